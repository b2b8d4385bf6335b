import { EMPTY_WORDS, NAME_PARTICLES } from "../../data/english/similarity.js";
import { quickHash } from "./hash.js";

/** Lower case, without diacritics, apostrophes or possessives: the form in which words are compared. */
export function plainWords(text: string): string[] {
  const lower = text.toLowerCase();
  // Most text is ASCII but for its quotation marks and dashes: a pattern without Unicode says the same far sooner.
  if (/^[\0-\x7f“”‘’–—…]*$/.test(lower)) return joinInitials(withoutApostrophes(lower)).match(/[a-z0-9]+/g) ?? [];
  const plain = lower
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/['’`ʿʾ]s\b/gu, "")
    .replace(/['’`ʿʾ]/gu, "");
  return joinInitials(plain).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function withoutApostrophes(text: string): string {
  return /['’`]/.test(text) ? text.replace(/['’`]s\b/g, "").replace(/['’`]/g, "") : text;
}

/** "u.s." is one word. */
function joinInitials(text: string): string {
  return /\.[^\s"]/.test(text) ? text.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "") : text;
}

/** The words of a phrase that tell it from others. */
export function contentWords(text: string): Set<string> {
  return new Set(plainWords(text).filter((word) => !EMPTY_WORDS.has(word)));
}

const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/c(?=[ei])/gu, "s"],
  [/[cq]/gu, "k"],
  [/ph/gu, "f"],
  [/v/gu, "w"],
  [/[aeiouy]/gu, ""],
  [/w/gu, ""],
  [/h\b/gu, ""],
  [/(\p{L})\1+/gu, "$1"],
];

/**
 * A key that usual transliterations of one name share: particles, vowels and doubled letters dropped. A name too short
 * for that (fewer than three consonants) keeps its letters.
 */
export function nameKey(name: string): string {
  const words = plainWords(name).filter((word) => !NAME_PARTICLES.has(word));
  return words.map(wordKey).join(" ");
}

/** Words of names recur; this many of their keys are kept. */
const MOST_KEPT = 50_000;
const kept = new Map<string, string>();

function wordKey(word: string): string {
  let key = kept.get(word);
  if (key === undefined) {
    key = makeKey(word);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, key);
  }
  return key;
}

function makeKey(word: string): string {
  let key = word.slice(1);
  for (const [pattern, put] of DIGRAPHS) key = key.replace(pattern, put);
  key = word.slice(0, 1).replace("q", "k") + key;
  return key.length < 3 ? shortKey(word) : key;
}

/** Of the vowels of a short name only their kind is kept: "Abo" and "Abu", not "Aba". */
function shortKey(word: string): string {
  const vowels = word.replace(/ou|o/gu, "u").replace(/ee|e|y/gu, "i");
  return vowels.replace(/(?<=\p{L}\p{L})h$/u, "").replace(/(\p{L})\1+/gu, "$1");
}

/** Hashes of every run of `size` words; of the whole, if it is shorter. */
export function shingles(words: readonly string[], size: number): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i + size <= Math.max(words.length, size); i++) found.add(quickHash(words, i, i + size));
  return found;
}

/** How many elements two sets share. */
export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const x of small) if (large.has(x)) count++;
  return count;
}

/** Shared elements over all elements; 0 for two empty sets. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** Shared elements over those of the smaller set; 0 if it is empty. */
export function containment<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : shared(a, b) / smaller;
}
