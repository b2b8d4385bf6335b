import type { IncidentDate } from "../../model/publication.js";
import { dayNumber } from "../../util/days.js";

type Days = Pick<IncidentDate, "start" | "end">;

/** How many days the incident may have been on. */
export function daysOf({ start, end }: Days): number {
  return dayNumber(end) - dayNumber(start) + 1;
}

/**
 * UCDP's `date_prec` (GED codebook): 1 the day, 2 two to six days, 3 a week, 4 a month or less, 5 up to a year. By the
 * days that are left open, whatever they are called.
 */
export function datePrecision(date: Days): number {
  const days = daysOf(date);
  if (days <= 1) return 1;
  if (days <= 6) return 2;
  if (days <= 7) return 3;
  return days <= 31 ? 4 : 5;
}

/** ACLED's `time_precision` (ACLED codebook): 1 the day, 2 within a week, 3 within a month; null for what is wider. */
export function timePrecision(date: Days): number | null {
  const days = daysOf(date);
  if (days <= 1) return 1;
  if (days <= 7) return 2;
  return days <= 31 ? 3 : null;
}

/** The one day that stands for several: the first of a week, the middle of a month (ACLED codebook); null for more. */
export function dayFor(date: Days): string | null {
  const precision = timePrecision(date);
  if (precision === null) return null;
  if (precision < 3) return date.start;
  const middle = Math.floor((dayNumber(date.start) + dayNumber(date.end)) / 2);
  return new Date(middle * MS_PER_DAY).toISOString().slice(0, 10);
}

const MS_PER_DAY = 86_400_000;

/** The year, if all of it lies in one. */
export function yearOf({ start, end }: Days): number | null {
  return start.slice(0, 4) === end.slice(0, 4) ? Number(start.slice(0, 4)) : null;
}
