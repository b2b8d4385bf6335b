import type { Phase } from "../../../data/english/time.js";
import type { DatePrecision } from "../../model/account.js";
import { addDays, daysBetween, daysInMonth, isCivil, isoOf } from "../../util/calendar.js";
import type { Anchor, Resolved } from "./types.js";

/** A day this little ahead of publication is still meant as past: publication days are often approximate. */
const DAYS_AHEAD = 3;

export function stated(start: string, end: string, precision: DatePrecision): Resolved {
  return { start, end, precision, basis: "stated" };
}

export function dayOf(iso: string): Resolved {
  return stated(iso, iso, "day");
}

/** Days `first` to `last` of a month, or null if there is no such day. */
export function daysOfMonth(year: number, month: number, first: number, last: number): Resolved | null {
  if (!isCivil(year, month, first) || !isCivil(year, month, last) || first > last) return null;
  return stated(isoOf(year, month, first), isoOf(year, month, last), first === last ? "day" : "days");
}

/** A month, or its first ten, second ten or remaining days. */
export function monthOf(year: number, month: number, phase: Phase | null): Resolved {
  const last = daysInMonth(year, month);
  if (phase === null) return stated(isoOf(year, month, 1), isoOf(year, month, last), "month");
  const [from, to] = phase === "early" ? [1, 10] : phase === "mid" ? [11, 20] : [21, last];
  return stated(isoOf(year, month, from), isoOf(year, month, to), "days");
}

/** A year, or a third of it. */
export function yearOf(year: number, phase: Phase | null): Resolved {
  const [from, to] = phase === null ? [1, 12] : phase === "early" ? [1, 4] : phase === "mid" ? [5, 8] : [9, 12];
  return stated(isoOf(year, from, 1), isoOf(year, to, daysInMonth(year, to)), "year");
}

/**
 * Gives a year to words that have none: the last one in which they had begun by the day of publication (news tells of
 * the past), or this year if the sentence looks ahead. Eight years back reaches the 29th of February.
 */
export function withoutYear(anchor: Anchor, ahead: boolean, build: (year: number) => Resolved | null): Resolved | null {
  if (anchor.published === null) {
    const found = anchor.year === null ? null : build(anchor.year);
    return found === null ? null : { ...found, basis: "implied" };
  }
  const thisYear = Number(anchor.published.slice(0, 4));
  for (let year = thisYear; year >= thisYear - 8; year--) {
    const found = build(year);
    if (found !== null && (ahead || begunBy(found, anchor.published))) return found;
  }
  return null;
}

function begunBy(found: Resolved, published: string): boolean {
  const slack = found.precision === "month" || found.precision === "days" ? 0 : DAYS_AHEAD;
  return daysBetween(published, found.start) <= slack;
}

/** From the start of one to the end of another. */
export function spanOf(a: Resolved, b: Resolved): Resolved {
  const start = a.start < b.start ? a.start : b.start;
  const end = a.end > b.end ? a.end : b.end;
  const precision = start === end ? "day" : a.precision === b.precision && isCoarse(a) ? a.precision : "days";
  return { start, end, precision, basis: a.basis === "implied" ? a.basis : b.basis };
}

function isCoarse({ precision }: Resolved): boolean {
  return precision === "month" || precision === "year" || precision === "week";
}

/** The night that ends on the morning of a day: from the day before to that day. */
export function nightTo(found: Resolved): Resolved {
  return { ...found, start: addDays(found.start, -1), precision: "days" };
}
