import type { Problem } from "../model/problem.js";
import type { Report } from "../model/report.js";
import { type Format, formatOf } from "./detect.js";
import { type Draft, toReport } from "./draft.js";
import { type Extracted, readExtracted } from "./extracted.js";
import { readHtml } from "./html.js";
import { readJsonl } from "./jsonl.js";
import { readMd } from "./md.js";
import { knownOf, type Metadata } from "./metadata.js";
import { shortName, unfitName } from "./names.js";
import { stated } from "./stated.js";
import { readTxt } from "./txt.js";
import { UnreadableError } from "./unreadable.js";

export { decodeAs } from "./decode.js";
export { isJsonLines, READABLE_EXTENSIONS } from "./detect.js";
export type { Extracted } from "./extracted.js";
export { detectLanguage, isRead } from "./language.js";
export { knownOf, type Metadata, type PublishedBy, parseMetadata } from "./metadata.js";
export { stated } from "./stated.js";

/** The largest file that is taken in. */
export const MAX_MEGABYTES = 64;

export interface IngestResult {
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
}

/** A report with the bytes that its `sha256` is of: of the file, or of the `text` of a line of JSONL in UTF-8. */
export interface Item {
  readonly report: Report;
  readonly bytes: Uint8Array;
  /** Of these bytes, with their charset where it is known: `text/plain; charset=utf-8`. */
  readonly mediaType: string;
  /** The line of its file, where that is a list of reports (JSONL): a problem with the same line is about it. */
  readonly line: number | null;
}

export interface Items {
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
}

/** What is known of the bytes from elsewhere. */
export interface IngestOptions {
  /** As their sender stated it, with its charset; it goes before what the file's name tells. */
  readonly contentType?: string | null | undefined;
  /** Number of the first line, where the bytes are a part of a list of reports (JSONL). */
  readonly line?: number | null | undefined;
}

/** What the bytes of a report are; for a line of JSONL, of its text. */
const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  txt: "text/plain",
  md: "text/markdown",
  html: "text/html",
  jsonl: "text/plain",
};

type Found = { readonly drafts: readonly Draft[]; readonly problems: readonly Problem[] };

const READERS: Readonly<
  Record<Format, (file: string, bytes: Uint8Array, charset: string | null, line: number | null) => Found>
> = {
  txt: (file, bytes, charset) => ({ drafts: [readTxt(file, bytes, charset)], problems: [] }),
  md: (file, bytes, charset) => ({ drafts: [readMd(file, bytes, charset)], problems: [] }),
  html: readHtml,
  jsonl: (file, bytes, _, line) => readJsonl(file, bytes, line),
};

/**
 * Bytes to reports. The format is told by the file's extension, else by its content (for `-`). Publisher and date come
 * from `metadata` where it has them, else from what the report states. Never throws for bad input: what cannot be read
 * is a problem.
 */
export function ingest(
  file: string,
  bytes: Uint8Array,
  metadata: Metadata | null,
  options: IngestOptions = {},
): IngestResult {
  const { items, problems } = ingestItems(file, bytes, metadata, options);
  return { reports: items.map(({ report }) => report), problems };
}

/** As `ingest`, and each report with its bytes. */
export function ingestItems(
  file: string,
  bytes: Uint8Array,
  metadata: Metadata | null,
  { contentType = null, line = null }: IngestOptions = {},
): Items {
  const { charset, ...said } = stated(contentType);
  const format = line === null ? formatOf(file, bytes, said) : "jsonl";
  return attempt(file, bytes, metadata, mediaTypeOf(format, charset), () =>
    READERS[format](file, bytes, charset, line),
  );
}

/** As `ingestItems`, for a text that was taken out of the bytes elsewhere. */
export function ingestExtracted(file: string, bytes: Uint8Array, text: Extracted, metadata: Metadata | null): Items {
  const read = (): Found => ({ drafts: [readExtracted(file, bytes, text)], problems: [] });
  return attempt(file, bytes, metadata, text.mediaType, read);
}

/** A page may name its encoding itself; a text is UTF-8 unless its sender said otherwise. */
function mediaTypeOf(format: Format, charset: string | null): string {
  const known = format === "jsonl" ? "utf-8" : (charset ?? (format === "html" ? null : "utf-8"));
  return known === null ? MEDIA_TYPES[format] : `${MEDIA_TYPES[format]}; charset=${known}`;
}

function attempt(
  file: string,
  bytes: Uint8Array,
  metadata: Metadata | null,
  mediaType: string,
  read: () => Found,
): Items {
  try {
    if (bytes.length > MAX_MEGABYTES * 2 ** 20) throw new UnreadableError(tooLarge(bytes.length));
    const unfit = unfitName(file);
    if (unfit !== null) throw new UnreadableError(unfit);
    const { drafts, problems } = read();
    const { filled, refused } = sortOut(file, drafts);
    return {
      items: filled.map((draft) => {
        const report = toReport({ ...draft, ...known(metadata, draft) });
        return { report, bytes: draft.bytes, mediaType, line: draft.line ?? null };
      }),
      problems: [...problems, ...refused],
    };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { items: [], problems: [{ file: shortName(file), line: null, message: error.message, fatal: true }] };
  }
}

function known(metadata: Metadata | null, draft: Draft): Pick<Draft, "publisher" | "published"> {
  const row = knownOf(metadata, draft.file);
  return { publisher: row?.publisher ?? draft.publisher, published: row?.published ?? draft.published };
}

function sortOut(whole: string, drafts: readonly Draft[]): { filled: Draft[]; refused: Problem[] } {
  const [filled, refused]: [Draft[], Problem[]] = [[], []];
  for (const draft of drafts) {
    const { file, line = null } = draft;
    const unfit = unfitName(file);
    if (unfit !== null) refused.push({ file: whole, line, message: unfit, fatal: true });
    else if (draft.text.trim() !== "") filled.push(draft);
    else refused.push({ file, line: null, message: "holds no text", fatal: true });
  }
  return { filled, refused };
}

function tooLarge(length: number): string {
  const megabytes = (length / 2 ** 20).toFixed(1);
  return `${megabytes} MB is more than the limit of ${MAX_MEGABYTES} MB for a file: split it into several`;
}
