import { quote } from "../model/quote.js";
import { LedgerError } from "../store/ledger-error.js";
import { asksForWords, type Marked, searchReports } from "../store/search.js";
import type { Context } from "./context.js";
import type { Page, SearchHit, SearchQuery } from "./ledger.js";

/** Of one report so many sentences are shown. */
const MOST_SENTENCES = 5;

/** Reports that hold the words, the latest first, with the sentences they stand in. */
export async function search({ store }: Context, query: SearchQuery): Promise<Page<SearchHit>> {
  if (query.words.trim() === "") throw new LedgerError("search needs words");
  if (!(await asksForWords(store, query.words))) {
    throw new LedgerError(`“${query.words}” holds only words that are too common to be looked for; name a rarer one`);
  }
  const { items, next } = await searchReports(store, query.words, query);
  return { items: items.map(hit), next };
}

function hit({ report, text, marks, incidents }: Marked): SearchHit {
  const sentences = new Map<string, SearchHit["sentences"][number]>();
  for (const mark of marks) {
    const { start, end } = sentenceAt(text, mark.start, mark.end);
    const known = sentences.get(`${start}`);
    const words = [...(known?.words ?? []), mark];
    if (known !== undefined || sentences.size < MOST_SENTENCES) {
      sentences.set(`${start}`, { quote: quote(text, start, end), words });
    }
  }
  return { report, sentences: [...sentences.values()], incidents };
}

/** A sentence is no longer than this on either side of the words (UTF-16 code units). */
const REACH = 400;
const END = /(?<=[.!?…]["”’')\]]{0,3})\s+(?=["“‘'([]?[\p{Lu}\p{N}])|\n+/gu;

/** The sentence around some words, without the spaces at its ends. */
function sentenceAt(text: string, start: number, end: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const last = [...before.matchAll(END)].at(-1);
  const from = start - before.length + (last === undefined ? 0 : last.index + last[0].length);
  const to = end + (after.search(END) === -1 ? after.length : after.search(END));
  const sentence = text.slice(from, to);
  return { start: from + (sentence.length - sentence.trimStart().length), end: from + sentence.trimEnd().length };
}
