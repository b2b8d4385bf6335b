import type { CasualtyRange } from "../model/casualty-range.js";

type Told = Pick<CasualtyRange, "outcome" | "group" | "min" | "max" | "highest">;

/**
 * Ranges as people read them: people of whom no group is told are left out where they are all that were counted, since a
 * row of their own beside "children: 7" would read as others.
 */
export function shownRanges<T extends Told>(ranges: readonly T[]): T[] {
  return ranges.filter((range) => range.group !== "person" || !ranges.some((other) => isTotalLike(other, range)));
}

function isTotalLike(one: Told, other: Told): boolean {
  if (one.group !== "total" || one.outcome !== other.outcome) return false;
  return one.min === other.min && one.max === other.max && one.highest === other.highest;
}
