import { NAME_PARTICLES } from "../../../data/english/similarity.js";
import { nameKey, plainWords } from "../../util/similarity.js";
import type { Span } from "./spans.js";

/** How words are compared. */
export interface Forms {
  readonly lower: string;
  /** By usual transliterations; empty for an article. */
  readonly key: string;
}

/** Where it stands in a text, as it is written there. */
export interface Word extends Span, Forms {
  readonly text: string;
}

/** Words of a record recur: each is compared in the same forms every time. */
export type FormsOf = (word: string) => Forms;

export function formsKept(): FormsOf {
  const kept = new Map<string, Forms>();
  return (word) => {
    const forms = kept.get(word) ?? { lower: plainWords(word).join(""), key: nameKey(word) };
    kept.set(word, forms);
    return forms;
  };
}

export function wordsIn(text: string, formsOf: FormsOf = formsKept()): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}'’`ʿʾ]+/gu)].map(({ index, 0: word }) => {
    const { lower, key } = formsOf(word);
    return { text: word, start: index, end: index + word.length, lower, key };
  });
}

/** Every word of a text in lower case. */
export function plainWordsIn(text: string): string[] {
  return wordsIn(text).map(({ lower }) => lower);
}

/** "Lina", and every word of letters that have no capitals. */
export function isNameLike({ text }: Word): boolean {
  return /^['’`ʿʾ]?[\p{Lu}\p{Lo}]/u.test(text);
}

/** By white space, hyphens, underscores; after an initial by a full stop. */
export function isJoined(text: string, before: Word, after: Word): boolean {
  const between = text.slice(before.end, after.start);
  return /^[\s\p{Pd}_]+$/u.test(before.text.length === 1 ? between.replace(/^\./u, " ") : between);
}

/** Whether a word may be another name, or an article, within a name. */
export function mayStandWithin(text: string, before: Word, word: Word): boolean {
  return isNameLike(word) || NAME_PARTICLES.has(word.lower) || !/\s/u.test(text.slice(before.end, word.start));
}
