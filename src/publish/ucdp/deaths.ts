import type { IncidentRecord } from "../../model/publication.js";
import { rangeOf, settled } from "../coded/ranges.js";

type Ranges = Pick<IncidentRecord, "ranges">;

// low and high are the bounds of the range of all who were killed: what was said, no confidence interval.

/** Null where nobody counts the killed. */
export function lowDeaths(record: Ranges): number | null {
  return rangeOf(record, "killed", "total")?.min ?? null;
}

/** The upper bound; where the range is open, the highest figure that anybody names. */
export function highDeaths(record: Ranges): number | null {
  const range = rangeOf(record, "killed", "total");
  return range === undefined ? null : (range.max ?? range.highest);
}

/**
 * UCDP's best is the figure that its coders find the most reliable. Which one that is a program does not know: it is
 * given only where every admitted count is the same [P].
 */
export function bestDeaths(record: Ranges): number | null {
  return settled(rangeOf(record, "killed", "total"));
}

/** Killed civilians, only where every admitted count is the same, as for `best`. */
export function civilianDeaths(record: Ranges): number | null {
  return settled(rangeOf(record, "killed", "civilian"));
}

/** All of `best`, where nobody says of anybody whether they were civilians or fighters. */
export function unknownDeaths(record: Ranges): number | null {
  const told = (["civilian", "child", "woman", "combatant"] as const).some(
    (group) => rangeOf(record, "killed", group) !== undefined,
  );
  return told ? null : bestDeaths(record);
}
