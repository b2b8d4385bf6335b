import {
  ADVERB,
  AGAINST,
  BEFORE_EFFECT,
  CARRIED_OUT,
  CONDUCT_VERBS,
  EFFECTS,
  EVENT_VERBS,
  PARTS_A_PHRASE,
  POINTING_BACK,
  STRIKE_NOUNS,
} from "../../../../data/english/strikes.js";
import { isDenied } from "./negation.js";
import { quantityAt } from "./quantity.js";
import { relationEnd } from "./relations.js";
import { lowerAt, type Word } from "./words.js";

/** "11 airstrikes", "another strike": what a statement is about. Indexes of words, `to` exclusive. */
export interface Head {
  readonly from: number;
  readonly to: number;
  /** Null where the words say no number: "strikes engaged …", at the head of a description. */
  readonly count: { readonly min: number; readonly max: number | null } | null;
  /** They are said not to have been. */
  readonly denied: boolean;
}

/** Words between a number and its strikes: "two additional U.S. precision air strikes". */
const MOST_BETWEEN = 4;

/** The strikes that a sentence is about; not those that it points back to ("these strikes"), nor "strike areas". */
export function headsIn(words: readonly Word[]): Head[] {
  const found: Head[] = [];
  words.forEach(({ lower }, noun) => {
    if (!STRIKE_NOUNS.has(lower)) return;
    const head = headAt(words, noun);
    if (head === null) return;
    const denied = isDenied(words, head);
    if (denied || goesOn(words, head.to) || isConducted(words, head.from)) found.push({ ...head, denied });
  });
  return found;
}

function headAt(words: readonly Word[], noun: number): Omit<Head, "denied"> | null {
  for (let from = Math.max(0, noun - MOST_BETWEEN - 4); from < noun; from++) {
    const quantity = quantityAt(words, from);
    if (quantity === null || quantity.to > noun || !isPlain(words, quantity.to, noun)) continue;
    if (POINTING_BACK.has(lowerAt(words, from)) || POINTING_BACK.has(lowerAt(words, from - 1))) return null;
    // Several strikes without a number are two at least.
    return { from, to: noun + 1, count: { min: quantity.min ?? 2, max: quantity.max } };
  }
  const opens = words.findIndex(({ kind }) => kind !== "mark");
  return opens === noun ? { from: noun, to: noun + 1, count: null } : null;
}

/** Nothing stands between number and noun that would make the number another's. */
function isPlain(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN) return false;
  for (let i = from; i < to; i++) {
    const { kind, lower } = words[i] as Word;
    if (kind !== "word" || PARTS_A_PHRASE.has(lower) || EFFECTS.has(lower) || quantityAt(words, i) !== null)
      return false;
  }
  return true;
}

/** A strike is followed by what it did, where it was or what it was against; "a strike, as defined here" is not. */
function goesOn(words: readonly Word[], at: number): boolean {
  const i = /^[,:]$/u.test(lowerAt(words, at)) ? at + 1 : at;
  const next = lowerAt(words, i);
  if (EFFECTS.has(next) || BEFORE_EFFECT.has(next) || EVENT_VERBS.has(next) || ADVERB.test(next)) return true;
  return AGAINST.has(next) || relationEnd(words, i) !== null;
}

/** "conducted two strikes", "carried out an airstrike" */
function isConducted(words: readonly Word[], from: number): boolean {
  return CONDUCT_VERBS.has(lowerAt(words, lowerAt(words, from - 1) === CARRIED_OUT ? from - 2 : from - 1));
}
