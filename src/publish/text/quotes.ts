import type { Quote } from "../../model/quote.js";
import { printable } from "./layout.js";

/** Longer quotes are shown by their beginning and their end; the JSON has them whole. */
const LONGEST = 240;

/** The exact words in «…», on one line; a long quote keeps both its ends, with […] between. */
export function quoteInWords({ exact }: Quote): string {
  const words = printable(exact);
  if (words.length <= LONGEST) return `«${words}»`;
  const head = words.slice(0, LONGEST * 0.6).replace(/\s+\S*$|\p{Cs}$/u, "");
  const tail = words.slice(-LONGEST * 0.35).replace(/^\S*\s+|^\p{Cs}/u, "");
  return `«${head} […] ${tail}»`;
}

/** Quotes in the order of the text, without those that lie inside another. */
export function widest(quotes: readonly Quote[]): Quote[] {
  const sorted = [...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Quote[] = [];
  for (const quote of sorted) {
    if ((kept.at(-1)?.end ?? -1) < quote.end) kept.push(quote);
  }
  return kept;
}
