import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Problem } from "../model/problem.js";
import { isIsoDate } from "../util/stated-date.js";
import { decodeUtf8, refuseBinary } from "./decode.js";
import type { Draft } from "./draft.js";
import { statedDate, statedPublisher } from "./published.js";
import { statedTitle } from "./title.js";
import { UnreadableError } from "./unreadable.js";

const EXAMPLE = '{"file": "002.txt", "publisher": "Example Times", "published": "2015-12-08", "text": "…"}';

/**
 * JSON lines: one report a line, `{file, publisher, published, text}`; publisher and date may be null or left out.
 * A line that cannot be read is a problem with its number, and the others are read. Its text is frozen as it is.
 * `firstLine` is the number of the first line where the bytes are a part of a longer list, else null.
 * @throws UnreadableError if the whole is binary; of a part, only the lines are looked at
 */
export function readJsonl(
  file: string,
  bytes: Uint8Array,
  firstLine: number | null,
): { drafts: Draft[]; problems: Problem[] } {
  if (firstLine === null) refuseBinary(bytes);
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  for (const [i, line] of splitLines(bytes).entries()) {
    const number = i + (firstLine ?? 1);
    try {
      const draft = readLine(file, number, line, (message) =>
        problems.push({ file, line: number, message, fatal: false }),
      );
      if (draft !== null) drafts.push(draft);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      problems.push({ file, line: number, message: error.message, fatal: true });
    }
  }
  return { drafts, problems };
}

function readLine(file: string, line: number, bytes: Uint8Array, warn: (message: string) => void): Draft | null {
  const json = decodeUtf8(bytes).replace(/^\uFEFF/u, "");
  if (json.trim() === "") return null;
  const value = parseObject(json);
  const text = value["text"];
  if (typeof text !== "string") throw new UnreadableError(`no "text" in this line; a line looks like ${EXAMPLE}`);
  const published = stringOrNull(value["published"]);
  const right = published === null || isIsoDate(published);
  if (!right) warn(`“${published}” is no date of publication; a date looks like 2015-12-08 (year-month-day)`);
  return {
    file: stringOrNull(value["file"]) ?? `${file}:${line}`,
    publisher: stringOrNull(value["publisher"]) ?? statedPublisher(text),
    published: (right ? published : null) ?? statedDate(text),
    title: stringOrNull(value["title"]) ?? statedTitle(text),
    text,
    bytes: utf8ToBytes(text),
    line,
  };
}

function parseObject(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Falls through to the one message for every line that holds no object.
  }
  throw new UnreadableError(`not a JSON object; a line looks like ${EXAMPLE}`);
}

function stringOrNull(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(10, from);
    const to = found === -1 ? bytes.length : found;
    lines.push(bytes.subarray(from, to));
    from = to + 1;
  }
  return lines;
}
