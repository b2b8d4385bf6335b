import { isCivil, isoOf } from "../../../util/calendar.js";
import { dateAt } from "../../../util/stated-date.js";

export type DateOrder = "mdy" | "dmy";

const NUMERIC = /^(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/u;
const ISO = /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?!\d)/u;

/** What the dates of a file show of the order of day and month, from their first and second parts. */
export interface ShownOrder {
  /** Lines of which the first part is over 12. */
  readonly dayFirst: readonly number[];
  readonly monthFirst: readonly number[];
  /** Lines that could be read either way. */
  readonly either: readonly number[];
}

/** `dates`: as written, with their lines. Dots are put after the day: 17.10.2016 shows nothing of slashes. */
export function shownOrder(dates: readonly { readonly value: string; readonly line: number }[]): ShownOrder {
  const shown = { dayFirst: [] as number[], monthFirst: [] as number[], either: [] as number[] };
  for (const { value, line } of dates) {
    const { a, b, mark } = NUMERIC.exec(value)?.groups ?? {};
    if (a === undefined || b === undefined || mark === ".") continue;
    if (Number(a) > 12) shown.dayFirst.push(line);
    else if (Number(b) > 12) shown.monthFirst.push(line);
    else if (Number(a) !== Number(b)) shown.either.push(line);
  }
  return shown;
}

/**
 * The ISO day of a cell: "2016-10-17", "10/17/2016", "17.10.2016", "17 October 2016", "Oct. 17, 2016", a time after any of
 * them left out; null if it is none.
 */
export function dayOf(value: string, order: DateOrder): string | null {
  const iso = ISO.exec(value)?.groups;
  if (iso !== undefined) return civilDay(iso.year, iso.month, iso.day);
  const numeric = NUMERIC.exec(value)?.groups;
  if (numeric === undefined) return dateAt(value, 0)?.iso ?? null;
  const { a, b, year, mark } = numeric;
  return order === "dmy" || mark === "." ? civilDay(year, b, a) : civilDay(year, a, b);
}

function civilDay(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return isCivil(y, m, d) ? isoOf(y, m, d) : null;
}
