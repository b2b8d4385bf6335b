import { containment, jaccard } from "../util/similarity.js";
import type { Passage } from "./passages.js";

/** Wire copy is edited: this share of its runs of three words survives in both. */
const SENTENCE_LIKENESS = 0.6;
/** A quotation may be cut, not changed. */
const QUOTATION_LIKENESS = 0.85;

/** Whether two passages are copies of one, and long enough to tell. */
export function alike(a: Passage, b: Passage): boolean {
  if (a.kind !== b.kind || !a.recognisable || !b.recognisable) return false;
  if (a.kind === "quotation") return containment(a.shingles, b.shingles) >= QUOTATION_LIKENESS;
  const [fewer, more] = a.shingles.size < b.shingles.size ? [a, b] : [b, a];
  // Even if all of the shorter one were in the longer.
  if (fewer.shingles.size / more.shingles.size < SENTENCE_LIKENESS) return false;
  return jaccard(a.shingles, b.shingles) >= SENTENCE_LIKENESS;
}
