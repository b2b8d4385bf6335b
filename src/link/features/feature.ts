import type { Parties } from "../../model/parties.js";
import type { Profile } from "../profile.js";

/**
 * What one feature says of two tellings. `score` runs from -1 (speaks against one incident) to 1 (speaks for it); a
 * veto means that they cannot be one. A feature that either side is silent about is `null`, not 0.
 */
export interface Finding {
  readonly score: number;
  readonly because: string | null;
  readonly veto?: boolean;
}

export type Feature = (a: Profile, b: Profile, parties: Parties) => Finding | null;

export const VETO: Finding = { score: -1, because: null, veto: true };

/** The finding with the highest score. */
export function best(findings: readonly (Finding | null)[]): Finding | null {
  return findings.reduce<Finding | null>(
    (top, x) => (x !== null && (top === null || x.score > top.score) ? x : top),
    null,
  );
}

/** Every pair of an element of the one and an element of the other. */
export function pairs<T, R>(as: Iterable<T>, bs: Iterable<T>, make: (a: T, b: T) => R): R[] {
  const found: R[] = [];
  for (const a of as) for (const b of bs) found.push(make(a, b));
  return found;
}

/** The finding with the highest score over all pairs; the first of equals. */
export function bestPair<T>(as: Iterable<T>, bs: Iterable<T>, find: (a: T, b: T) => Finding | null): Finding | null {
  let top: Finding | null = null;
  for (const a of as) {
    for (const b of bs) {
      const finding = find(a, b);
      if (finding !== null && (top === null || finding.score > top.score)) top = finding;
    }
  }
  return top;
}
