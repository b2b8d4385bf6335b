import { containment } from "../util/similarity.js";
import type { Passage } from "./passages.js";

/** The runs of three words in which something is told. */
export type OwnWords = ReadonlySet<number>;

/** Of a text that is cut and edited, this share of its runs is left [P]. */
const CARRIED = 0.6;
/** So many runs (some fourteen words) are more than two who tell of one strike come to share by chance [P]. */
const ENOUGH = 12;

export function wordsOf(passages: readonly Passage[]): OwnWords {
  const sentences = passages.filter(({ kind }) => kind === "sentence");
  return new Set(sentences.flatMap(({ shingles }) => [...shingles]));
}

/** Whether most of the shorter text stands in the other. */
export function carries(a: OwnWords, b: OwnWords): boolean {
  return containment(a, b) >= CARRIED;
}

/** Whether it does, and is long enough for that to be no chance. */
export function isCopied(a: OwnWords, b: OwnWords): boolean {
  return Math.min(a.size, b.size) >= ENOUGH && carries(a, b);
}
