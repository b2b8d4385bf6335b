/**
 * Maximum bipartite matching by augmenting paths: the most pairs of indexes such that `good` holds for each and nothing
 * is used twice. Which of several maximum matchings is found depends on the order of both lists.
 */
export function match<A, B>(
  left: readonly A[],
  right: readonly B[],
  good: (a: A, b: B) => boolean,
): [number, number][] {
  const candidates = left.map((a) => right.flatMap((b, j) => (good(a, b) ? [j] : [])));
  const owner = new Map<number, number>();
  const take = (i: number, seen: Set<number>): boolean => {
    for (const j of candidates[i] as number[]) {
      if (seen.has(j)) continue;
      seen.add(j);
      const taken = owner.get(j);
      if (taken === undefined || take(taken, seen)) {
        owner.set(j, i);
        return true;
      }
    }
    return false;
  };
  for (let i = 0; i < left.length; i++) take(i, new Set());
  return [...owner].map(([j, i]) => [i, j]);
}
