import { GROUPS, type Group, OUTCOMES, type Outcome } from "../../model/account.js";
import type { RangeGroup } from "../../model/casualty-range.js";
import { isZero, zeroCovers } from "../../util/zero-covers.js";
import type { Voiced } from "./voices.js";

/** People of one outcome and group, as accounts count them. */
export interface CountScope {
  readonly outcome: Outcome;
  readonly group: Group;
}

/** Of which there may be a range: the total of an outcome is derived, the others are counted. */
export interface RangeScope {
  readonly outcome: Outcome;
  readonly group: RangeGroup;
}

/** By outcome, then by group, in the order of the model; the total first. */
export const RANGE_SCOPES: readonly RangeScope[] = OUTCOMES.flatMap((outcome) =>
  (["total", ...GROUPS] as const).map((group) => ({ outcome, group })),
);

export function isIn(count: RangeScope, { outcome, group }: RangeScope): boolean {
  return count.outcome === outcome && count.group === group;
}

/** Counts of nobody, of a scope that holds this one: "nobody was killed" is "no civilian was killed" too. */
export function widerZeros(counts: readonly Voiced[], scope: CountScope): Voiced[] {
  return counts.filter(
    (count) => count.out === null && isZero(count) && !isIn(count, scope) && zeroCovers(count, scope),
  );
}

/** Whether the account itself gives a count of a scope, be it in the words of another or of particular people. */
export function tells({ out }: Voiced): boolean {
  return out === null || out === "copy" || out === "particular";
}
