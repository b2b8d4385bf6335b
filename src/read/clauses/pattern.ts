import type { Chunk } from "../groups/chunks.js";

/** A pattern's find: chunk indexes of the whole and of its named parts, end exclusive. */
export interface PatternMatch {
  readonly from: number;
  readonly to: number;
  part(name: string): readonly [number, number] | null;
}

/** The letters of the chunks, one a chunk, for patterns to run over. */
export function letters(chunks: readonly Chunk[]): string {
  return chunks.map((c) => c.letter).join("");
}

/**
 * All finds of a pattern over chunk letters, left to right. A find may begin inside the last one only where the
 * pattern says so by a lookahead. The pattern needs the flags `d` and `g`.
 */
export function* findAll(text: string, pattern: RegExp): Generator<PatternMatch> {
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m !== null; m = pattern.exec(text)) {
    const groups = m.indices?.groups ?? {};
    yield { from: m.index, to: m.index + m[0].length, part: (name) => groups[name] ?? null };
    if (m[0].length === 0) pattern.lastIndex++;
  }
}
