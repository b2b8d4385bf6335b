import { describe, expect, it } from "vitest";
import { editDistance } from "./edit-distance.js";

describe("the distance of two spellings", () => {
  it.each([
    ["haditha", "haditha", 0],
    ["haditha", "hadita", 1],
    ["haditha", "hadihta", 1],
    ["haditha", "hit", 4],
    ["", "abc", 3],
  ])("%s, %s: %i", (a, b, slips) => {
    expect(editDistance(a, b)).toBe(slips);
    expect(editDistance(b, a)).toBe(slips);
  });
});
