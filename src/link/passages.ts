import { plainWords, shingles } from "../util/similarity.js";
import { sketch } from "./sketch.js";

/** A sentence or a quotation of a report, ready to be compared with others. */
export interface Passage {
  readonly kind: "sentence" | "quotation";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** So long that it is known again by itself; shorter ones are phrases that anybody may use. */
  readonly recognisable: boolean;
  /** Runs of three words; of fewer, the whole. */
  readonly shingles: ReadonlySet<number>;
}

/** A passage, and the id of the account whose it is. */
export interface OwnPassage extends Passage {
  readonly account: string;
  /** By which copies of it are found (see sketch.ts); empty where it is not recognisable. */
  readonly sketch: readonly number[];
}

/** In words. */
const RECOGNISABLE = { sentence: 8, quotation: 6 } as const;

// Bounded repeats: a report may be a megabyte of full stops.
const SENTENCE = /[^\s](?:[^\n]*?)(?:(?<![\s.]\p{L})[.?!…]{1,8}["”’')\]]{0,3}(?=\s+["“‘'([]?[\p{Lu}\p{N}])|(?=\n|$))/gu;
const QUOTATION = /[“"](?<words>[^“”"\n]+)[”"]/gu;

/** The sentences of a text, and those of its quotations that are long enough to be known again elsewhere. */
export function passages(text: string): Passage[] {
  const sentences = Array.from(text.matchAll(SENTENCE), (m) => passage("sentence", m[0], m.index));
  const quotations = Array.from(text.matchAll(QUOTATION)).flatMap((m) => pieces(m.groups?.words ?? "", m.index + 1));
  return [...sentences, ...quotations.filter(({ recognisable }) => recognisable)];
}

/** One quotation may hold two sentences that another report quotes apart. */
function pieces(words: string, offset: number): Passage[] {
  return Array.from(words.matchAll(SENTENCE), (m) => passage("quotation", m[0], offset + m.index));
}

/** A sentence without the quotations in it that are passages themselves: anybody may quote those. */
export function unquoted(sentence: Passage): Passage {
  const text = sentence.text.replace(QUOTATION, (quoted) =>
    plainWords(quoted).length < RECOGNISABLE.quotation ? quoted : " ",
  );
  return text === sentence.text ? sentence : { ...sentence, ...passage(sentence.kind, text, sentence.start) };
}

function passage(kind: Passage["kind"], text: string, start: number): Passage {
  const words = plainWords(text);
  const recognisable = words.length >= RECOGNISABLE[kind];
  return { kind, start, end: start + text.length, text, recognisable, shingles: runsOf(words) };
}

export function ownPassage(passage: Passage, account: string): OwnPassage {
  return { ...passage, account, sketch: passage.recognisable ? sketch(passage.shingles) : [] };
}

/** What cannot be made anew from the rest. */
export type PackedPassage = Omit<OwnPassage, "shingles" | "recognisable">;

export function packPassage({ shingles: _, recognisable: __, ...rest }: OwnPassage): PackedPassage {
  return rest;
}

/** Runs of words are made when they are first asked for: most stored passages are never compared. */
export function unpackPassage(stored: PackedPassage): OwnPassage {
  let made: ReadonlySet<number> | null = null;
  return {
    ...stored,
    recognisable: stored.sketch.length > 0,
    get shingles() {
      made ??= runsOf(plainWords(stored.text));
      return made;
    },
  };
}

function runsOf(words: readonly string[]): ReadonlySet<number> {
  return words.length === 0 ? new Set() : shingles(words, 3);
}
