import type { DatePrecision } from "../model/account.js";
import { DATE_PRECISIONS } from "../model/account.js";
import type { Days } from "../model/declaration.js";
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
  return {
    days: {
      start: kept
        .map(({ start }) => start)
        .reduce((a, b) => (a < b ? a : b))
        .slice(0, 10),
      end: kept
        .map(({ end }) => end)
        .reduce((a, b) => (a > b ? a : b))
        .slice(0, 10),
    },
    precision: first.precision,
  };
}

/** An hour is known no better than its day by whoever asks about days. */
function coarseness(precision: DatePrecision): number {
  return Math.max(1, DATE_PRECISIONS.indexOf(precision));
}

/** Known to a day or a few: a week, a month or a year holds too much to be "that day". */
export function isToTheDay(precision: DatePrecision): boolean {
  return coarseness(precision) <= DATE_PRECISIONS.indexOf("days");
}
