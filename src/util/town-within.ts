import type { GazetteerEntry } from "../model/gazetteer.js";
import { type Asked, isEstablished } from "./name-candidates.js";
import { isSpelled, lettersOf } from "./place-names.js";
import { isInside } from "./place-scope.js";

/** A town known by its name alone, and the other words of a name that holds it. */
export interface TownWithin {
  readonly entry: GazetteerEntry;
  readonly town: string;
  readonly rest: string;
}

const GAP = /[\s–—-]+/gu;

/**
 * The town at the head of the words, else at their tail, the longest name first: "Mosul" of "Mosul al-Wahda
 * neighbourhood", "Tal Hamis" of "Tal Hamis-Hasaka". Null where there is none in the region and country said.
 */
export function townWithin(name: string, { scope, reach, gazetteer }: Asked): TownWithin | null {
  const cuts = [...name.matchAll(GAP)].map(({ index, 0: gap }) => [
    name.slice(0, index),
    name.slice(index + gap.length),
  ]);
  const heads = cuts.map(([town = "", rest = ""]) => ({ town, rest })).toReversed();
  const tails = cuts.map(([rest = "", town = ""]) => ({ town, rest }));
  for (const { town, rest } of [...heads, ...tails]) {
    const letters = lettersOf(town);
    const entry = gazetteer
      .find(town)
      .find((one) => isEstablished(one) && isSpelled(one, letters) && isInside(one, scope) && (reach?.(one) ?? true));
    if (entry !== undefined && rest !== "") return { entry, town, rest };
  }
  return null;
}
