import type { Draft } from "./draft.js";
import { statedDate, statedPublisher } from "./published.js";
import { statedTitle } from "./title.js";

/** A text that was taken out of bytes elsewhere, as that of a PDF is. */
export interface Extracted {
  readonly text: string;
  /** What the file calls itself: taken where the text itself shows no headline. */
  readonly title: string | null;
  /** Of the bytes. */
  readonly mediaType: string;
}

/** Publisher and date are those that the text states: a PDF's own date is that of the file, not of publication. */
export function readExtracted(file: string, bytes: Uint8Array, { text, title }: Extracted): Draft {
  return {
    file,
    bytes,
    text,
    title: statedTitle(text) ?? title,
    publisher: statedPublisher(text),
    published: statedDate(text),
  };
}
