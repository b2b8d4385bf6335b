import { CARDINALS } from "../../../data/english/numbers.js";
import { NAME_PARTICLES } from "../../../data/english/similarity.js";
import { nameKey, plainWords } from "../../util/similarity.js";

/** Where words stand in a text: UTF-16 code units, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Somebody whose name does not go out, by every name and age that is told of them. */
export interface Hidden {
  readonly names: readonly string[];
  readonly ages: readonly number[];
}

interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** By usual transliterations; empty for an article. */
  readonly key: string;
}

interface Name {
  readonly words: readonly Pick<Word, "lower" | "key">[];
  readonly ages: readonly number[];
}

/**
 * Finds names in a text: by any usual transliteration, with white space, hyphens or underscores between their words, with an
 * article or up to two other names within; and the given name alone where the age stands beside it [P].
 */
export function namesIn(hidden: readonly Hidden[]): (text: string) => Span[] {
  const names = hidden.flatMap(({ names, ages }) =>
    [...new Set(names)].map((name): Name => ({ words: wordsOf(name), ages })),
  );
  const all = names.filter(({ words }) => words.length > 0);
  return (text) => {
    const words = wordsIn(text);
    return merged(all.flatMap((name) => words.flatMap((_, at) => spanAt(text, words, at, name) ?? [])));
  };
}

/** The given names, in lower case: an address may hold no more. */
export function givenNames(hidden: readonly Hidden[]): Set<string> {
  const first = hidden.flatMap(({ names }) => names.flatMap((name) => wordsOf(name)[0]?.lower ?? []));
  return new Set(first.filter((name) => name.length > 2));
}

/** Every word of a text in lower case. */
export function plainWordsIn(text: string): string[] {
  return wordsIn(text).map(({ lower }) => lower);
}

function wordsOf(name: string): Word[] {
  const words = wordsIn(name);
  const telling = words.filter(({ key }) => key !== "");
  return telling.length > 0 ? telling : words;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}'’`ʿʾ]+/gu)].map(({ index, 0: word }) => ({
    ...{ text: word, start: index, end: index + word.length },
    ...{ lower: plainWords(word).join(""), key: nameKey(word) },
  }));
}

/** A name that begins with the word at `at`. */
function spanAt(text: string, words: readonly Word[], at: number, name: Name): Span | null {
  const [first] = name.words;
  const word = words[at] as Word;
  if (isRunTogether(word, name)) return word;
  if (first === undefined || !isSame(word, first, name.words.length > 1)) return null;
  const last = lastWord(text, words, at, name.words.slice(1));
  if (last !== null) return { start: word.start, end: last.end };
  return isSame(word, first, false) ? besideAge(text, words, at, name.ages) : null;
}

/** "linahadad": the name of a file may run words together. */
function isRunTogether({ lower }: Word, { words }: Name): boolean {
  return words.length > 1 && lower === words.map((word) => word.lower).join("");
}

/** A name of one word is found by its transliterations only where it stands as a name: "Sami", and not "same". */
function isSame(word: Word, name: Pick<Word, "lower" | "key">, isOneOfSeveral: boolean): boolean {
  if (word.lower === name.lower) return word.lower !== "";
  return word.key !== "" && word.key === name.key && (isOneOfSeveral || isNameLike(word));
}

function isNameLike({ text }: Word): boolean {
  return /^['’`ʿʾ]?[\p{Lu}\p{Lo}]/u.test(text);
}

/** So many other names may stand within one: a father's and a grandfather's. Articles are not counted. */
const MOST_WITHIN = 2;

function lastWord(text: string, words: readonly Word[], from: number, rest: Name["words"]): Word | null {
  let at = from;
  for (const wanted of rest) {
    const next = nextOf(text, words, at, wanted);
    if (next === null) return null;
    at = next;
  }
  return words[at] as Word;
}

/** Where the next word of a name stands, with no more between than may stand within a name. */
function nextOf(text: string, words: readonly Word[], from: number, wanted: Name["words"][number]): number | null {
  for (let at = from + 1, within = 0; at < words.length && within <= MOST_WITHIN; at++) {
    if (!isJoined(text, words[at - 1] as Word, words[at] as Word)) return null;
    const word = words[at] as Word;
    if (isSame(word, wanted, true)) return at;
    if (!NAME_PARTICLES.has(word.lower)) within += 1;
    if (!mayStandWithin(text, words[at - 1] as Word, word)) return null;
  }
  return null;
}

function mayStandWithin(text: string, before: Word, word: Word): boolean {
  return isNameLike(word) || NAME_PARTICLES.has(word.lower) || !/\s/u.test(text.slice(before.end, word.start));
}

/** By white space, hyphens, underscores; after an initial by a full stop. */
function isJoined(text: string, before: Word, after: Word): boolean {
  const between = text.slice(before.end, after.start);
  return /^[\s\p{Pd}_]+$/u.test(before.text.length === 1 ? between.replace(/^\./u, " ") : between);
}

/** "Lina, 6", "Lina Samir (aged six)", "six-year-old Lina". */
function besideAge(text: string, words: readonly Word[], at: number, ages: readonly number[]): Span | null {
  if (ages.length === 0) return null;
  const { start } = words[at] as Word;
  const age = `(?:${ages.flatMap(written).join("|")})`;
  const ended = [words[at] as Word];
  for (let next = at + 1; ended.length <= MOST_WITHIN + 1 && next < words.length; next++) {
    const [last, word] = [ended.at(-1) as Word, words[next] as Word];
    if (!isJoined(text, last, word) || !mayStandWithin(text, last, word)) break;
    ended.push(word);
  }
  const after = new RegExp(
    `^[\\s,;(\\p{Pd}_]*(?:(?:aged?|is|was|who was)[\\s\\p{Pd}_]+)?${age}(?![\\p{L}\\p{N}])`,
    "iu",
  );
  const told = ended.find(({ end }) => after.test(text.slice(end, end + FAR)));
  if (told !== undefined) return { start, end: told.end };
  const before = new RegExp(
    `(?<![\\p{L}\\p{N}])${age}[\\s\\p{Pd}]+(?:years?|months?)[\\s\\p{Pd}]+old[,\\s]+(?:\\p{Ll}+\\s+){0,2}$`,
    "iu",
  );
  return before.test(text.slice(Math.max(0, start - FAR), start)) ? { start, end: (words[at] as Word).end } : null;
}

/** An age stands no farther from a name than this, in characters. */
const FAR = 40;

function written(age: number): string[] {
  return [String(age), ...Object.entries(CARDINALS).flatMap(([word, n]) => (n === age ? [word] : []))];
}

/** In order, those that meet as one. */
export function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last === undefined || span.start > last.end) all.push({ start: span.start, end: span.end });
    else all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return all;
}

/** A text with something else in the place of each span. */
export function replaced(text: string, spans: readonly Span[], put: string): string {
  let [out, at] = ["", 0];
  for (const { start, end } of spans) {
    out += text.slice(at, start) + put;
    at = end;
  }
  return out + text.slice(at);
}
