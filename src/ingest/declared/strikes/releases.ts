import type { Days, Release } from "../../../model/declaration.js";
import { addDays } from "../../../util/calendar.js";

/**
 * The releases of a log, in order. Each covers the days from that of the release before it up to the day before its own;
 * the first, of which nothing tells how far back it goes, the day before it.
 */
export function releasesOf(days: readonly string[]): Release[] {
  const ordered = [...new Set(days)].toSorted();
  return ordered.map((day, i) => ({ day, covers: covered(ordered[i - 1], day) }));
}

function covered(before: string | undefined, day: string): Days {
  const end = addDays(day, -1);
  return { start: before ?? end, end };
}
