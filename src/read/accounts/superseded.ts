import type { Group, Outcome } from "../../model/account.js";
import type { Change } from "../clauses/harm-change.js";

/** What is needed of a count to tell whether a later one replaces it. */
export interface Counted {
  readonly outcome: Outcome;
  readonly group: Group;
  readonly min: number;
  readonly change: Change;
  /** It is part of another count, or added to those told before ("two more"). */
  readonly partial: boolean;
  /** The sentence that tells it; those of one account are in order of telling. */
  readonly sentence: number;
}

/**
 * For each count of one account, the index of the later total that replaces it, or null. A count told as earlier gives
 * way to the highest that is not; a total that "rose to" N replaces lower ones of sentences before. Both stay in the account.
 */
export function supersededBy(counts: readonly Counted[]): (number | null)[] {
  return counts.map((count, k) => (count.partial ? null : replacement(count, k, counts)));
}

function replacement(old: Counted, k: number, counts: readonly Counted[]): number | null {
  let best: number | null = null;
  for (const [j, later] of counts.entries()) {
    if (j === k || later.partial || !sameScope(old, later)) continue;
    const replaces = old.change === "earlier" ? later.change !== "earlier" : rises(old, later);
    const high = best === null || later.min > (counts[best] as Counted).min;
    if (replaces && later.min !== old.min && high) best = j;
  }
  return best;
}

function rises(old: Counted, later: Counted): boolean {
  return later.change === "risen" && later.min > old.min && old.sentence < later.sentence;
}

function sameScope(a: Counted, b: Counted): boolean {
  return a.outcome === b.outcome && (a.group === b.group || a.group === "person" || b.group === "person");
}
