import {
  ADVERB,
  AIRCRAFT_TYPES,
  BEFORE_THING,
  DEFINITE,
  PARTS_A_PHRASE,
  PARTS_CLAUSES,
  STRIKERS,
  TO,
  TO_EFFECT,
  USED,
} from "../../../../data/english/strikes.js";
import { type Deed, deedsIn, isEffect, isPassive, trimmedEnd } from "./effects.js";
import { countryOf, placesIn } from "./place-phrase.js";
import { quantityAt } from "./quantity.js";
import type { Sentence, Statement } from "./statements.js";
import { targetsOf } from "./targets.js";
import { lateNamed, span } from "./told.js";
import { lowerAt, type Word } from "./words.js";

/**
 * "Southeast of X, coalition aircraft also struck a unit", "two Typhoons used bombs to destroy a lorry near X": strikes
 * that are not counted, at a place that is named.
 */
export function byAircraft(sentence: Sentence): Statement[] {
  const { words } = sentence;
  const starts = words.flatMap((_, i) => (isStriker(words, i) ? clauseStart(words, i) : []));
  return starts.flatMap((start, k) => {
    const part = words.slice(k === 0 ? 0 : start, starts[k + 1] ?? words.length);
    return ofPart({ ...sentence, words: part }) ?? [];
  });
}

/** What the aircraft of one part of a sentence did; null if nothing, or nowhere. */
function ofPart(sentence: Sentence): Statement | null {
  const { text, words, atlas } = sentence;
  const at = words.findIndex((_, i) => isStriker(words, i));
  const deeds = usedFor(words, at + 1) ?? done(words, at + 1);
  if (deeds[0] === undefined) return null;
  const lead = placesIn(text, words, 0, deeds[0].verb, atlas);
  const first = lead.find(({ broad }) => !broad);
  const { place, deeds: all } = first === undefined ? lateNamed(sentence, deeds) : { place: first, deeds };
  if (place === null) return null;
  const country = place.country ?? countryOf(lead) ?? sentence.country;
  return { count: null, place, country, targets: targetsOf(text, words, all), ...span(words, 0, words.length) };
}

/** Aircraft of whom a part of a sentence tells: nothing but their number and names stands before. */
function isStriker(words: readonly Word[], at: number): boolean {
  if (!STRIKERS.has(lowerAt(words, at)) && !AIRCRAFT_TYPES.has(lowerAt(words, at))) return false;
  // "Tornado jets" are told of once.
  if (STRIKERS.has(lowerAt(words, at + 1)) || AIRCRAFT_TYPES.has(lowerAt(words, at + 1))) return false;
  const start = clauseStart(words, at);
  const named = quantityAt(words, start)?.to ?? (lowerAt(words, start) === DEFINITE ? start + 1 : start);
  return words.slice(named, at).every(({ lower }, i) => !PARTS_A_PHRASE.has(lower) && !isEffect(words, named + i));
}

/** After the mark, or the "while", that stands before some word. */
function clauseStart(words: readonly Word[], at: number): number {
  return words.findLastIndex(({ kind, lower }, i) => i < at && (kind === "mark" || PARTS_CLAUSES.has(lower))) + 1;
}

/** "struck a unit", "also struck a unit", right after who did it */
function done(words: readonly Word[], from: number): Deed[] {
  const deeds = deedsIn(words, from, words.length);
  const verb = deeds[0]?.verb ?? -1;
  return verb === from || (verb === from + 1 && isBetween(lowerAt(words, from))) ? deeds : [];
}

function isBetween(lower: string): boolean {
  return BEFORE_THING.has(lower) || ADVERB.test(lower);
}

/** "used two bombs to destroy a lorry", and what else they did to it; null where nothing was used for anything. */
function usedFor(words: readonly Word[], from: number): Deed[] | null {
  const used = words.findIndex(({ lower }, i) => i >= from && USED.has(lower) && !isPassive(words, i));
  if (used === -1) return null;
  const to = words.findIndex((_, i) => i > used && lowerAt(words, i) === TO && TO_EFFECT.has(lowerAt(words, i + 1)));
  const effect = to === -1 ? undefined : TO_EFFECT.get(lowerAt(words, to + 1));
  if (effect === undefined) return null;
  const more = deedsIn(words, to + 2, words.length);
  const end = trimmedEnd(words, to + 2, more[0]?.verb ?? words.length);
  return [{ effect, verb: to, from: to + 2, to: end, aside: false }, ...more];
}
