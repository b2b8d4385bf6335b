import type { Chunk } from "../groups/chunks.js";
import type { Entity } from "../groups/entity.js";
import type { Token } from "../text/tokens.js";
import { appositionOf, othersOf } from "./speech/apposition.js";
import { contentOf } from "./speech/content.js";
import type { Frame, Sentence } from "./speech/frame.js";
import { labelFrame } from "./speech/label-frame.js";
import { quotedTokens } from "./speech/quotation.js";
import { sightFrame } from "./speech/sight-frame.js";
import { citingFrame, joinRelays, quotedFrame, sourceFrame } from "./speech/source-frame.js";
import { verbFrame } from "./speech/verb-frame.js";

/** Somebody says something. The spans of what is said are token indexes, end exclusive. */
export interface Saying {
  /** Who says it; null where the sentence leaves it out ("…, adding that …"). */
  readonly speaker: Entity | null;
  /** More about the speaker from an apposition: "Steve Warren, a spokesman for the coalition". */
  readonly apposition: Entity | null;
  /** The other speakers of a list: "activists and first responders said". */
  readonly also: readonly Entity[];
  /** The relay: "Reuters cited a representative as saying", "told AFP". */
  readonly via: Entity | null;
  readonly verb: string;
  readonly stance: "asserts" | "denies";
  readonly content: readonly (readonly [number, number])[];
  /** Where the frame itself (speaker and verb) stands, in tokens. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** Who says what in a sentence, left to right. `quoted`: the sentence begins inside a quotation. */
export function findSayings(chunks: readonly Chunk[], tokens: readonly Token[], quoted = false): Saying[] {
  const inside = quotedTokens(tokens, quoted);
  const sentence: Sentence = { chunks, tokens, inQuote: chunks.map((c) => inside[c.from] === true) };
  const frames = joinRelays(framesOf(sentence), sentence);
  return frames.map((frame, n) => saying(frame, frames[n - 1], frames[n + 1], sentence));
}

function framesOf(sentence: Sentence): Frame[] {
  const frames: Frame[] = [];
  for (const [k, chunk] of sentence.chunks.entries()) {
    const frame = frameAt(sentence, k, chunk, frames);
    // What is said inside a quotation is its speaker's.
    if (frame !== null && sentence.inQuote[frame.verb] !== true) frames.push(frame);
  }
  return frames;
}

function frameAt(sentence: Sentence, k: number, chunk: Chunk, before: readonly Frame[]): Frame | null {
  if (chunk.letter === "c") return sourceFrame(sentence, k);
  if (chunk.letter === ":" || chunk.letter === "-") return labelFrame(sentence, k);
  const sight = sightFrame(sentence, k);
  if (sight !== null || (chunk.letter !== "S" && chunk.letter !== "D")) return sight;
  return citingFrame(sentence, k) ?? quotedFrame(sentence, k) ?? verbFrame(sentence, k, before);
}

function saying(frame: Frame, previous: Frame | undefined, next: Frame | undefined, sentence: Sentence): Saying {
  const { chunks, tokens } = sentence;
  const verb = chunks[frame.verb] as Chunk;
  const tokenOf = (k: number) => (k < chunks.length ? (chunks[k] as Chunk).from : tokens.length);
  const content = contentOf(frame, previous, next, sentence);
  return {
    speaker: frame.speaker === null ? null : (chunks[frame.speaker]?.entity ?? null),
    apposition: frame.speaker === null ? null : appositionOf(chunks, frame.speaker),
    also: frame.speaker === null ? [] : othersOf(chunks, frame.speaker),
    via: frame.via ?? content.listener,
    verb: verb.verb?.base ?? "according to",
    stance: verb.letter === "D" ? "denies" : "asserts",
    content: content.spans,
    from: tokenOf(frame.from),
    to: tokenOf(frame.to),
    rule: frame.rule,
  };
}
