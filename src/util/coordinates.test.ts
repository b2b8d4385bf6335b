import { describe, expect, it } from "vitest";
import { decimalOf, doubtOfCoordinates } from "./coordinates.js";

describe("coordinates as written", () => {
  it.each([
    ["33.5", 33.5],
    ["-42", -42],
    ["+7.25", 7.25],
  ])("%s is a number", (text, value) => expect(decimalOf(text)).toBe(value));

  it.each(["", "0x10", "1e1", "33,5", "north", "Infinity", "33.", " 5"])("%j is none", (text) =>
    expect(decimalOf(text)).toBeNull());

  it("are as good as the fewer of their decimals, and never better than 100 m", () => {
    expect(doubtOfCoordinates("33.5", "38.61")).toBeCloseTo(7.86, 2);
    expect(doubtOfCoordinates("33", "38")).toBeCloseTo(78.6, 1);
    expect(doubtOfCoordinates("33.50012", "38.60123")).toBe(0.1);
  });
});
