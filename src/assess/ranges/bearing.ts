import type { CasualtyRange, CountRange, RangeClaim } from "../../model/casualty-range.js";
import { compareText } from "../../util/compare-text.js";
import { widestRange } from "../../util/count-range.js";
import { isReviewed } from "./count.js";
import type { Voiced } from "./voices.js";

/** What one account says of a scope: one count, or several added up, with the highest figure named. */
export interface Bearing extends CountRange {
  readonly highest: number;
  readonly counts: readonly Voiced[];
}

export function bearingOf(count: Voiced): Bearing {
  return { min: count.min, max: count.max, highest: count.highest, counts: [count] };
}

type Scope = Pick<CasualtyRange, "outcome" | "group">;

/**
 * The range of a scope: the lowest lower bound and the highest upper bound of what bears on it (after Airwars [P]); an
 * open bound keeps it open. `against` are the counts by which it is contested: they put 0 under it.
 */
export function rangeFrom(scope: Scope, bearings: readonly Bearing[], against: readonly Voiced[]): CasualtyRange {
  const contested = against.length > 0;
  const { min: least, max } = widestRange(bearings);
  const min = contested ? 0 : least;
  const highest = Math.max(...bearings.map((one) => one.highest));
  const counts = unique(bearings.flatMap((one) => one.counts));
  return {
    ...{ outcome: scope.outcome, group: scope.group, min, max },
    highest,
    low: claims([...bearings.filter((one) => one.min === min).flatMap((one) => one.counts), ...against]),
    high: claims(bearings.filter((one) => one.max === max || one.highest === highest).flatMap((one) => one.counts)),
    origins: new Set(counts.map(({ source }) => source)).size,
    contested,
    unreviewed: counts.filter((count) => !isReviewed(count)).length,
  };
}

function claims(counts: readonly Voiced[]): RangeClaim[] {
  return unique(counts).sort(byClaim).map(claimOf);
}

function unique(counts: readonly Voiced[]): Voiced[] {
  return [...new Map(counts.map((count) => [`${count.account} ${count.index}`, count])).values()];
}

/** By account, then in its order. */
export function byClaim(a: RangeClaim, b: RangeClaim): number {
  return compareText(a.account, b.account) || a.index - b.index;
}

export function claimOf(count: RangeClaim): RangeClaim {
  const { account, report, speaker, index, outcome, group, min, max, corrected, quote } = count;
  return { account, report, speaker, index, outcome, group, min, max, corrected, quote };
}
