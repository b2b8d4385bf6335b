import type { Problem } from "../model/problem.js";
import type { Report } from "../model/report.js";
import { type Format, formatOf } from "./detect.js";
import { type Draft, toReport } from "./draft.js";
import { readHtml } from "./html.js";
import { readJsonl } from "./jsonl.js";
import { readMd } from "./md.js";
import { baseName, type Metadata } from "./metadata.js";
import { readTxt } from "./txt.js";
import { UnreadableError } from "./unreadable.js";

export { READABLE_EXTENSIONS } from "./detect.js";
export { detectLanguage, isRead } from "./language.js";
export { type Metadata, type PublishedBy, parseMetadata } from "./metadata.js";

/** The largest file that is taken in. */
export const MAX_MEGABYTES = 64;

export interface IngestResult {
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
}

const READERS: Readonly<Record<Format, (file: string, bytes: Uint8Array) => { drafts: Draft[]; problems: Problem[] }>> =
  {
    txt: (file, bytes) => ({ drafts: [readTxt(file, bytes)], problems: [] }),
    md: (file, bytes) => ({ drafts: [readMd(file, bytes)], problems: [] }),
    html: readHtml,
    jsonl: readJsonl,
  };

/**
 * Bytes to reports. The format is told by the file's extension, else by its content (for `-`). Publisher and date come
 * from `metadata` where it has them, else from what the report states. Never throws for bad input: what cannot be read
 * is a problem.
 */
export function ingest(file: string, bytes: Uint8Array, metadata: Metadata | null): IngestResult {
  try {
    if (bytes.length > MAX_MEGABYTES * 2 ** 20) throw new UnreadableError(tooLarge(bytes.length));
    const { drafts, problems } = READERS[formatOf(file, bytes)](file, bytes);
    const { filled, empty } = sortOut(drafts);
    return {
      reports: filled.map((draft) => toReport({ ...draft, ...known(metadata, draft) })),
      problems: [...problems, ...empty],
    };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { reports: [], problems: [{ file, line: null, message: error.message, fatal: true }] };
  }
}

function known(metadata: Metadata | null, draft: Draft): Pick<Draft, "publisher" | "published"> {
  const row = metadata?.get(baseName(draft.file));
  return { publisher: row?.publisher ?? draft.publisher, published: row?.published ?? draft.published };
}

function sortOut(drafts: readonly Draft[]): { filled: Draft[]; empty: Problem[] } {
  const isEmpty = (draft: Draft): boolean => draft.text.trim() === "";
  return {
    filled: drafts.filter((draft) => !isEmpty(draft)),
    empty: drafts.filter(isEmpty).map(({ file }) => ({ file, line: null, message: "holds no text", fatal: true })),
  };
}

function tooLarge(length: number): string {
  const megabytes = (length / 2 ** 20).toFixed(1);
  return `${megabytes} MB is more than the limit of ${MAX_MEGABYTES} MB for a file: split it into several`;
}
