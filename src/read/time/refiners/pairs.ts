import { lowerAt, type Token } from "../../text/tokens.js";

import type { Part, Refiner } from "../types.js";

/** Puts two parts together, or gives null if they stay apart. `between` are the lower-case words that part them. */
export type Merge = (
  a: Part,
  b: Part,
  between: readonly string[],
  tokens: readonly Token[],
  after: Part | undefined,
) => Part | null;

/** Words between two parts beyond this many do not link them. */
const REACH = 4;

/** A refiner that goes through neighbours from left to right; what was merged is tried with what follows. */
export function mergePairs(merge: Merge): Refiner {
  return (parts, tokens) => {
    const kept: Part[] = [];
    for (const [i, part] of parts.entries()) {
      const before = kept.at(-1);
      const merged =
        before === undefined || part.from - before.to > REACH
          ? null
          : merge(before, part, wordsBetween(tokens, before, part), tokens, parts[i + 1]);
      if (merged === null) kept.push(part);
      else kept[kept.length - 1] = merged;
    }
    return kept;
  };
}

function wordsBetween(tokens: readonly Token[], a: Part, b: Part): string[] {
  const words: string[] = [];
  for (let i = a.to; i < b.from; i++) words.push(lowerAt(tokens, i));
  return words;
}

/** Whether a part stands for days of its own. */
export function isDay({ shape, kind }: Part): boolean {
  return kind === "point" && (shape === "weekday" || shape === "date" || shape === "day" || shape === "relative");
}
