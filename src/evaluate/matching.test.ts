import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { match } from "./matching.js";

/** The size of the largest matching, by trying everything. */
function largest(edges: readonly (readonly boolean[])[], i = 0, taken = new Set<number>()): number {
  const row = edges[i];
  if (row === undefined) return 0;
  const options = row.flatMap((good, j) =>
    good && !taken.has(j) ? [1 + largest(edges, i + 1, new Set([...taken, j]))] : [],
  );
  return Math.max(largest(edges, i + 1, taken), ...options);
}

const graph = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .chain(([n, m]) => fc.array(fc.array(fc.boolean(), { minLength: m, maxLength: m }), { minLength: n, maxLength: n }));

describe("match", () => {
  it("finds a largest set of pairs, each good, nothing used twice", () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const columns = [...(edges[0] ?? []).keys()];
        const pairs = match([...edges.keys()], columns, (i, j) => edges[i]?.[j] === true);
        expect(pairs.length).toBe(largest(edges));
        expect(pairs.every(([i, j]) => edges[i]?.[j])).toBe(true);
        expect(new Set(pairs.map(([i]) => i)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, j]) => j)).size).toBe(pairs.length);
      }),
    );
  });

  it("moves an earlier pair aside when a later one has no other choice", () => {
    const pairs = match(["ab", "a"], ["a", "b"], (left, right) => left.includes(right));
    expect(pairs).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});
