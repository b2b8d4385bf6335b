import type { Quote } from "../../model/quote.js";
import type { Span } from "../withheld/spans.js";

/** How many characters about a quote are given at first; more, where these stand in the text twice. */
const CONTEXT = 32;

/**
 * Gives the selectors of quotes in a text: the words with what stands about them, enough to tell them from every other place
 * in it, and their position. Either alone finds them. Positions count characters (Unicode code points), as the model
 * demands, where a quote counts UTF-16 code units. Words that meet one of the `withheld` spans are left out, and what
 * stands about a quote ends before such a span. Without the text (it was erased) there is nothing to select in.
 */
export function selectorsIn(text: string | null, withheld: readonly Span[] = []): (quote: Quote) => unknown[] {
  if (text === null) return () => [];
  const characterAt = characterCounter(text);
  return ({ exact, start, end }) => {
    const position = { type: "TextPositionSelector", start: characterAt(start), end: characterAt(end) };
    if (withheld.some((name) => name.start < end && start < name.end)) return [position];
    return [{ type: "TextQuoteSelector", exact, ...contextOf(text, { start, end }, withheld) }, position];
  };
}

/** Turns an offset in code units into one in code points. Most texts hold few characters of two units. */
function characterCounter(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return (offset) => offset - pairs.filter((pair) => pair < offset).length;
}

function contextOf(text: string, { start, end }: Span, names: readonly Span[]): { prefix: string; suffix: string } {
  const first = Math.max(0, ...names.filter((name) => name.end <= start).map((name) => name.end));
  const last = Math.min(text.length, ...names.filter((name) => name.start >= end).map((name) => name.start));
  for (let size = CONTEXT; ; size *= 2) {
    const from = wholeCharacter(text, Math.max(first, start - size), -1);
    const to = wholeCharacter(text, Math.min(last, end + size), 1);
    const around = text.slice(from, to);
    const isOnly = text.indexOf(around) === text.lastIndexOf(around);
    if (isOnly || (from === first && to === last))
      return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
  }
}

/** The offset, or the next one in that direction that does not part the two units of one character. */
function wholeCharacter(text: string, offset: number, step: 1 | -1): number {
  const isParted = /^[\udc00-\udfff]/u.test(text.charAt(offset)) && /^[\ud800-\udbff]/u.test(text.charAt(offset - 1));
  return isParted ? offset + step : offset;
}
