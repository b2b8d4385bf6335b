import { NO_TARGETS, NOUNS_IN_ING } from "../../../data/english/targets.js";
import type { Chunk } from "../groups/chunks.js";
import type { Token } from "../text/tokens.js";

/** A noun phrase by its tokens, end exclusive. */
export type Span = readonly [number, number];

const DETERMINER = /^(?:the|a|an|its|their|his|her|our|this|that|these|those|some|any|another|several)$/u;
const STOP =
  /^(?:not|then|also|thus|next|left|causing|leading|has|had|who|early|late|last|ago|again|today|yesterday|later|however|meanwhile|and|or|went|came|began|took|caused|lasted|followed|became|continued|could)$/u;
const MOST_TOKENS = 9;

/**
 * The noun phrase that begins at chunk `k`, without its article and without what only describes it further ("in …",
 * "that …"): "a field hospital", "positions of the Free Army". Null where no noun phrase of a target begins.
 */
export function targetPhrase(chunks: readonly Chunk[], tokens: readonly Token[], k: number): Span | null {
  const first = chunks[k];
  if (first === undefined) return null;
  let from = first.from;
  let to = from;
  for (let at = k; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.letter === "o" && to > from && continues(chunks[at + 1])) {
      to = chunk.to;
      continue;
    }
    const fresh = to === from || chunks[at - 1]?.letter === "o";
    if (!continues(chunk) || chunk.to - from > MOST_TOKENS || stops(chunk, chunks[at + 1], tokens, fresh)) break;
    to = chunk.to;
  }
  while (to > from && /^(?:of|the|a|an)$/u.test((tokens[to - 1] as Token).lower)) to--;
  while (from < to && DETERMINER.test((tokens[from] as Token).lower)) from++;
  return from < to && isTarget(tokens, from, to) ? [from, to] : null;
}

function continues(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /[wEgNLM]/u.test(chunk.letter);
}

/** What is no part of the name of a thing: the next noun phrase, an adverb, a participle that says what followed. */
function stops(chunk: Chunk, after: Chunk | undefined, tokens: readonly Token[], first: boolean): boolean {
  const { lower, kind } = tokens[chunk.from] as Token;
  if (chunk.letter === "M") return first;
  if (!first && DETERMINER.test(lower)) return true;
  if (chunk.letter !== "w") return false;
  if (kind !== "word" && kind !== "number") return true;
  if (STOP.test(lower) || (lower.endsWith("ly") && !first)) return true;
  // "positions held by", but "a densely populated village"
  if (/(?:ed|held|run|used)$/u.test(lower) && !first && !continues(after)) return true;
  return /^[^-]+ing$/u.test(lower) && !first && !NOUNS_IN_ING.has(lower);
}

function isTarget(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1] as Token;
  if (last.kind !== "word" || (to - from === 1 && NO_TARGETS.has(last.lower))) return false;
  return !/^(?:he|she|it|they|we|i|who|what|which|there|them|him|us)$/u.test((tokens[from] as Token).lower);
}

/** Further phrases after "and" or a comma: "a market, a school and the bakery". */
export function listedTargets(chunks: readonly Chunk[], tokens: readonly Token[], first: Span): Span[] {
  const spans: Span[] = [first];
  for (let more = 0; more < 3; more++) {
    const last = spans.at(-1) as Span;
    const k = chunks.findIndex((c) => c.from >= last[1]);
    if (k === -1 || !/[&,]/u.test(chunks[k]?.letter ?? ".")) break;
    const phrase = targetPhrase(chunks, tokens, k + 1);
    const after = phrase === null ? undefined : chunks.find((c) => c.from >= phrase[1]);
    const closes = after === undefined || /[.,&pT")]/u.test(after.letter);
    if (phrase === null || !closes) break;
    spans.push(phrase);
  }
  // A comma alone opens something else: "a hospital, the monitor said".
  const end =
    spans.length > 1 && spans.slice(1).some((s) => tokens[s[0] - 1]?.lower !== "," && joined(tokens, s[0]))
      ? spans.length
      : 1;
  return spans.slice(0, end);
}

function joined(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some((t) => /^(?:and|&|or)$/u.test(t.lower));
}
