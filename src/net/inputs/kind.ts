import { extname } from "node:path";
import { isJsonLines, READABLE_EXTENSIONS } from "../../ingest/index.js";
import { isFeed } from "../feeds/is-feed.js";

/** How bytes are taken apart: a list read line by line, an archive of records, a list of links, or as one report. */
export type Kind = "lines" | "warc" | "feed" | "whole";

/** How many of the first bytes tell the kind: a feed may begin with comments and style sheets. */
export const HEAD = 8192;

/** By the first bytes; for a list of reports, by the file's name and type too. */
export function kindOf(file: string, head: Uint8Array, contentType: string | null): Kind {
  const start = Buffer.from(head.subarray(0, HEAD)).toString("latin1");
  // A gzip file can only be an archive of records: anything else that is compressed is refused where that is read.
  if (/^WARC\/\d/u.test(start) || start.startsWith("\u001f\u008b")) return "warc";
  if (isJsonLines(file, head, contentType) && !isBinary(head)) return "lines";
  return isFeed(start) && !READABLE_EXTENSIONS.includes(extname(file).toLowerCase()) ? "feed" : "whole";
}

/** A list's lines are refused one by one; a picture, or a list in UTF-16, is refused once, as a whole. */
function isBinary(head: Uint8Array): boolean {
  return head.subarray(0, 64).some((byte) => byte < 9);
}
