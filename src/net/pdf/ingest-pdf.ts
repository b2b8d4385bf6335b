import type { Items, Metadata } from "../../ingest/index.js";
import { failure } from "../problems.js";
import type { Source } from "../source.js";

/** Text is not taken out of a PDF yet. */
export async function ingestPdf({ file }: Source, _: Metadata | null): Promise<Items> {
  return { items: [], problems: [failure(file, "a PDF: convert it to text first")] };
}
