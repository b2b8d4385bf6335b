import { columnsOf, printable } from "../../publish/text/layout.js";
import type { Page } from "../../publish/text/page.js";
import type { Style } from "../../publish/text/paint.js";

export interface Run {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface Mark {
  readonly style: Style;
  /** What stands around the words where there is no colour. */
  readonly open: string;
  readonly close: string;
}

/** Longer words may be cut at the margin, and a colour with them. */
const LONGEST_PAINTED = 30;

/** Text on one line, in which some words are marked: by colour if the page has it, else by signs around them. */
export function markedText(page: Page, runs: readonly Run[], mark: Mark): string {
  const hasColor = page.paint(mark.style, "x") !== "x";
  const parts = runs.map(({ text, isMarked }) => {
    const words = printable(text);
    if (words === "") return text === "" ? "" : " ";
    const shown = isMarked ? (hasColor ? painted(page, words, mark) : mark.open + words + mark.close) : words;
    return (/^\s/u.test(text) ? " " : "") + shown + (/\s$/u.test(text) ? " " : "");
  });
  return parts.join("").replace(/ {2,}/gu, " ").trim();
}

/** Word by word, so that a line may end anywhere between them. */
function painted(page: Page, words: string, { style, open, close }: Mark): string {
  const each = (word: string) => (columnsOf(word) > LONGEST_PAINTED ? open + word + close : page.paint(style, word));
  return words.split(" ").map(each).join(" ");
}
