import { type Depth, LEVELS } from "./levels.js";
import { match } from "./matching.js";
import { shared, wordsOf } from "./norm.js";
import type { CasualtyRecord } from "./records.js";

type Good = (annotated: CasualtyRecord, found: CasualtyRecord) => boolean;

/**
 * Pairs each annotated record with the extracted one that is most likely meant by it: full records with the same words
 * first, then by ever fewer levels. Indexes of annotated records to indexes of extracted ones.
 */
export function pairRecords(
  annotated: readonly CasualtyRecord[],
  found: readonly CasualtyRecord[],
  depth: Depth,
): Map<number, number> {
  const rounds: Good[] = [
    (g, s) => depth(g, s) === LEVELS.length && sameWords(g.quote, s.quote),
    ...LEVELS.map(
      (_, i): Good =>
        (g, s) =>
          depth(g, s) >= LEVELS.length - i,
    ),
  ];
  const pairs = new Map<number, number>();
  for (const good of rounds) pairLeft(pairs, annotated, found, good);
  return pairs;
}

/** Pairs what is not yet paired. */
function pairLeft(
  pairs: Map<number, number>,
  annotated: readonly CasualtyRecord[],
  found: readonly CasualtyRecord[],
  good: Good,
): void {
  const taken = new Set(pairs.values());
  const left = [...annotated.keys()].filter((i) => !pairs.has(i));
  const right = [...found.keys()].filter((j) => !taken.has(j));
  const isGood = (i: number, j: number) => good(annotated[i] as CasualtyRecord, found[j] as CasualtyRecord);
  for (const [i, j] of match(left, right, isGood)) pairs.set(left[i] as number, right[j] as number);
}

function sameWords(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return shared(x, y) >= 0.5 * Math.min(x.size, y.size);
}
