import type { Outcome } from "../../model/account.js";
import type { CasualtyRange } from "../../model/casualty-range.js";
import { isZero } from "../../util/zero-covers.js";
import { type Bearing, bearingOf, rangeFrom } from "./bearing.js";
import { widerZeros } from "./scopes.js";
import { atLeast, bearingOn } from "./tiers.js";
import { toldOf } from "./told.js";
import type { Voiced } from "./voices.js";

/**
 * The range of everybody of an outcome [P]; none where nobody is counted. It is made of the accounts that count everybody:
 * one that counts a part is of another scope, and lowers nothing (domain rule: "the same scope"). Where more of a part is
 * counted than of everybody, that figure is the most, so that no part goes beyond the whole.
 *
 * Where nobody counts everybody, the parts stand in for it, open above: the least that any account says, and no fewer than
 * the range of any part begins with; and where nobody gives a toll, those of whom accounts tell singly. The first account
 * that counts everybody takes their place. `parts` are the ranges of the outcome by group.
 */
export function totalRange(
  counts: readonly Voiced[],
  outcome: Outcome,
  parts: readonly CasualtyRange[],
): CasualtyRange[] {
  const told = toldOf(counts, outcome);
  if (told.length === 0) return [];
  const scope = { outcome, group: "total" } as const;
  const wholes = [...told.filter(({ whole }) => whole), ...zerosBeside(told, counts, outcome)];
  const fragments = told.filter(({ whole, particular }) => !whole && !particular);
  const particular = atLeast(told.filter((one) => one.particular));
  const counted = counts.filter((count) => count.out === null && count.outcome === outcome).map(bearingOf);
  const tiers = [wholes, fragments, particular, counted];
  const range = rangeFrom(scope, bearingOn(tiers), []);
  return [wholes.every(isZero) ? withParts(range, parts) : range];
}

/** Of other accounts: "nobody was hurt" is "nobody was killed" too. */
function zerosBeside(told: readonly Bearing[], counts: readonly Voiced[], outcome: Outcome): Bearing[] {
  const telling = new Set(told.flatMap((one) => one.counts.map(({ account }) => account)));
  const zeros = widerZeros(counts, { outcome, group: "person" });
  return zeros.filter(({ account }) => !telling.has(account)).map(bearingOf);
}

/** The least is no lower, and the highest figure named no lower, than those of any part. */
function withParts(total: CasualtyRange, parts: readonly CasualtyRange[]): CasualtyRange {
  const { min, low } = parts.reduce((most, part) => (part.min > most.min ? part : most), total);
  const { highest, high } = parts.reduce((most, part) => (part.highest > most.highest ? part : most), total);
  return { ...total, min, low, highest, high };
}
