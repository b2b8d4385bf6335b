import type { Chunk } from "../../groups/chunks.js";
import type { Entity } from "../../groups/entity.js";
import { type Frame, hasClause, isOutlet, type Sentence } from "./frame.js";

/** Spans of what is said, in tokens, and the outlet that was told it. */
export interface Content {
  readonly spans: readonly (readonly [number, number])[];
  readonly listener: Entity | null;
}

/** What is said in a frame: the words before it where it trails, and those after it up to the next frame. */
export function contentOf(
  frame: Frame,
  previous: Frame | undefined,
  next: Frame | undefined,
  sentence: Sentence,
): Content {
  const { chunks, tokens } = sentence;
  const tokenOf = (k: number) => (k < chunks.length ? (chunks[k] as Chunk).from : tokens.length);
  const spans: [number, number][] = [];
  const free = previous?.trailing === true ? previous.to : 0;
  if (frame.trailing && frame.from > free) {
    for (const [a, b] of before(frame, previous, sentence)) spans.push([tokenOf(a), tokenOf(b)]);
  }
  if (!frame.trailing && previous === undefined && opening(chunks, frame.from)) spans.push([0, tokenOf(frame.from)]);
  if (frame.rule === "passive-by") spans.push([tokenOf(frame.from), tokenOf(frame.verb)]);
  const { from, listener } = afterListener(chunks, frame.to);
  const until = endOf(frame, next, chunks);
  if (until > from && !describesSpeaker(frame, from, until, chunks)) spans.push([tokenOf(from), tokenOf(until)]);
  return { spans: spans.filter(([a, b]) => b > a && tokens.slice(a, b).some((t) => t.kind !== "mark")), listener };
}

/** '"…," said X from the brigade that holds the town': what follows tells of the speaker or of the speaking. */
function describesSpeaker(frame: Frame, from: number, until: number, chunks: readonly Chunk[]): boolean {
  if (!frame.trailing || chunks.slice(from, until).some((c) => c.letter === '"')) return false;
  return frame.rule === "verb-subject" || !hasClause(chunks, from, until);
}

/** What stands before a trailing frame: from the frame before it, and what that one only breaks into ("…, that X has blamed on Y, Z said"). */
function before(frame: Frame, previous: Frame | undefined, { chunks }: Sentence): [number, number][] {
  if (previous === undefined) return [[0, frame.from]];
  const own: [number, number] = [previous.to, frame.from];
  const breaks = !previous.trailing && hasClause(chunks, 0, previous.from);
  return breaks ? [[0, previous.from], own] : [own];
}

/** Where the words after a frame end: at the next frame, or before them where they are the next speaker's. */
function endOf(frame: Frame, next: Frame | undefined, chunks: readonly Chunk[]): number {
  if (next === undefined) return chunks.length;
  if (next.trailing && frame.trailing && !hasClause(chunks, frame.to, next.from)) return frame.to;
  return next.from;
}

/** What stands before "X said" at the head of a sentence and is itself told by X: a time or place, not a clause. */
function opening(chunks: readonly Chunk[], to: number): boolean {
  return to > 0 && !hasClause(chunks, 0, to) && chunks.slice(0, to).some((c) => c.letter === "L" || c.letter === "T");
}

/** "told AFP", "told reporters": the listener is no part of what is said; an outlet that was told is the relay. */
function afterListener(chunks: readonly Chunk[], at: number): { from: number; listener: Entity | null } {
  const verb = chunks[at - 1]?.verb?.base;
  const entity = chunks[at]?.entity;
  if ((verb !== "tell" && verb !== "inform") || entity === undefined) return { from: at, listener: null };
  return { from: at + 1, listener: isOutlet(entity) ? entity : null };
}
