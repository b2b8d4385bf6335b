import { EXCLUSION } from "../../data/english/agreements.js";
import type { CheckQuote } from "../model/check.js";
import type { Agreement } from "../model/declaration.js";
import { quote } from "../model/quote.js";
import type { FileRef } from "./facts.js";
import { fileQuote } from "./file-quote.js";

/** The sentences of the terms that say to whom or what they do not apply. */
export function exclusionsOf({ terms }: Agreement): string[] {
  return terms.split(/(?<=[.;])\s+/u).filter((sentence) => EXCLUSION.test(sentence));
}

/** These sentences as they stand in the file, quotation marks and all; one that is written otherwise there is left out. */
export function exclusionQuotes(file: FileRef, text: string, agreement: Agreement): CheckQuote[] {
  return exclusionsOf(agreement).flatMap((sentence) => {
    const written = JSON.stringify(sentence).slice(1, -1);
    const at = text.indexOf(written, featureStart(text, agreement));
    if (at === -1) return [];
    return [fileQuote(file, quote(text, at, at + written.length))];
  });
}

/** Terms may stand before the name: from the feature that holds it, or as near as can be told. */
function featureStart(text: string, { quote: { start } }: Agreement): number {
  return Math.max(0, text.lastIndexOf('"Feature"', start));
}
