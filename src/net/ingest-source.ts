import { type Item, ingestItems, type Metadata } from "../ingest/index.js";
import type { Problem } from "../model/problem.js";
import { isPdf } from "./pdf/is-pdf.js";
import type { Source } from "./source.js";

export interface IngestedSource {
  /** Each report with the bytes that its `sha256` is of, and their media type. */
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
}

/** Takes a source in. What cannot be read of it is a problem, with its line in the file where it has one. */
export async function ingestSource(source: Source, metadata: Metadata | null): Promise<IngestedSource> {
  const { file, bytes, contentType, line } = source;
  if (!isPdf(source)) return ingestItems(file, bytes, metadata, { contentType, line });
  // The reader of PDF is large, and most runs read none.
  const { ingestPdf } = await import("./pdf/ingest-pdf.js");
  return ingestPdf(source, metadata);
}
