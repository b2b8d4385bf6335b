import type { Days } from "../../../model/declaration.js";
import { daysOfDate } from "../../../util/partial-date.js";
import { type Source, shown } from "./source-file.js";

const EXPECTED =
  'expected a day "2017-05-04", with its hour "2017-05-04T00:00" if that is known, a month "2017-05", a year "2017", or ' +
  'the days between which it was, "2017-03/2017-05-17"';

export interface When {
  readonly days: Days;
  readonly time: string | null;
}

/** When an event was, as exactly as it is known; null where it is complained of. */
export function whenOf(event: Record<string, unknown>, key: string, source: Source): When | null {
  const given = event[key];
  const when = typeof given === "string" ? parse(given.trim()) : null;
  if (when !== null) return when;
  const got = given === undefined ? "no date of the event" : `not a date: ${shown(given)}`;
  source.complain(event, key, `${got}; ${EXPECTED}`);
  return null;
}

/** The last day of a term; null where none is set, undefined where it is complained of. */
export function untilOf(event: Record<string, unknown>, source: Source): string | null | undefined {
  if (event.until === undefined || event.until === null) return null;
  const days = typeof event.until === "string" ? daysOfDate(event.until.trim()) : null;
  if (days !== null) return days.end;
  source.complain(event, "until", `not a date: ${shown(event.until)}; expected the last day of the term, "2017-11-06"`);
  return undefined;
}

function parse(given: string): When | null {
  const clock = /^(?<day>\d{4}-\d{2}-\d{2})T(?<time>(?:[01]\d|2[0-3]):[0-5]\d)$/u.exec(given)?.groups;
  if (clock !== undefined) {
    const days = daysOfDate(clock.day as string);
    return days === null ? null : { days: { start: days.start, end: days.end }, time: clock.time as string };
  }
  const [from, to, ...rest] = given.split("/");
  const [start, end] = [daysOfDate(from ?? ""), daysOfDate(to ?? from ?? "")];
  if (start === null || end === null || rest.length > 0 || start.start > end.end) return null;
  return { days: { start: start.start, end: end.end }, time: null };
}
