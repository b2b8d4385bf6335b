/** A text as published. `text` is what every quote points into; nothing changes it after ingestion. */
export interface Report {
  /** Stable: from bytes, publisher and date of publication. */
  readonly id: string;
  /** The file's name as given, or the `file` of a line of JSONL. */
  readonly file: string;
  readonly publisher: string | null;
  /** ISO date, the reference for "Thursday" and "yesterday". */
  readonly published: string | null;
  readonly title: string | null;
  /** ISO 639-1 where there is one, else ISO 639-3; "und" if it cannot be told. */
  readonly language: string;
  /** Of the bytes as read, in hexadecimal. */
  readonly sha256: string;
  readonly text: string;
}
