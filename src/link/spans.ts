import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from "../../data/english/time.js";
import type { Account, DateInterval } from "../model/account.js";
import { dayNumber } from "../util/days.js";
import { plainWords } from "../util/similarity.js";

/** Days since 1970, both inclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Counted from the day of publication ("this morning"), and so off by a day where that is. */
  readonly counted: boolean;
}

const CALENDAR: readonly ReadonlyMap<string, number>[] = [MONTHS, MONTH_ABBREVIATIONS, WEEKDAYS, WEEKDAY_ABBREVIATIONS];

/** Neither a weekday nor a month nor a year is named. */
function isCounted({ quote }: DateInterval): boolean {
  const named = plainWords(quote.exact).some((word) => CALENDAR.some((names) => names.has(word)));
  return !named && !/\d{4}/u.test(quote.exact);
}

/** The most precise dates that are given: a month says nothing more beside a day. */
export function narrowest(accounts: readonly Account[]): Span[] {
  const spans = accounts.flatMap((a) =>
    a.date === null ? [] : [{ start: dayNumber(a.date.start), end: dayNumber(a.date.end), counted: isCounted(a.date) }],
  );
  const shortest = Math.min(...spans.map(length));
  const near = spans.filter((span) => length(span) <= shortest + 1);
  return [...new Map(near.map((span) => [`${span.start}|${span.end}|${span.counted}`, span])).values()];
}

function length(span: Span): number {
  return span.end - span.start;
}
