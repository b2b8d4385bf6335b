import { THINGS } from "../../../../data/english/claims.js";
import { quantityAt } from "../../groups/quantity.js";
import { plural } from "../../words/forms.js";
import { lexicon } from "../../words/lexicon.js";
import { Phrases, words } from "../../words/phrases.js";
import type { Line } from "./line.js";

const SAID: ReadonlySet<string> = new Set(lexicon.speechVerbs.keys());
const things = new Phrases<true>();
for (const thing of words(THINGS)) {
  things.add(thing, true);
  things.add(plural(thing), true);
}

/** A thing with its number: "three armoured vehicles", "a bakery", "the hospital" (no number). Token indexes. */
export interface Thing {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly min: number | null;
  readonly max: number | null;
}

const STOP =
  /^(?:[,;:.!?()–—]|and|or|but|of|in|on|at|to|by|with|from|for|that|which|who|was|were|is|are|been|had|has|have|near|including|after|when|while|as|into|some|hit|struck|destroyed|damaged|inside|between|over|where|holding|carrying|housing|containing|belonging|used|using|owned|loaded|full)$/u;
const DETERMINER = /^(?:the|a|an|its|their|his|her|another|our|one|any|no)$/u;
const MODIFIERS = 5;

/** The thing whose noun phrase begins at token `first`: number, up to five words, the longest noun of a thing. */
export function thingAt(line: Line, first: number): Thing | null {
  const at = /^["“”„«]$/u.test(line.lower(first)) ? first + 1 : first;
  const quantity = quantityAt(line.tokens, at);
  let k = quantity?.to ?? at;
  const determiner = quantity === null && DETERMINER.test(line.lower(k)) ? line.lower(k++) : null;
  if (/^(?:of)$/u.test(line.lower(k)) && quantity !== null) k += DETERMINER.test(line.lower(k + 1)) ? 2 : 1;
  // "18 of the 31 lorries"
  if (quantity !== null) k = quantityAt(line.tokens, k)?.to ?? k;
  const start = k;
  let end = -1;
  for (const limit = Math.min(line.tokens.length, start + MODIFIERS); k < limit; ) {
    const noun = things.at(line.tokens, k);
    // "said three tanks": a number begins another phrase, and no verb of saying stands in one.
    if (
      k > start || quantity !== null
        ? quantityAt(line.tokens, k) !== null || DETERMINER.test(line.lower(k))
        : SAID.has(line.lower(k))
    )
      break;
    if (noun === null && STOP.test(line.lower(k))) break;
    k += noun?.length ?? 1;
    if (noun !== null) end = k;
  }
  if (end === -1) return null;
  const one = determiner === "a" || determiner === "an" || determiner === "another" || determiner === "one";
  const [min, max] = quantity !== null ? [quantity.min, quantity.max] : one ? [1, 1] : [null, null];
  return { from: at, to: end, name: line.words(start, end), min, max };
}

const JOINS = /^(?:,|and|or|&)$/u;

/** A list of things from token `at` on: "two tanks, a truck and an ammunition depot". */
export function thingsFrom(line: Line, at: number): Thing[] {
  const found: Thing[] = [];
  let k = at;
  for (let left = 8; left > 0 && k < line.tokens.length; left--) {
    const thing = thingAt(line, k);
    if (thing === null) break;
    found.push(thing);
    k = thing.to;
    const next = afterJoint(line, k);
    if (next === k) break;
    k = next;
  }
  return found;
}

/** Past ", and" or "as well as". */
function afterJoint(line: Line, from: number): number {
  let k = from;
  while (JOINS.test(line.lower(k))) k++;
  return line.lower(k) === "as" && line.lower(k + 1) === "well" && line.lower(k + 2) === "as" ? k + 3 : k;
}

const BACK = 16;

/** A list of things that ends right before token `at`, as the subject of a passive: the longest that does. */
export function thingsBefore(line: Line, at: number): Thing[] {
  let best: Thing[] = [];
  for (let k = at - 1; k >= Math.max(0, at - BACK); k--) {
    if (/^[.;:]$/u.test(line.lower(k))) break;
    const list = thingsFrom(line, k);
    const last = list.at(-1);
    if (last !== undefined && last.to <= at && only(line, last.to, at)) best = list;
  }
  return withoutPreposition(line, best);
}

/** What may stand between things and their verb: auxiliaries, adverbs, a place or two words of one. */
function only(line: Line, from: number, to: number): boolean {
  if (to - from > 6) return false;
  for (let k = from; k < to; k++) if (/^(?:[.;:,]|and|said|who)$/u.test(line.lower(k))) return false;
  return true;
}

/** "bombs on houses were destroyed": what hangs on a preposition is no subject. */
function withoutPreposition(line: Line, list: Thing[]): Thing[] {
  const [first] = list;
  if (first === undefined) return list;
  return /^(?:on|in|at|near|by|with|to|from|against|into|for|inside|over)$/u.test(line.lower(first.from - 1))
    ? []
    : list;
}
