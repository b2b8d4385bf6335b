import { AGAINST, CONDUCT_VERBS, DEFINITE, ENDS_AGAINST, PARTS_CLAUSES } from "../../../../data/english/strikes.js";
import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from "../../../../data/english/time.js";
import { type Deed, deedsIn } from "./effects.js";
import type { Head } from "./heads.js";
import { countryOf, type PlacePhrase, placesIn } from "./place-phrase.js";
import type { Sentence, Statement } from "./statements.js";
import { targetsOf } from "./targets.js";
import { lowerAt, type Word } from "./words.js";

/** The part of a sentence that is about one head; word indexes, `to` exclusive. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly head: Head;
}

/** Parts a sentence by its heads: "…, while two strikes near X …; another strike …". */
export function segmentsOf(sentence: Sentence, heads: readonly Head[]): Segment[] {
  const starts = heads.map((head, k) => (k === 0 ? 0 : startOf(sentence, head, (heads[k - 1] as Head).to)));
  return heads.map((head, k) => ({ head, from: starts[k] as number, to: starts[k + 1] ?? sentence.words.length }));
}

/** A place named right before a head belongs to it, and so does who conducted it. */
function startOf({ text, words, atlas }: Sentence, head: Head, after: number): number {
  if (CONDUCT_VERBS.has(lowerAt(words, head.from - 1))) {
    const parted = words.findLastIndex(({ lower }, i) => i < head.from && partsHeads(lower));
    return Math.max(after, parted + 1);
  }
  const place = placesIn(text, words, after, head.from, atlas).at(-1);
  const comma = lowerAt(words, head.from - 1) === "," ? 1 : 0;
  const adjoins = place !== undefined && place.to + comma === head.from;
  return adjoins && partsHeads(lowerAt(words, place.from - 1)) ? place.from : head.from;
}

function partsHeads(lower: string): boolean {
  return /^[,;.]$/u.test(lower) || PARTS_CLAUSES.has(lower);
}

/** Reads a segment: its number, place and targets. */
export function told(sentence: Sentence, { head, from, to }: Segment): Statement {
  const { text, words, atlas } = sentence;
  const deeds = deedsIn(words, head.to, to);
  const verb = deeds[0]?.verb ?? to;
  const around = [...placesIn(text, words, from, head.from, atlas), ...placesIn(text, words, head.to, verb, atlas)];
  const place = around.find(({ broad }) => !broad) ?? null;
  const against = againstOf(words, head.to, verb, around);
  const all = against === null ? deeds : [against, ...deeds];
  const late = place === null ? lateNamed(sentence, all) : { place, deeds: all };
  const country = late.place?.country ?? countryOf(around) ?? sentence.country;
  return {
    count: head.count,
    place: late.place,
    country,
    targets: targetsOf(text, words, late.deeds),
    ...span(words, from, to),
  };
}

/** "an airstrike on a checkpoint south of X struck …", "two strikes against oil wells near X" */
function againstOf(words: readonly Word[], from: number, to: number, places: readonly PlacePhrase[]): Deed | null {
  const at = words.findIndex(({ lower }, i) => i >= from && i < to && AGAINST.has(lower));
  if (at === -1 || isDate(words, at + 1) || lowerAt(words, at + 1) === DEFINITE) return null;
  const end =
    places.find((place) => place.from > at)?.from ?? words.findIndex(({ lower }, i) => i > at && ended(lower));
  return { effect: "engaged", verb: at, from: at + 1, to: Math.min(end === -1 ? to : end, to), aside: false };
}

function ended(lower: string): boolean {
  return ENDS_AGAINST.has(lower) || lower === ".";
}

function isDate(words: readonly Word[], at: number): boolean {
  return [at, at + 1].some((i) => {
    const word = lowerAt(words, i);
    return MONTHS.has(word) || MONTH_ABBREVIATIONS.has(word) || WEEKDAYS.has(word);
  });
}

/** The place at the end of what was struck: "destroyed a tank near X". What stands after it is not of the target. */
export function lateNamed(
  { text, words, atlas }: Sentence,
  deeds: readonly Deed[],
): { place: PlacePhrase | null; deeds: readonly Deed[] } {
  for (const deed of deeds) {
    const place = placesIn(text, words, deed.from, deed.to, atlas).find(({ broad }) => !broad);
    if (place !== undefined) return { place, deeds: deeds.map((d) => (d === deed ? { ...d, to: place.from } : d)) };
  }
  return { place: null, deeds };
}

/** Offsets of the words from `from` to `to`, without what joins them to their neighbours. */
export function span(words: readonly Word[], from: number, to: number): { start: number; end: number } {
  let [first, last] = [from, to - 1];
  while (first < last && joins(lowerAt(words, first))) first++;
  while (last > first && joins(lowerAt(words, last), /^[,;:]$/u)) last--;
  return { start: (words[first] as Word).start, end: (words[last] as Word).end };
}

function joins(lower: string, marks = /^[^\p{L}\p{N}.]$/u): boolean {
  return marks.test(lower) || PARTS_CLAUSES.has(lower);
}
