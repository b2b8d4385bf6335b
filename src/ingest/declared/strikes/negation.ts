import { CALLED_OFF, DENYING, HAPPEN, NEGATORS, NONE_OF, NOT_ALONE } from "../../../../data/english/strike-denials.js";
import {
  CARRIED_OUT,
  CONDUCT_VERBS,
  EFFECTS,
  EVENT_VERBS,
  PARTS_A_PHRASE,
  PARTS_CLAUSES,
  STRIKE_NOUNS,
  TO_BE,
} from "../../../../data/english/strikes.js";
import { isEffect } from "./effects.js";
import { relationEnd } from "./relations.js";
import { lowerAt, type Word } from "./words.js";

/** Words within which a negation stands before the strikes that it denies. */
const REACH = 6;
/** Words between "not" and its verb. */
const BETWEEN = 3;

/** Whether strikes at some words are said not to have been: "did not conduct two strikes", "one strike … did not take place". */
export function isDenied(words: readonly Word[], head: { readonly from: number; readonly to: number }): boolean {
  return negatedBefore(words, head.from) || deniedBefore(words, head.from) || undoneAfter(words, head.to);
}

/** "No strikes were conducted near X", and nothing of what was hit by them. */
export function saysNone(words: readonly Word[]): boolean {
  return words.some(({ lower }, noun) => {
    if (!STRIKE_NOUNS.has(lower)) return false;
    if (isDenied(words, { from: noun, to: noun + 1 })) return true;
    const none = clauseBefore(words, noun, REACH).findIndex((i) => NONE_OF.has(lowerAt(words, i)));
    const between = clauseBefore(words, noun, Math.max(0, none));
    return none !== -1 && between.every((i) => isDescription(lowerAt(words, i))) && endsThere(words, noun + 1);
  });
}

/** "no coalition air strikes", but not "no civilians were hurt in the strikes" */
function isDescription(lower: string): boolean {
  return !PARTS_A_PHRASE.has(lower) && !EFFECTS.has(lower);
}

/** "no strike aircraft were lost" and "no strikes hit civilians" say nothing of whether there were any. */
function endsThere(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (next === undefined || next.kind === "mark" || relationEnd(words, at) !== null) return true;
  return !EFFECTS.has(next.lower) && (EVENT_VERBS.has(next.lower) || TO_BE.has(next.lower));
}

function clauseBefore(words: readonly Word[], from: number, most: number): number[] {
  const found: number[] = [];
  for (let i = from - 1; i >= Math.max(0, from - most); i--) {
    if (words[i]?.kind === "mark" || PARTS_CLAUSES.has(lowerAt(words, i))) break;
    found.push(i);
  }
  return found;
}

function negatedBefore(words: readonly Word[], from: number): boolean {
  return clauseBefore(words, from, REACH).some((i) => isNegator(words, i));
}

function isNegator(words: readonly Word[], i: number): boolean {
  return NEGATORS.has(lowerAt(words, i)) && !NOT_ALONE.has(lowerAt(words, i + 1));
}

/** "denied that its jets had conducted two strikes" */
function deniedBefore(words: readonly Word[], from: number): boolean {
  const verb = lowerAt(words, from - 1) === CARRIED_OUT ? from - 2 : from - 1;
  if (!CONDUCT_VERBS.has(lowerAt(words, verb))) return false;
  return clauseBefore(words, verb, REACH).some((i) => DENYING.has(lowerAt(words, i)));
}

/** "… did not take place", "… was cancelled"; strikes that did something took place. */
function undoneAfter(words: readonly Word[], to: number): boolean {
  for (let i = to; i < words.length && !STRIKE_NOUNS.has(lowerAt(words, i)); i++) {
    if (isEffect(words, i)) return false;
    if (CALLED_OFF.has(lowerAt(words, i)) && TO_BE.has(lowerAt(words, i - 1))) return true;
    if (!isNegator(words, i)) continue;
    for (let verb = i + 1; verb <= i + BETWEEN; verb++) if (HAPPEN.has(lowerAt(words, verb))) return true;
  }
  return false;
}
