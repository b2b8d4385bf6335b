import type { DatePrecision } from "../model/account.js";
import { endOfMonth } from "./calendar.js";
import { isIsoDate } from "./stated-date.js";

/** The days that an ISO date stands for: a day (2017-05-04), a month (2017-05) or a year (2017). Null if it is none. */
export function daysOfDate(value: string): { start: string; end: string; precision: DatePrecision } | null {
  if (isIsoDate(value)) return { start: value, end: value, precision: "day" };
  if (isIsoDate(`${value}-01`)) return { start: `${value}-01`, end: endOfMonth(`${value}-01`), precision: "month" };
  if (isIsoDate(`${value}-01-01`)) return { start: `${value}-01-01`, end: `${value}-12-31`, precision: "year" };
  return null;
}
