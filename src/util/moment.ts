import { dayNumber } from "./days.js";
import { isIsoDate } from "./stated-date.js";

/** Stretch of time in which a moment lies: minutes since 1 January 1970, UTC; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY = 24 * 60;
/** Zones of time reach from 14 hours before UTC's midnight to 12 hours after it. */
const EARLIEST = 14 * 60;
const LATEST = 12 * 60;

const TIMED =
  /^(?<day>\d{4}-\d{2}-\d{2})[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:?\d{2})$/u;

/** Whether `value` is an ISO date (2016-06-16), or a date and time with its zone (2016-06-16T14:30+03:00). */
export function isMoment(value: string): boolean {
  return spanOfMoment(value) !== null;
}

/** When a moment was; a date alone is a day in some zone of time. Null if `value` is no moment. */
export function spanOfMoment(value: string): Span | null {
  if (isIsoDate(value)) {
    const start = dayNumber(value) * DAY;
    return { from: start - EARLIEST, to: start + DAY + LATEST };
  }
  const { day = "", hour = "", minute = "", second = "0", zone = "" } = TIMED.exec(value)?.groups ?? {};
  if (!isIsoDate(day) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const offset = minutesOf(zone);
  if (offset === null) return null;
  const from = dayNumber(day) * DAY + Number(hour) * 60 + Number(minute) - offset;
  return { from, to: from + 1 };
}

function minutesOf(zone: string): number | null {
  if (zone === "Z") return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  if (hours > 14 || minutes > 59) return null;
  return (hours * 60 + minutes) * (zone.startsWith("-") ? -1 : 1);
}

/**
 * Whether one moment was before another: true, false, or null if that cannot be told. Two dates alone are days of one
 * calendar, that of whoever wrote them; on the same day neither is first.
 */
export function isBefore(a: string, b: string): boolean | null {
  if (isIsoDate(a) && isIsoDate(b)) return a === b ? null : a < b;
  const [one, other] = [spanOfMoment(a), spanOfMoment(b)];
  if (one === null || other === null) return null;
  if (one.to <= other.from) return true;
  return one.from >= other.to ? false : one.from === other.from && one.to === other.to ? false : null;
}
