import { COUNT_STARTERS, CREDIT_NAMES, EMBEDDED, NOT_DATELINES, TRAILING } from "../../../data/english/furniture.js";
import { SENTENCE_STARTERS } from "../../../data/english/sentences.js";
import { anyOf } from "../../util/any-of.js";
import { publishedAt } from "../../util/page-line.js";
import { endOfRepeat, wordCount } from "../../util/repeated.js";
import type { Paragraph } from "./sentences.js";

/** A stretch of text; UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Credits are looked for in this many code units at the end of a paragraph. */
const TAIL = 700;
/** A paragraph begins with at most this many parts of the page (date, headline, author, agency, place, …). */
const PARTS = 8;

/**
 * The spans of a paragraph that are no prose, in order and apart: the date, the repeated headline and the dateline at
 * its head, credits at its end, tags and links between. `text` is the whole report: its first line is the headline.
 */
export function inlineFurniture(text: string, paragraph: Paragraph): Span[] {
  const head = headEnd(text, paragraph);
  const tail = signatureStart(
    text,
    { start: head, end: tailStart(text, { start: head, end: paragraph.end }) },
    paragraph,
  );
  const inside = embedded(text, { start: head, end: tail });
  const spans = [{ start: paragraph.start, end: head }, ...inside, { start: tail, end: paragraph.end }];
  return spans.filter(({ start, end }) => text.slice(start, end).trim() !== "");
}

/** Where the prose of a paragraph begins. */
function headEnd(text: string, paragraph: Paragraph): number {
  const title = headlineOf(text, paragraph);
  let at = paragraph.start;
  for (let part = 0; part < PARTS; part++) {
    const from = skipMarks(text, at, paragraph.end);
    const end = partAt(text, from, title, at > paragraph.start);
    if (end === null || end > paragraph.end) break;
    at = end;
  }
  // All of a paragraph is never its head: then something was taken for what it is not.
  const begin = at === paragraph.start ? at : skipMarks(text, at, paragraph.end);
  return begin >= paragraph.end ? paragraph.start : begin;
}

function skipMarks(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && /[\s.,:;|•–—-]/u.test(text[i] ?? "")) i++;
  return i;
}

function headlineOf(text: string, paragraph: Paragraph): string | null {
  const line = /\S[^\r\n]*/u.exec(text.slice(0, Math.min(paragraph.start, 2000)))?.[0] ?? "";
  const bare = line.split(/\s[|_–—-]\s/u)[0] ?? "";
  return wordCount(bare) >= 3 ? bare : null;
}

/** The part of the page that begins at `at`, or null. Names of agencies and places need something before them. */
function partAt(text: string, at: number, title: string | null, begun: boolean): number | null {
  const date = publishedAt(text, at);
  if (date !== null && (date.cue !== "" || !/^(?:,| \p{Ll})/u.test(text.slice(date.end, date.end + 2)))) {
    return authorAfter(text, date.end, title) ?? date.end;
  }
  return (
    titleAt(text, at, title) ??
    wireDateline(text, at) ??
    sticky(
      /\((?:updated|last)[^()]{4,40}\)|get short url(?:\s\d{1,5}\b){0,2}(?:\s0\b)?|send http\S+|print tweet(?: views \d+)?/iuy,
      text,
      at,
    ) ??
    (begun ? (agencyAt(text, at) ?? capitalPlace(text, at)) : null)
  );
}

