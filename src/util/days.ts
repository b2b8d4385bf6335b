import type { DateInterval } from "../model/account.js";
import { daysBetween } from "./calendar.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");

interface Day {
  readonly year: number;
  readonly month: string;
  readonly day: number;
}

function parts(iso: string): Day {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  return { year: year ?? 0, month: MONTHS[(month ?? 1) - 1] ?? "", day: day ?? 1 };
}

/** "2015-12-06" as "6 December 2015" */
export function dayInWords(iso: string): string {
  const { year, month, day } = parts(iso);
  return `${day} ${month} ${year}`;
}

/** Two ISO dates, both inclusive: "6–7 December 2015", "30 November – 2 December 2015", "30 December 2015 – 2 January 2016". */
export function daysInWords(start: string, end: string): string {
  if (start === end) return dayInWords(end);
  const [a, b] = [parts(start), parts(end)];
  if (a.year !== b.year) return `${dayInWords(start)} – ${dayInWords(end)}`;
  if (a.month !== b.month) return `${a.day} ${a.month} – ${dayInWords(end)}`;
  return `${a.day}–${dayInWords(end)}`;
}

/** An interval to the precision at which it is known: "December 2015" for a month, "2015" for a year. */
export function dateInWords({ start, end, precision }: Pick<DateInterval, "start" | "end" | "precision">): string {
  const { year, month } = parts(start);
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  if (precision === "month" && sameMonth && start.endsWith("-01") && end.slice(8) >= "28") return `${month} ${year}`;
  if (precision === "year" && start.endsWith("-01-01") && end === `${start.slice(0, 4)}-12-31`) return `${year}`;
  return daysInWords(start, end);
}

/** Days since 1 January 1970 of an ISO date. */
export function dayNumber(iso: string): number {
  return daysBetween("1970-01-01", iso.slice(0, 10));
}
