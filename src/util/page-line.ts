import {
  COMMENT_RULE_WORDS,
  CREDITS,
  END_MARKERS,
  FURNITURE_LINES,
  LIST_OPENERS,
  NOTICES,
  POINTERS,
  PUBLISHED_CUES,
  UPDATED_CUES,
} from "../../data/english/furniture.js";
import { anyOf } from "./any-of.js";
import { dateAt } from "./stated-date.js";

/** A line in lower case without the marks, bullets and item numbers around it, as the cue lists have it. */
export function bareLine(line: string): string {
  const lower = line.toLowerCase().replaceAll("’", "'");
  const first = lower.search(/[\p{L}\p{N}©(]/u);
  let end = lower.length;
  // By hand: a pattern that looks for the end takes the square of a run of marks.
  while (end > first && !/[\p{L}\p{N})]/u.test(lower[end - 1] ?? "") && !isSurrogate(lower, end - 1)) end--;
  return first === -1 ? "" : lower.slice(first, end).replace(/^\((.*)\)$/u, "$1");
}

/** In code units; nothing longer is part of a page but a list of its icons. */
const LONGEST = 1000;

/** Half of a character beyond U+FFFF: a letter of some scripts, kept. */
function isSurrogate(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 0xd800 && code <= 0xdfff;
}

/** "Share on Facebook", "4 min read", "READ MORE: …": part of the page, not of the report. */
export function isPageLine(line: string): boolean {
  if (line.length > LONGEST) return isIconList(line.toLowerCase());
  const bare = bareLine(line);
  if (bare === "" || /^[\d\s.,:%/-]+$/u.test(bare)) return true;
  return isListed(bare) || isPointer(line) || isIconList(bare) || isNotice(line.trim());
}

const holdsNotice = anyOf(NOTICES);

function isNotice(line: string): boolean {
  return holdsNotice(line) || COMMENT_RULE_WORDS.every((words) => words.test(line));
}

function isListed(bare: string): boolean {
  return FURNITURE_LINES.has(bare) || LIST_OPENERS.has(bare) || END_MARKERS.has(bare);
}

const POINTER = new RegExp(`^\\W*(?:${POINTERS.join("|")})\\s*[:|»>]`, "iu");

/** "READ MORE: …" points elsewhere; "Update: …" too, unless a sentence follows. */
function isPointer(line: string): boolean {
  return POINTER.test(line) && (/^\W*(?:read|see|also)\b/iu.test(line) || !/[.!]["”’)\]]*\s*$/u.test(line));
}

/** The names of a page's icons, read out one after the other. */
function isIconList(bare: string): boolean {
  return (bare.match(/icon/gu)?.length ?? 0) >= 4 && !/[.!?]\s/u.test(bare);
}

const holdsCredit = anyOf(CREDITS);

/** "By A Name", "Reporting by …", "TRTWorld and agencies". */
export function isCredit(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length < 300 && holdsCredit(trimmed);
}

const CUE = new RegExp(`(?:(?:${[...PUBLISHED_CUES, ...UPDATED_CUES].join("|")})\\s*[:|]?\\s+)?`, "iuy");

/** Where a date of publication that begins at `at`, with the cue before it, ends; null if there is none. */
export function publishedAt(text: string, at: number): { iso: string; end: number; cue: string } | null {
  CUE.lastIndex = at;
  const cue = CUE.exec(text)?.[0] ?? "";
  const date = dateAt(text, at + cue.length);
  return date === null ? null : { iso: date.iso, end: date.end, cue: cue.trim().toLowerCase() };
}

/** A line that holds a date and time, and nothing else. */
export function isDateLine(line: string): boolean {
  const trimmed = line.trim();
  const found = publishedAt(trimmed, 0);
  return found !== null && !/[\p{L}\p{N}]/u.test(trimmed.slice(found.end).replace(/\((?:updated|last).*\)$/iu, ""));
}