/** A headline that comes back; a sentence that begins with the same words goes on in lower case. */
function titleAt(text: string, at: number, title: string | null): number | null {
  const end = title === null ? null : endOfRepeat(text, at, title);
  return end === null || /^[’']?s?,?\s*\p{Ll}/u.test(text.slice(end, end + 6)) ? null : end;
}

/** "TOWN, Country, Jan 22 (Agency) –", "Town, AGENCY-" */
function wireDateline(text: string, at: number): number | null {
  return (
    sticky(/\p{Lu}[\p{L} .,'’\d-]{2,60}\(\p{Lu}[^()]{1,30}\)\s*[–—-]+\s*/uy, text, at) ??
    sticky(
      /\p{Lu}[\p{L}'’-]{2,20}(?:[ /]\p{Lu}[\p{L}'’-]+){0,2}, (?:\d{1,2} \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\.? \d{1,2})(?:,? \d{4})?\.? ?[–—-]+\s/uy,
      text,
      at,
    ) ??
    sticky(/\p{Lu}{3,}[\p{Lu} '’-]*(?:,\s\p{Lu}[\p{L}. -]{1,30})?\s[–—-]+\s/uy, text, at) ??
    sticky(/\p{Lu}\p{L}+(?:[ -]\p{Lu}?\p{L}+){0,2},\s\p{Lu}{3,6}\s?[–—-]\s?/uy, text, at) ??
    sticky(/\p{Lu}\p{L}{3,}[–-]\s(?=\p{Lu})/uy, text, at)
  );
}

/** "Posted on July 2 2016 by Some Author <headline>": the author is all words up to the headline, else two. */
function authorAfter(text: string, at: number, title: string | null): number | null {
  const by = /^\s+by(?<names>(?:\s\p{Lu}[\p{L}.'’-]*){1,5})/u.exec(text.slice(at, at + 120));
  const names = by?.groups?.["names"]?.match(/\s\S+/gu) ?? [];
  let end = at + (by?.[0].length ?? 0) - (by?.groups?.["names"]?.length ?? 0);
  for (const [i, name] of names.entries()) {
    end += name.length;
    if (titleAt(text, end + 1, title) !== null || (i === 1 && !repeatsSoon(text, end, title))) return end;
  }
  return null;
}

function repeatsSoon(text: string, at: number, title: string | null): boolean {
  const words = title?.split(/\s+/u).slice(0, 3).join(" ") ?? "";
  return words !== "" && text.slice(at, at + 60).includes(words);
}

const AGENCY = new RegExp(`(?:${CREDIT_NAMES.join("|")})(?=\\s+[\\p{Lu}\\d“"])`, "uy");

function agencyAt(text: string, at: number): number | null {
  return sticky(AGENCY, text, at) ?? sticky(/(?:Regional )?NNA -/uy, text, at);
}

/** "BEIRUT A strike …": a place in capitals that lost its dash. */
function capitalPlace(text: string, at: number): number | null {
  const end = sticky(/\p{Lu}{5,}(?:[ -]\p{Lu}{3,})*(?=\s\p{Lu}\p{Ll}*\s)/uy, text, at);
  return end === null || NOT_DATELINES.has(text.slice(at, end)) ? null : end;
}

function sticky(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : at + match[0].length;
}

/** Where the prose of a paragraph ends. */
function tailStart(text: string, prose: Span): number {
  let end = prose.end;
  for (let cut = true; cut; ) {
    const from = Math.max(prose.start, end - TAIL);
    const tail = text.slice(from, end).trimEnd();
    const at = TRAILING.map((pattern) => tail.search(pattern)).find(
      (index) => index > 0 || (index === 0 && from > prose.start),
    );
    cut = at !== undefined;
    if (at !== undefined) end = from + tail.slice(0, at).trimEnd().length;
  }
  return end;
}

/** The author that the head names ("Posted … by Some Author") signs below as well. */
function signatureStart(text: string, prose: Span, paragraph: Paragraph): number {
  const head = text.slice(paragraph.start, prose.start);
  const author = /\bby\s(?<name>\p{Lu}\S*\s\p{Lu}\S*)/u.exec(head)?.groups?.["name"];
  if (author === undefined) return prose.end;
  const body = text.slice(prose.start, prose.end).trimEnd();
  return body.endsWith(author) ? prose.start + body.length - author.length : prose.end;
}

const holdsEmbedded = anyOf(EMBEDDED);

function embedded(text: string, prose: Span): Span[] {
  const body = text.slice(prose.start, prose.end);
  const patterns = holdsEmbedded(body) ? EMBEDDED : [];
  const links = patterns.flatMap((pattern) =>
    [...body.matchAll(pattern)].map((m) => ({ at: m.index, length: m[0].length })),
  );
  const found = [...links, ...tags(body)].sort((a, b) => a.at - b.at);
  let last = 0;
  return found.flatMap(({ at, length }) => {
    if (at < last) return [];
    last = at + length;
    return [{ start: prose.start + at, end: prose.start + last }];
  });
}

/** "… the city. Tags Syria Some Name At least 43 …": up to the word that begins a sentence, if one stands near. */
function tags(body: string): { at: number; length: number }[] {
  if (!body.includes("Tags")) return [];
  return [...body.matchAll(/(?<=[.!?”"]\s)Tags(?:\s[^\s.!?]+){1,25}/gu)].flatMap((m) => {
    const words = [...m[0].matchAll(/\S+/gu)];
    const begin = words.findLast((word) => /^\p{Lu}/u.test(word[0]) && startsSentence(word[0].toLowerCase()));
    const run = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word[0]) && !/-/u.test(word[0]));
    const length = begin?.index ?? words[Math.max(1, run - 1)]?.index;
    return length === undefined ? [] : [{ at: m.index, length: m[0].slice(0, length).trimEnd().length }];
  });
}

function startsSentence(word: string): boolean {
  return SENTENCE_STARTERS.has(word) || COUNT_STARTERS.has(word);
}
