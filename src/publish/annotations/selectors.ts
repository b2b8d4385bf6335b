import type { Quote } from "../../model/quote.js";

/** How many characters about a quote are given at first; more, where these stand in the text twice. */
const CONTEXT = 32;

/**
 * Gives the selectors of quotes in a text: the words with what stands about them, enough to tell them from every other place
 * in it, and their position. Either alone finds them. Positions count characters (Unicode code points), as the model
 * demands, where a quote counts UTF-16 code units. Without the text (it was erased) there are the words alone.
 */
export function selectorsIn(text: string | null): (quote: Quote) => unknown[] {
  if (text === null) return ({ exact }) => [{ type: "TextQuoteSelector", exact }];
  const characterAt = characterCounter(text);
  return ({ exact, start, end }) => [
    { type: "TextQuoteSelector", exact, ...contextOf(text, start, end) },
    { type: "TextPositionSelector", start: characterAt(start), end: characterAt(end) },
  ];
}

/** Turns an offset in code units into one in code points. Most texts hold few characters of two units. */
function characterCounter(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return (offset) => offset - pairs.filter((pair) => pair < offset).length;
}

function contextOf(text: string, start: number, end: number): { readonly prefix: string; readonly suffix: string } {
  for (let size = CONTEXT; ; size *= 2) {
    const from = wholeCharacter(text, Math.max(0, start - size), -1);
    const to = wholeCharacter(text, Math.min(text.length, end + size), 1);
    const around = text.slice(from, to);
    const isOnly = text.indexOf(around) === text.lastIndexOf(around);
    if (isOnly || (from === 0 && to === text.length)) {
      return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
    }
  }
}

/** The offset, or the next one in that direction that does not part the two units of one character. */
function wholeCharacter(text: string, offset: number, step: 1 | -1): number {
  const isParted = /^[\udc00-\udfff]/u.test(text.charAt(offset)) && /^[\ud800-\udbff]/u.test(text.charAt(offset - 1));
  return isParted ? offset + step : offset;
}
