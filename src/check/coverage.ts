import type { CoverageDay } from "../model/check.js";
import type { Days, Release } from "../model/declaration.js";
import { addDays } from "../util/calendar.js";
import { dayInWords, daysInWords } from "../util/days.js";
import type { StrikeLog } from "./facts.js";

/** More days than anybody lists one by one; what is longer is not known to the day anyway. */
const MOST_DAYS = 31;

/**
 * What a log covers of some days. A release covers the days since the one before it; of these only the last, the eve of
 * the release, has a release of its own. On a day without one a party may have struck and not said so, or said so later.
 */
export function coverageOf(log: StrikeLog, { start, end }: Days): CoverageDay[] {
  const last = addDays(start, MOST_DAYS - 1);
  return daysOf({ start, end: end < last ? end : last }).map((day) => coverage(log, day));
}

function coverage({ releases }: StrikeLog, day: string): CoverageDay {
  const [first, last] = [releases[0], releases.at(-1)];
  if (first === undefined || last === undefined) {
    return { day, state: "unknown", why: "a list of single strikes does not say which days it covers" };
  }
  if (day < first.covers.start)
    return { day, state: "outside", why: `the log begins with ${dayInWords(first.covers.start)}` };
  if (day > last.covers.end) return { day, state: "outside", why: `the log ends with ${dayInWords(last.covers.end)}` };
  const release = byDay(releases).get(day);
  if (release === undefined) return { day, state: "unknown", why: "no release covers it" };
  if (release.covers.end === day) return { day, state: "released", why: `release of ${dayInWords(release.day)}` };
  const covered = daysInWords(release.covers.start, release.covers.end);
  return {
    day,
    state: "unknown",
    why: `no release of its own; that of ${dayInWords(release.day)} comes after a gap and may speak of any of ${covered}`,
  };
}

/** Releases by the days that they cover, made once for a log. */
const kept = new WeakMap<readonly Release[], ReadonlyMap<string, Release>>();

function byDay(releases: readonly Release[]): ReadonlyMap<string, Release> {
  let days = kept.get(releases);
  if (days === undefined) {
    days = new Map(releases.flatMap((release) => daysOf(release.covers).map((day) => [day, release] as const)));
    kept.set(releases, days);
  }
  return days;
}

function daysOf({ start, end }: Days): string[] {
  const days: string[] = [];
  for (let day = start; day <= end; day = addDays(day, 1)) days.push(day);
  return days;
}
