import type { PdfLimits } from "./limits.js";

/** What the thread that reads a PDF is given. */
export interface PdfTask {
  readonly bytes: Uint8Array;
  readonly limits: PdfLimits;
}

export interface PdfText {
  readonly text: string;
  /** What the file calls itself. */
  readonly title: string | null;
  readonly gaps: readonly Gap[];
}

/** Pages of which nothing was read. */
export interface Gap {
  readonly message: string;
  /** Whether there was something to be read on them; blank pages are common. */
  readonly fatal: boolean;
}

/** What it answers: the text, or why there is none. */
export type PdfAnswer = { readonly found: PdfText } | { readonly refusal: string };
