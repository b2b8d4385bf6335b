import { ABBREVIATIONS } from "../../../../data/english/sentences.js";
import { BULLET_LETTERS, OPENING_WORDS } from "../../../../data/english/strikes.js";

/** A word, number or mark of a line; offsets are UTF-16 and into the text of the file. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
}

// In order: abbreviations with inner stops (U.S.), words with inner hyphens and apostrophes, numbers, any mark alone.
const WORD =
  /((?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑–'’‘ʼ`][\p{L}\p{M}\p{N}]+)*)|(\p{N}+(?:[.,]\p{N}+)*(?:[-–]\p{N}+)?(?:-?\p{L}+)*)|\S/gu;

/** The words of `text` from `start` to `end`. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const found: Word[] = [];
  WORD.lastIndex = start;
  for (let match = WORD.exec(text); match !== null && match.index < end; match = WORD.exec(text)) {
    const kind = match[1] !== undefined ? "word" : match[2] !== undefined ? "number" : "mark";
    found.push(wordAt(match[0], match.index, kind));
  }
  return found;
}

/** A bullet that a word processor drew in a font of signs comes out as a letter, stuck to the word after it: "lNear". */
const LOST_BULLET = new RegExp(`^[${BULLET_LETTERS}](?=(?:${OPENING_WORDS.join("|")})$)`, "u");

function wordAt(written: string, at: number, kind: Word["kind"]): Word {
  const text = written.replace(LOST_BULLET, "");
  const start = at + written.length - text.length;
  return { text, lower: text.toLowerCase().replaceAll("’", "'"), start, end: start + text.length, kind };
}

/** The lower-case form of a word, or "" beyond the last. */
export function lowerAt(words: readonly Word[], i: number): string {
  return words[i]?.lower ?? "";
}

/** In words. What goes on for longer is read in pieces, so that the time taken grows with the length alone. */
const LONGEST = 1000;

/** Sentences end at a full stop or a colon before a capital, a figure, a mark or the end. */
export function sentencesOf(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [];
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    if (i < words.length - 1 && i - from < LONGEST && !endsSentence(words, i)) continue;
    sentences.push(words.slice(from, i + 1));
    from = i + 1;
  }
  return sentences;
}

function endsSentence(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i] as Word, words[i + 1]];
  if (!/^[.!?:]$/u.test(word.text) || ABBREVIATIONS.has(lowerAt(words, i - 1))) return false;
  return next === undefined || (next.start > word.end && !/^\p{Ll}/u.test(next.text));
}
