import { EMPTY_WORDS, NAME_PARTICLES } from "../../data/english/similarity.js";
import { quickHash } from "./hash.js";

/** Lower case, without diacritics, apostrophes or possessives: the form in which words are compared. */
export function plainWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/['’`ʿʾ]s\b/gu, "")
    .replace(/['’`ʿʾ]/gu, "")
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
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

function wordKey(word: string): string {
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
  for (let i = 0; i + size <= Math.max(words.length, size); i++) {
    found.add(quickHash(words.slice(i, i + size).join(" ")));
  }
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
