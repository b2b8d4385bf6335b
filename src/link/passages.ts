import { plainWords, shingles } from "../util/similarity.js";
import { sketch } from "./sketch.js";

/** A sentence or a quotation of a report, ready to be compared with others. */
export interface Passage {
  readonly kind: "sentence" | "quotation";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Runs of three words. */
  readonly shingles: ReadonlySet<number>;
}

/** A passage, and the id of the account whose it is. */
export interface OwnPassage extends Passage {
  readonly account: string;
  /** By which copies of it are found; see sketch.ts. */
  readonly sketch: readonly number[];
}

/** Shorter ones are phrases that anybody may use. */
const MIN_WORDS = { sentence: 8, quotation: 6 } as const;

// Bounded repeats: a report may be a megabyte of full stops.
const SENTENCE = /[^\s](?:[^\n]*?)(?:(?<![\s.]\p{L})[.?!…]{1,8}["”’')\]]{0,3}(?=\s+["“‘'([]?[\p{Lu}\p{N}])|(?=\n|$))/gu;
const QUOTATION = /[“"](?<words>[^“”"\n]+)[”"]/gu;

/** The sentences and quotations of a text that are long enough to be recognised elsewhere. */
export function passages(text: string): Passage[] {
  const sentences = Array.from(text.matchAll(SENTENCE), (m) => passage("sentence", m[0], m.index));
  const quotations = Array.from(text.matchAll(QUOTATION)).flatMap((m) => pieces(m.groups?.words ?? "", m.index + 1));
  return [...sentences, ...quotations].filter((found) => found !== null);
}

/** One quotation may hold two sentences that another report quotes apart. */
function pieces(words: string, offset: number): (Passage | null)[] {
  return Array.from(words.matchAll(SENTENCE), (m) => passage("quotation", m[0], offset + m.index));
}

function passage(kind: Passage["kind"], text: string, start: number): Passage | null {
  const words = plainWords(text);
  if (words.length < MIN_WORDS[kind]) return null;
  return { kind, start, end: start + text.length, text, shingles: shingles(words, 3) };
}

export function ownPassage(passage: Passage, account: string): OwnPassage {
  return { ...passage, account, sketch: sketch(passage.shingles) };
}

/** Runs of words are made when they are first asked for: most stored passages are never compared. */
export function unpackPassage(stored: Omit<OwnPassage, "shingles">): OwnPassage {
  let made: ReadonlySet<number> | null = null;
  return {
    ...stored,
    get shingles() {
      made ??= shingles(plainWords(stored.text), 3);
      return made;
    },
  };
}
