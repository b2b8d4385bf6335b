import { UPDATED_CUES } from "../../data/english/furniture.js";
import { isCaption, publisherAtEnd } from "../util/caption.js";
import { isDateLine, publishedAt } from "../util/page-line.js";
import { endOfRepeat, wordCount } from "../util/repeated.js";

/** How far below the top a report states its date. */
const LINES = 15;
const LINE_LENGTH = 1000;
const UPDATED = new Set(UPDATED_CUES);

/**
 * The date of publication that a text states near its top: on a line of its own, after "Published", or at the head of
 * its first paragraph. A date inside a sentence is never one. A date of publication goes before one of an update.
 */
export function statedDate(text: string): string | null {
  const lines = topLines(text);
  const title = bareTitle(lines[0] ?? "");
  const found = lines.flatMap((line, i) => {
    if (isCaption(line)) return [];
    const date = dateOfLine(line, i === 0 ? null : title);
    return date === null || (i === 0 && !isDateLine(line)) ? [] : [date];
  });
  return (found.find((date) => !UPDATED.has(date.cue.replace(/\s*[:|]$/u, ""))) ?? found[0])?.iso ?? null;
}

/** The publisher that a text names in its headline ("… | Example Times"), in a line "Publisher: …" or in its dateline. */
export function statedPublisher(text: string): string | null {
  const lines = topLines(text);
  const named = lines.map((line) => /^(?:publisher|published by|publication)\s*:\s*(?<name>\S.{1,60})$/iu.exec(line));
  const name = named.find((match) => match !== null)?.groups?.["name"]?.trim();
  return name ?? publisherAtEnd(lines[0] ?? "")?.publisher ?? datelinePublisher(lines);
}

/** "TOWN, Country (Example Press) – …" */
function datelinePublisher(lines: readonly string[]): string | null {
  for (const line of lines) {
    const match = /^\p{Lu}{3,}[^()]{0,50}\((?<agency>\p{Lu}[\p{L}\p{N} .-]{1,30})\)\s*[–—-]/u.exec(line);
    const agency = match?.groups?.["agency"];
    if (agency !== undefined) return agency.trim();
  }
  return null;
}

function topLines(text: string): string[] {
  return text
    .slice(0, 6000)
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => line.trim().slice(0, LINE_LENGTH))
    .filter((line) => line !== "" && !/^\W*(?:\S*icon\S* ?){4,}/iu.test(line))
    .slice(0, LINES);
}

function bareTitle(line: string): string {
  return line.split(/\s[|–—_-]\s/u)[0] ?? "";
}

function dateOfLine(line: string, title: string | null): { iso: string; cue: string } | null {
  for (const at of [0, afterAgency(line), afterTitle(line, title)]) {
    const found = at === null ? null : publishedAt(line, at);
    if (found !== null && (found.cue !== "" || standsApart(line.slice(found.end)))) return found;
  }
  return null;
}

/** "AFP Friday 22 Jul 2016 …" */
function afterAgency(line: string): number | null {
  return /^\p{Lu}{2,8}\s+/u.exec(line)?.[0].length ?? null;
}

/** Where a line that begins with the headline, and perhaps an agency, goes on. */
function afterTitle(line: string, title: string | null): number | null {
  if (title === null || wordCount(title) < 3) return null;
  const end = endOfRepeat(line, 0, title);
  if (end === null) return null;
  return (
    end +
    (/^[\s.,:|–-]*(?:\p{Lu}[\p{L}]*\s+){0,3}?(?=\d|\p{Lu}\p{Ll}+\.?,?\s+\d)/u.exec(line.slice(end))?.[0].length ?? 0)
  );
}

/** What follows a date that is not part of a sentence: nothing, a new sentence, or marks; no comma and no verb. */
function standsApart(rest: string): boolean {
  return /^\s*(?:$|[|(–—"“‘.]|\p{Lu}|\d)/u.test(rest) || /^(?:by|updated|get short url)\b/iu.test(rest.trim());
}
