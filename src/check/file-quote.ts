import type { CheckQuote } from "../model/check.js";
import type { Quote } from "../model/quote.js";
import { baseName } from "../util/base-name.js";
import type { FileRef } from "./facts.js";

/** Words of a declared file; of a table, with the number of the row that they stand in. */
export function fileQuote({ id, name }: FileRef, quote: Quote, row: number | null = null): CheckQuote {
  const source = row === null ? baseName(name) : `${baseName(name)}, row ${row}`;
  return { source, text: id, account: null, quote };
}
