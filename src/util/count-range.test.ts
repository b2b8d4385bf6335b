import { describe, expect, it } from "vitest";
import { count } from "../../test/support/accounts.js";
import { summedRange, widestRange } from "./count-range.js";
import { isPartOfSame, leadsTo, wholesOf } from "./count-references.js";

describe("ranges of counts", () => {
  const [three, open, nine] = [
    { min: 3, max: 3 },
    { min: 4, max: null },
    { min: 5, max: 9 },
  ];
  it("widen to what holds them all", () => {
    expect(widestRange([nine, three])).toEqual({ min: 3, max: 9 });
    expect(widestRange([nine, open])).toEqual({ min: 4, max: null });
  });
  it("add up by their least and their most, none to 0", () => {
    expect(summedRange([nine, three])).toEqual({ min: 8, max: 12 });
    expect(summedRange([nine, open])).toEqual({ min: 9, max: null });
    expect(summedRange([])).toEqual({ min: 0, max: 0 });
  });
});

describe("references of counts", () => {
  const part = (group: "person" | "child" | "civilian", partOf: number | null) =>
    count("killed", group, 3, 3, { partOf });
  const counts = [
    part("civilian", null),
    part("child", 0),
    part("civilian", 1),
    part("person", 9),
    part("child", 5),
    part("child", 4),
  ];
  it("lead from a part to its wholes, the nearest first", () => {
    expect(counts.map((_, i) => wholesOf(counts, i))).toEqual([[], [0], [1, 0], [], [5], [4]]);
  });
  it("lead past what is not kept, and nowhere in a circle", () => {
    expect(leadsTo(counts, 2, "partOf", (i) => i !== 1)).toBe(0);
    expect(leadsTo(counts, 4, "partOf", () => false)).toBeNull();
  });
  it("tell parts of a count of the same people, at whatever remove", () => {
    expect(counts.map((_, i) => isPartOfSame(counts, i))).toEqual([false, false, true, false, true, true]);
  });
});
