import { describe, expect, it } from "vitest";
import { slipsBetween } from "./spelling-distance.js";

describe("slipsBetween", () => {
  it.each([
    ["waleed", "waleed", 0],
    ["walweed", "waleed", 1],
    ["mahkmur", "makhmur", 1],
    ["taqba", "tabqa", 1],
    ["", "ab", 2],
    ["tikrit", "tamakh", 3],
    ["a", "abcdef", 3],
  ])("%s to %s: %i", (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips);
    expect(slipsBetween(b, a, 2)).toBe(slips);
  });
});
