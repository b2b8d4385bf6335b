import { describe, expect, it } from "vitest";
import { datesOverlap, isTight } from "./dates.js";

const range = (start: string, end = start) => ({ start, end });

describe("datesOverlap", () => {
  it("holds for a common day, and for whatever is found where nothing is annotated", () => {
    expect(datesOverlap(range("2021-05-01", "2021-05-03"), range("2021-05-03", "2021-05-09"))).toBe(true);
    expect(datesOverlap(null, range("2021-05-03"))).toBe(true);
  });
  it("fails without a common day, and where the annotated date was not found", () => {
    expect(datesOverlap(range("2021-05-01", "2021-05-02"), range("2021-05-03"))).toBe(false);
    expect(datesOverlap(range("2021-05-01"), null)).toBe(false);
  });
});

describe("isTight", () => {
  it("allows a week more than annotated, over a change of the clocks too", () => {
    expect(isTight(range("2021-03-25", "2021-04-01"), range("2021-03-28"))).toBe(true);
    expect(isTight(range("2021-03-24", "2021-04-01"), range("2021-03-28"))).toBe(false);
  });
});
