import type { DatePrecision } from "../model/account.js";
import { DATE_PRECISIONS } from "../model/account.js";
import type { Days } from "../model/declaration.js";
import { daysBetween } from "../util/calendar.js";
import type { IncidentFacts } from "./facts.js";

/** When an incident was, as far as its accounts know. */
export interface When {
  /** From the earliest to the latest day that an account gives at the finest precision that any of them gives. */
  readonly days: Days;
  readonly precision: DatePrecision;
}

/** Null where no account gives a date. */
export function whenOf({ accounts }: Pick<IncidentFacts, "accounts">): When | null {
  const dates = accounts.flatMap(({ date }) => (date === null ? [] : [date]));
  const finest = dates.map(({ precision }) => coarseness(precision)).reduce((a, b) => Math.min(a, b), Infinity);
  const kept = dates.filter(({ precision }) => coarseness(precision) === finest);
  const [first] = kept;
  if (first === undefined) return null;
  const starts = kept.map(({ start }) => start.slice(0, 10)).sort();
  const ends = kept.map(({ end }) => end.slice(0, 10)).sort();
  const days = { start: starts[0] as string, end: ends.at(-1) as string };
  // Days on which some account ends before another begins: what lies between them, nobody alleges.
  const gap = daysBetween(ends[0] as string, starts.at(-1) as string);
  return { days, precision: gap > 1 ? spanned(daysBetween(days.start, days.end)) : first.precision };
}

/** Accounts that give days apart leave no more than the span of them: as well known as a week, a month or a year. */
function spanned(days: number): DatePrecision {
  if (days < 7) return "week";
  return days < 31 ? "month" : "year";
}

/** An hour is known no better than its day by whoever asks about days. */
function coarseness(precision: DatePrecision): number {
  return Math.max(1, DATE_PRECISIONS.indexOf(precision));
}

/** Known to a day or a few: a week, a month or a year holds too much to be "that day". */
export function isToTheDay(precision: DatePrecision): boolean {
  return coarseness(precision) <= DATE_PRECISIONS.indexOf("days");
}
