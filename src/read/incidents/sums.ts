import type { HarmCount } from "../clauses/harm.js";
import type { Mention } from "./mention.js";
import { isBroad, keyOf, withinKeys } from "./place-key.js";

/**
 * Counts that only add up what the report then tells place by place ("Five killed in attacks in A, B and C"): the sum of
 * the counts of at least two places. A sum over several incidents is a tally.
 */
export function addedUp(mentions: readonly Mention[]): Set<HarmCount> {
  const sums = new Set<HarmCount>();
  for (const mention of mentions) {
    if (!sumsUp(mention)) continue;
    for (const count of mention.harm) {
      if (count.partOf !== null || count.min < 3) continue;
      const parts = partsOf(count, mention, mentions);
      if (parts.length > 1 && parts.reduce((a, b) => a + b, 0) === count.min) sums.add(count);
    }
  }
  return sums;
}

const LEAD = 3;

/** A headline or lead without one place of its own, or a toll. */
function sumsUp(mention: Mention): boolean {
  const { role, index } = mention.statement.clause;
  if (role === "title" || mention.harm.some((h) => h.toll)) return true;
  return index <= LEAD && mention.places.filter((p) => !isBroad(p)).length !== 1;
}

/** The largest count of each place that the other mentions tell of, of the same outcome. */
function partsOf(sum: HarmCount, mention: Mention, mentions: readonly Mention[]): number[] {
  const byPlace = new Map<string, number>();
  const named = new Set(mention.places.filter((p) => !isBroad(p)).map(keyOf));
  for (const other of mentions) {
    const place = other.places.find((p) => !isBroad(p));
    if (other === mention || place === undefined) continue;
    if (named.size > 1 && !named.has(keyOf(place)) && !withinKeys(place, other).some((k) => named.has(k))) continue;
    const counted = other.harm.filter((h) => h.outcome === sum.outcome && h.partOf === null).reduce((a, h) => a + h.min, 0);
    if (counted > 0 && counted < sum.min) byPlace.set(keyOf(place), Math.max(byPlace.get(keyOf(place)) ?? 0, counted));
  }
  return [...byPlace.values()];
}
