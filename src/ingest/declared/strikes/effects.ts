import {
  ADVERB,
  ALSO_AFTER,
  AND,
  DEFINITE,
  EFFECTS,
  INDEFINITE,
  LOOSE_ENDS,
  NO_ADVERBS,
  NOT_EFFECT_BEFORE,
  OR,
  RELATIVES,
  SHARE,
  TO_BE,
} from "../../../../data/english/strikes.js";
import type { StrikeEffect } from "../../../model/declaration.js";
import { Phrases } from "./phrases.js";
import { quantityAt } from "./quantity.js";
import { lowerAt, type Word } from "./words.js";

/** What a strike did, and between which words stands what it did it to. */
export interface Deed {
  readonly effect: StrikeEffect;
  /** Index of its first word. */
  readonly verb: number;
  readonly from: number;
  readonly to: number;
  /** "denying them an advantage": takes one object, and the list before it may go on. */
  readonly aside: boolean;
}

const AS_WELL = Phrases.of(ALSO_AFTER);

/** The deeds told between two words, in order. Verbs that share an object ("struck and destroyed a tank") are one. */
export function deedsIn(words: readonly Word[], from: number, to: number): Deed[] {
  const groups = sharing(words, verbsIn(words, from, to));
  return groups.map(([first, last], k) => {
    // Of "suppressed or destroyed" the first is the lesser, and the only sure one; of "struck and destroyed" the last counts.
    const effect = effectOf(words, lowerAt(words, first + 1) === OR ? first : last);
    const end = trimmedEnd(words, last + 1, groups[k + 1]?.[0] ?? to);
    const aside = effect === "denied" && /ing$/u.test(lowerAt(words, last));
    return { effect, verb: first, from: last + 1, to: end, aside };
  });
}

function verbsIn(words: readonly Word[], from: number, to: number): number[] {
  const verbs: number[] = [];
  for (let i = from; i < to; i++) {
    if (isEffect(words, i) && !isPassive(words, i) && !(verbs.length > 0 && isRelative(words, i))) verbs.push(i);
  }
  return verbs;
}

/** Verbs with their first and last, where nothing but "and" or "or" stands between them. */
function sharing(words: readonly Word[], verbs: readonly number[]): [first: number, last: number][] {
  const groups: [number, number][] = [];
  for (const verb of verbs) {
    const before = groups.at(-1);
    if (before?.[1] === verb - 2 && SHARE.has(lowerAt(words, verb - 1))) before[1] = verb;
    else groups.push([verb, verb]);
  }
  return groups;
}

/**
 * Whether word `i` tells what a strike did. "Hit" is a town, "a destroyed bridge" is none of its doing; what stands before
 * an article or "and" is no adjective, whatever slip it follows: "a destroyed a bridge".
 */
export function isEffect(words: readonly Word[], i: number): boolean {
  const { text, lower } = words[i] ?? { text: "", lower: "" };
  if (!EFFECTS.has(lower) || text !== text.toLowerCase() || NOT_EFFECT_BEFORE.has(lowerAt(words, i + 1))) return false;
  const next = lowerAt(words, i + 1);
  if (INDEFINITE.has(next) || (AND.has(next) && !EFFECTS.has(lowerAt(words, i + 2)))) return true;
  return lowerAt(words, i - 1) !== DEFINITE && quantityAt(words, i - 1)?.to !== i;
}

/** "was damaged", "were struck" */
export function isPassive(words: readonly Word[], i: number): boolean {
  return TO_BE.has(lowerAt(words, i - 1));
}

/** "a truck, which prevented its use": after a deed, such a verb is the thing's. */
function isRelative(words: readonly Word[], i: number): boolean {
  return RELATIVES.has(lowerAt(words, i - 1));
}

export function effectOf(words: readonly Word[], verb: number): StrikeEffect {
  return EFFECTS.get(lowerAt(words, verb)) ?? "engaged";
}

/** Index after the last word that belongs to the object. */
export function trimmedEnd(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from && isLoose(words, end - 1)) end--;
  return end;
}

function isLoose(words: readonly Word[], i: number): boolean {
  const word = lowerAt(words, i);
  if (LOOSE_ENDS.has(word) || /^[,;.:]$/u.test(word)) return true;
  return (ADVERB.test(word) && !NO_ADVERBS.has(word)) || AS_WELL.at(words, i - 1)?.to === i + 1;
}
