/** How a report was got: the beginning of its chain of custody. It says "unchanged since then", never "authentic". */
export interface Capture {
  /** The URL that was asked for; null for a file or standard input. */
  readonly url: string | null;
  /** The URL that answered, after redirects; null where there was no exchange. */
  readonly finalUrl: string | null;
  /** When it was got, in UTC: `2026-11-20T09:04:03.000Z`. */
  readonly at: string;
  /** The HTTP status; null where there was no exchange. */
  readonly status: number | null;
  /** The headers of the answer, names in lower case; null where there was no exchange. */
  readonly headers: Readonly<Record<string, string>> | null;
  /** What got it: `deconflict 0.1.0`, or the software a WARC file names. */
  readonly tool: string;
}
