import { ABBREVIATIONS, SENTENCE_STARTERS } from "../../../data/english/sentences.js";
import { type Token, tokenize } from "./tokens.js";

/** A sentence of a report. `start` and `end` are UTF-16 offsets into the report's text. */
export interface Sentence {
  readonly index: number;
  /** Number of the paragraph it stands in. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** A stretch of text between line breaks. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** In tokens. What goes on for longer without a stop is a list or no prose, and is read in pieces: time stays linear. */
const LONGEST_SENTENCE = 500;
const CLOSING = /^["”’')\]»]$/u;
const STOP = /^(?:[.?!…]|\.{2,})$/u;

/**
 * Splits a text into paragraphs at line breaks. A break inside a sentence (the next line goes on in lower case, the
 * line before has no final stop) is a wrapped line, not a paragraph.
 */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  for (const m of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const trimmed = m[0].trim();
    if (trimmed === "") continue;
    const start = m.index + m[0].indexOf(trimmed);
    const last = found.at(-1);
    if (last !== undefined && isWrapped(text, last, start)) {
      found[found.length - 1] = { start: last.start, end: start + trimmed.length };
    } else {
      found.push({ start, end: start + trimmed.length });
    }
  }
  return found;
}

function isWrapped(text: string, before: Paragraph, start: number): boolean {
  const between = text.slice(before.end, start);
  const blankLine = (between.match(/\r?\n/gu) ?? []).length > 1;
  return (
    !blankLine &&
    /[\p{Ll},;]$/u.test(text.slice(before.end - 1, before.end)) &&
    /^[\p{Ll}\d]/u.test(text.slice(start, start + 1))
  );
}

/** Splits one paragraph into sentences, numbering them from `firstIndex`. */
export function sentencesOf(text: string, paragraph: Paragraph, number: number, firstIndex: number): Sentence[] {
  const tokens = tokenize(text, paragraph.start, paragraph.end);
  const found: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i + 1 - from < LONGEST_SENTENCE && !endsSentence(tokens, i)) continue;
    let to = i + 1;
    while (to < tokens.length && closesWith(tokens, to)) to++;
    found.push(sentence(tokens.slice(from, to), number, firstIndex + found.length));
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) found.push(sentence(tokens.slice(from), number, firstIndex + found.length));
  return found;
}

function sentence(tokens: Token[], paragraph: number, index: number): Sentence {
  return { index, paragraph, start: (tokens[0] as Token).start, end: (tokens.at(-1) as Token).end, tokens };
}

/** A closing mark that touches the token before it, as a quotation mark after a stop does. */
function closesWith(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  return token.kind === "mark" && CLOSING.test(token.text) && token.start === (tokens[i - 1] as Token).end;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (next === undefined) return false;
  if (lostStop(tokens, i)) return true;
  if (token.kind === "word" && token.text.endsWith(".") && /^(?:\p{L}\.)+$/u.test(token.text)) {
    // "the U.S. The official": an abbreviation ends a sentence only before a word that usually begins one.
    return next.capital && SENTENCE_STARTERS.has(next.lower) && next.start > token.end;
  }
  if (token.kind !== "mark" || !STOP.test(token.text)) return false;
  const previous = tokens[i - 1];
  const after = firstWordAfter(tokens, i + 1);
  if (after === undefined) return false;
  if (/^[?!]$/u.test(token.text)) return after.capital || after.kind !== "word";
  if (previous !== undefined && token.text === "." && isAbbreviation(previous, after)) return false;
  return after.capital || after.kind === "number" || /^[@#]/u.test(after.text);
}

/** "… in the town According to a source …": a capital that only the head of a sentence has; in headlines more have one. */
function lostStop(tokens: readonly Token[], i: number): boolean {
  const [first, second] = [tokens[i + 1], tokens[i + 2]];
  if (first?.text !== "According" || second?.text !== "to" || tokens[i]?.kind !== "word") return false;
  return tokens.slice(Math.max(0, i - 7), i + 1).filter((t) => /^\p{Ll}{4,}$/u.test(t.text)).length >= 2;
}

function firstWordAfter(tokens: readonly Token[], from: number): Token | undefined {
  for (let i = from; i < tokens.length && i < from + 4; i++) {
    if ((tokens[i] as Token).kind !== "mark") return tokens[i];
  }
  return tokens[from];
}

function isAbbreviation(word: Token, after: Token): boolean {
  if (/^\p{Lu}$/u.test(word.text)) return after.capital;
  return ABBREVIATIONS.has(word.lower) && (after.capital || after.kind === "number");
}
