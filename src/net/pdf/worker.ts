import "./no-canvas.js";
import { parentPort } from "node:worker_threads";
// First the part that parses: it is found as a global by the part that asks.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { documentText } from "./document-text.js";
import type { PdfAnswer, PdfTask } from "./messages.js";
import { PdfError } from "./pdf-error.js";

// A thread that reads one PDF at a time. Whoever asks ends it when a PDF takes too long or grows too large.
parentPort?.on("message", async (task: PdfTask) => parentPort?.postMessage(await answer(task)));

async function answer({ bytes, limits }: PdfTask): Promise<PdfAnswer> {
  try {
    return { found: await documentText(bytes, limits) };
  } catch (error) {
    if (error instanceof PdfError) return { refusal: error.message };
    // The library throws errors of any kind at what it did not expect: one PDF must not end a run.
    return { refusal: `a PDF that cannot be read (${error instanceof Error ? error.message : error})` };
  }
}
