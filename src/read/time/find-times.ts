import type { Token } from "../text/tokens.js";
import { FINDERS, REFINERS } from "./english.js";
import type { Anchor, Interval, Part, Reference, TimeMention } from "./types.js";
import { wordClass } from "./word-class.js";

const NONE: readonly Part[] = [];

/**
 * The time expressions of a sentence, in order, resolved as news is read: in the past tense, against the day of
 * publication. What cannot be resolved stays, with a null interval.
 */
export function findTimes(tokens: readonly Token[], reference: Reference): TimeMention[] {
  let parts = findParts(tokens);
  if (parts.length === 0) return [];
  for (const refine of REFINERS) parts = refine(parts, tokens);
  return resolveInOrder(parts, tokens, reference);
}

function findParts(tokens: readonly Token[]): readonly Part[] {
  let found: Part[] | null = null;
  let floor = 0;
  for (let i = 0; i < tokens.length; i++) {
    const kind = wordClass(tokens[i] as Token);
    if (kind === null || i < floor) continue;
    for (const find of FINDERS[kind]) {
      const part = find(tokens, i, floor);
      if (part === null) continue;
      found ??= [];
      found.push(part);
      floor = part.to;
      break;
    }
  }
  return found ?? NONE;
}

/** From left to right, so that "the following day" knows the mention before it. */
function resolveInOrder(parts: readonly Part[], tokens: readonly Token[], reference: Reference): TimeMention[] {
  let previous: Interval | null = reference.previous?.interval ?? null;
  let beside: Interval | null = null;
  return parts.map((part) => {
    const anchor: Anchor = { published: reference.published, year: reference.year, previous, beside };
    const mention = mentionOf(part, tokens, anchor);
    if (mention.interval !== null && mention.kind === "point") previous = beside = mention.interval;
    return mention;
  });
}

function mentionOf(part: Part, tokens: readonly Token[], anchor: Anchor): TimeMention {
  const found = part.resolve(anchor);
  const { from, to, kind, rule } = part;
  const interval = found === null ? null : { start: found.start, end: found.end, precision: found.precision };
  return { from, to, interval, basis: found?.basis ?? "stated", kind, rule, phrase: phraseOf(tokens, from, to) };
}

function phraseOf(tokens: readonly Token[], from: number, to: number): string {
  let phrase = "";
  for (let i = from; i < to; i++) {
    const [token, before] = [tokens[i] as Token, tokens[i - 1]];
    phrase += (i > from && before !== undefined && before.end < token.start ? " " : "") + token.text;
  }
  return phrase;
}
