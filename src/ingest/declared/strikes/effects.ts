import { EFFECTS, NO_ADVERBS, NOT_EFFECT_BEFORE } from "../../../../data/english/strikes.js";
import type { StrikeEffect } from "../../../model/declaration.js";
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

/** Stand at the end of an object and belong to what follows it. */
const LOOSE_END = /^(?:and|or|while|but|also|then|which|that|where|they|to|a|an|plus|as|has|have|[,;.:]|\p{L}{2,}ly)$/u;

/** The deeds told between two words, in order. Verbs that share an object ("struck and destroyed a tank") are one. */
export function deedsIn(words: readonly Word[], from: number, to: number): Deed[] {
  const verbs: number[] = [];
  for (let i = from; i < to; i++) {
    if (isEffect(words, i) && !isPassive(words, i) && !(verbs.length > 0 && isRelative(words, i))) verbs.push(i);
  }
  const deeds: Deed[] = [];
  verbs.forEach((verb, k) => {
    const end = trimmedEnd(words, verb + 1, verbs[k + 1] ?? to);
    const shared = end <= verb + 1 && verbs[k + 1] === verb + 2;
    // Of "suppressed or destroyed" the first is the lesser, and the only sure one; of "struck and destroyed" the last counts.
    const before = deeds.at(-1);
    const [first, joint] = [before?.from === verb ? before : null, lowerAt(words, verb - 1)];
    if (first !== null) deeds.pop();
    const effect = first !== null && joint === "or" ? first.effect : effectOf(words, verb);
    const aside = /ing$/u.test(lowerAt(words, verb)) && effect === "denied";
    deeds.push({
      effect,
      verb: first?.verb ?? verb,
      from: shared ? verb + 2 : verb + 1,
      to: shared ? verb + 2 : end,
      aside,
    });
  });
  return deeds;
}

/**
 * Whether word `i` tells what a strike did. "Hit" is a town, "a destroyed bridge" is none of its doing; "an destroyed"
 * is, with a slip for "and".
 */
export function isEffect(words: readonly Word[], i: number): boolean {
  const { text, lower } = words[i] ?? { text: "", lower: "" };
  if (!EFFECTS.has(lower) || text !== text.toLowerCase() || NOT_EFFECT_BEFORE.has(lowerAt(words, i + 1))) return false;
  const before = lowerAt(words, i - 1);
  if (before === "an" && /^[^aeiou]/u.test(lower)) return true;
  return before !== "the" && quantityAt(words, i - 1)?.to !== i;
}

/** "was damaged", "were struck" */
export function isPassive(words: readonly Word[], i: number): boolean {
  return /^(?:was|were|been|being)$/u.test(lowerAt(words, i - 1));
}

/** "a truck, which prevented its use": after a deed, such a verb is the thing's. */
function isRelative(words: readonly Word[], i: number): boolean {
  return /^(?:which|who|that)$/u.test(lowerAt(words, i - 1));
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
  return (LOOSE_END.test(word) && !NO_ADVERBS.has(word)) || (word === "well" && lowerAt(words, i - 1) === "as");
}
