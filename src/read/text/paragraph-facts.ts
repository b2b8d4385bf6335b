import { END_MARKERS, LIST_OPENERS, PROSE_WORDS } from "../../../data/english/furniture.js";
import { endsAsSentence } from "../../util/headline.js";
import { bareLine } from "../../util/page-line.js";
import { wordCount } from "../../util/repeated.js";
import type { Paragraph } from "./sentences.js";

/** What the rules on furniture ask of a paragraph. */
export interface ParagraphFacts {
  readonly text: string;
  /** As the cue lists have it: lower case, without outer marks. */
  readonly bare: string;
  readonly words: number;
  /** Ends as a sentence does, or is an item of a list or opens one: prose, however short. */
  readonly closed: boolean;
  /** Marked as an item of a list, or ends in a colon. */
  readonly item: boolean;
  /** Follows the paragraph before it without a blank line. */
  readonly attached: boolean;
  readonly opensList: boolean;
  readonly endsReport: boolean;
}

const ITEM = /^\s*(?:[•▪●◦·*]|[-–]\s?(?=\p{Lu}|\d)|\d{1,2}[.)]\s)/u;

export function factsOf(text: string, paragraphs: readonly Paragraph[]): ParagraphFacts[] {
  return paragraphs.map(({ start, end }, i) => {
    const own = text.slice(start, end);
    const bare = bareLine(own);
    const item = (ITEM.test(own) && wordCount(own) > 3) || own.endsWith(":");
    return {
      text: own,
      bare,
      words: wordCount(own),
      closed: item || endsAsSentence(own),
      item,
      attached: i > 0 && !/\n\s*\n/u.test(text.slice(paragraphs[i - 1]?.end, start)),
      opensList: LIST_OPENERS.has(bare),
      endsReport: END_MARKERS.has(bare),
    };
  });
}

/** Number of words that running prose has and headlines mostly leave out. */
export function proseWords(text: string): number {
  return (
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.filter((word) => PROSE_WORDS.has(word)).length ?? 0
  );
}

/** Most words of some length begin with a capital, as in headlines of many publishers. */
export function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.7 * long.length;
}
