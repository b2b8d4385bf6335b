import type { Capture } from "../model/capture.js";

/** Bytes that hold one report or more, as they were got, and how they were got. */
export interface Source {
  /** The path as given, the URL, or the target of a WARC record; what messages name. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Number of the first line of `bytes` in its file, where that is a part of a list of reports (JSONL); else null. */
  readonly line: number | null;
  /** As an HTTP answer states it, with its charset (`text/html; charset=windows-1256`); null where nobody does. */
  readonly contentType: string | null;
  readonly capture: Capture;
  /** The raw exchange, request and answer, as WARC records; null where there was none. */
  readonly exchange: Uint8Array | null;
}
