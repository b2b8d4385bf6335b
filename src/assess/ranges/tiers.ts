import { isZero } from "../../util/zero-covers.js";
import { type Bearing, bearingOf } from "./bearing.js";
import type { Voiced } from "./voices.js";

/**
 * What bears on a range where some of it speaks of the whole, the rest of ever less of it [P]: the first tier that counts
 * anybody, and nobody as the tiers before it count. What comes after gives way to it, save a figure that is higher than
 * any that bears: that is the most, so that no part names more than its whole.
 */
export function bearingOn(tiers: readonly (readonly Bearing[])[]): Bearing[] {
  const first = tiers.findIndex((tier) => !tier.every(isZero));
  if (first === -1) return tiers.flat();
  const bearing = tiers.slice(0, first + 1).flat();
  return [...bearing, ...beyond(bearing, tiers.slice(first + 1).flat())];
}

/** Figures that are higher than any that bears: of them the most alone. */
export function beyond(bearing: readonly Bearing[], others: readonly Bearing[]): Bearing[] {
  const named = Math.max(...bearing.map(({ highest }) => highest));
  return others
    .filter(({ highest }) => highest > named)
    .map(({ highest, counts }) => ({ min: highest, max: highest, highest, counts }));
}

/** What tells of particular people: at least as many as the most of them says for sure, open above. */
export function atLeast(particular: readonly Bearing[]): Bearing[] {
  const min = Math.max(...particular.map((one) => one.min));
  return particular.map((one) => ({ ...one, min, max: null, highest: Math.max(min, one.highest) }));
}

/**
 * Counts of particular people give way to the tolls of their scope: those that do are left out. Where nobody gives a toll
 * of anybody they stand in, and so does one that tells of more people than any toll.
 */
export function withoutParticular(scope: readonly Voiced[]): Voiced[] {
  const tolls = scope.filter(({ out, particular, max }) => out === null && !particular && max !== 0);
  const most = tolls.reduce((all, { highest }) => Math.max(all, highest), 0);
  return scope.map((count) =>
    count.out === null && count.particular && count.highest <= most ? { ...count, out: "particular" } : count,
  );
}

/** The tolls of a scope, and what tells of particular people of it. */
export function tiersOf(bearing: readonly Voiced[]): [Bearing[], Bearing[]] {
  const particular = bearing.filter((count) => count.particular).map(bearingOf);
  return [bearing.filter((count) => !count.particular).map(bearingOf), atLeast(particular)];
}
