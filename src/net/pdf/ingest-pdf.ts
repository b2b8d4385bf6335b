import { type Items, ingestExtracted, type Metadata } from "../../ingest/index.js";
import { failure } from "../problems.js";
import type { Source } from "../source.js";
import { PdfError } from "./pdf-error.js";
import { pdfText } from "./pdf-text.js";

/** A PDF as a report: its text, with the PDF's own bytes. What cannot be read of it is a problem. */
export async function ingestPdf({ file, bytes }: Source, metadata: Metadata | null): Promise<Items> {
  try {
    const { text, title, gaps } = await pdfText(bytes);
    const extracted = { text, title, mediaType: "application/pdf" };
    const { items, problems } = ingestExtracted(file, bytes, extracted, metadata);
    return { items, problems: [...problems, ...gaps.map((gap) => ({ ...gap, file, line: null }))] };
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    return { items: [], problems: [failure(file, error.message)] };
  }
}
