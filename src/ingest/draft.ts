import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Report } from "../model/report.js";
import { reportId } from "../util/report-id.js";
import { storable } from "../util/storable.js";
import { detectLanguage } from "./language.js";

/** What a format finds in a file: a report without its id, hash and language. */
export interface Draft {
  readonly file: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly text: string;
  /** The bytes as read: of the file, or of the `text` of a line of JSONL in UTF-8. */
  readonly bytes: Uint8Array;
  /** Of a list of reports (JSONL), the number of the line; elsewhere there is none. */
  readonly line?: number;
}

/**
 * Gives a draft its id, hash and language. The hash is of the bytes as they came, whatever is replaced in the text.
 */
export function toReport(draft: Draft): Report {
  const { published } = draft;
  const [file, text] = [storable(draft.file), storable(draft.text)];
  const [publisher, title] = [orNull(draft.publisher), orNull(draft.title)];
  const hash = bytesToHex(sha256(draft.bytes));
  const id = reportId(hash, { publisher, published });
  return { id, file, publisher, published, title, language: detectLanguage(text), sha256: hash, text };
}

function orNull(text: string | null): string | null {
  return text === null ? null : storable(text);
}
