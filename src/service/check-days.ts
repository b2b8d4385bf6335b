import { LedgerError } from "../store/ledger-error.js";
import { isIsoDate } from "../util/stated-date.js";

/** @throws LedgerError if one of the two is no date, or they are in the wrong order */
export function checkDays({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): void {
  const wrong = [from, to].find((day) => day !== undefined && !isIsoDate(day));
  if (wrong !== undefined)
    throw new LedgerError(`“${wrong}” is no date; a date looks like 2015-12-08 (year-month-day)`);
  if (from !== undefined && to !== undefined && from > to) throw new LedgerError(`${from} is after ${to}`);
}
