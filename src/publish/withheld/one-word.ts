import { MONTHS, WEEKDAYS } from "../../../data/english/time.js";
import { isJoined, type Word } from "./words.js";

/** An initial, or an article. Names of two letters are whole in writings without capitals. */
const TOO_SHORT = /^\p{Ll}{1,2}$/u;

/**
 * Whether a word can be a name of one word: written as one, of three letters or more, and no part of a longer name ("Ali"
 * in "Ali Saleh", "Sham" in "al-Sham") [P]. Letters without capitals do not tell where a name ends.
 */
export function standsAlone(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (TOO_SHORT.test(word.lower)) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (after !== undefined && isOneName(text, word, after) && isCapital(after)) return false;
  if (before === undefined || !isOneName(text, before, word)) return true;
  if (isArticle(text, before, word)) return false;
  return !isCapital(before) || beginsSentence(text, before);
}

/** "al-Sham", "ash-Sham", "al Sham"; not "at Lina's home", "the death of Lina". */
function isArticle(text: string, before: Word, after: Word): boolean {
  const isHyphenated = !/\s/u.test(text.slice(before.end, after.start));
  return before.key === "" && (isHyphenated || /^[ae]l$/u.test(before.lower));
}

/** On one line. */
function isOneName(text: string, before: Word, after: Word): boolean {
  return isJoined(text, before, after) && !/[\n\r]/u.test(text.slice(before.end, after.start));
}

/** Not of a text in capitals, where every word looks like a name; and not "Monday". */
function isCapital({ text, lower }: Word): boolean {
  return /^['’`ʿʾ]?\p{Lu}(?!['’`ʿʾ]?\p{Lu})/u.test(text) && !WEEKDAYS.has(lower) && !MONTHS.has(lower);
}

/** "Little Lina", "Yesterday Lina": the capital says nothing. */
function beginsSentence(text: string, { start }: Word): boolean {
  return /(?:^|[.!?:;“"'‘«(\n\r])\s*$/u.test(text.slice(Math.max(0, start - 5), start));
}
