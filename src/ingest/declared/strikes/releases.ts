import type { Days, Release } from "../../../model/declaration.js";
import { addDays } from "../../../util/calendar.js";

/** What a release covers of which nothing else is known: the day before it. */
function coveredBy(day: string): Days {
  const before = addDays(day, -1);
  return { start: before, end: before };
}

/**
 * The releases of a log, in order. Each covers the days from that of the release before it up to the day before its own;
 * of the first nothing tells how far back it goes.
 */
export function releasesOf(days: readonly string[]): Release[] {
  const ordered = [...new Set(days)].toSorted();
  return ordered.map((day, i) => {
    const covers = coveredBy(day);
    return { day, covers: { ...covers, start: ordered[i - 1] ?? covers.start } };
  });
}
