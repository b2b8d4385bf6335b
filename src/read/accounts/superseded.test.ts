import { describe, expect, it } from "vitest";
import { type Counted, supersededBy } from "./superseded.js";

const count = (min: number, more: Partial<Counted> = {}): Counted => ({
  outcome: "killed",
  group: "person",
  min,
  change: null,
  partial: false,
  sentence: 0,
  ...more,
});

describe("counts that a later one replaces", () => {
  it("a total that rose replaces a lower one told before", () => {
    expect(supersededBy([count(12), count(20, { change: "risen", sentence: 1 })])).toEqual([1, null]);
  });

  it("a count told as earlier gives way, in either order", () => {
    expect(supersededBy([count(61, { change: "risen" }), count(40, { change: "earlier" })])).toEqual([null, 0]);
    expect(supersededBy([count(4, { change: "earlier" }), count(9, { sentence: 2 })])).toEqual([1, null]);
  });

  it("several earlier totals give way to the highest", () => {
    const rising = [count(3), count(5, { change: "risen", sentence: 1 }), count(8, { change: "risen", sentence: 2 })];
    expect(supersededBy(rising)).toEqual([2, 2, null]);
  });

  it.each([
    ["another outcome", [count(12), count(20, { change: "risen", sentence: 1, outcome: "wounded" })]],
    ["another group", [count(12, { group: "child" }), count(20, { change: "risen", sentence: 1, group: "combatant" })]],
    ["nothing said of a rise", [count(12), count(20, { sentence: 1 })]],
    ["those who make the toll rise", [count(2), count(20, { change: "risen" })]],
    ["a part of a count", [count(2, { partial: true }), count(20, { change: "risen", sentence: 1 })]],
  ])("%s replaces nothing", (_, counts) => expect(supersededBy(counts as Counted[])).toEqual([null, null]));
});
