import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fill, table } from "./layout.js";

const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/u), { minLength: 1, maxLength: 60 });

describe("help", () => {
  it("fits the width and loses no word", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 120 }), (paragraph, width) => {
        const lines = fill(paragraph.join(" "), width).split("\n");
        expect(lines.flatMap((line) => line.split(" "))).toEqual(paragraph);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.min(width, 100));
      }),
    );
  });

  it("puts two columns side by side, the second under itself", () => {
    const rows = [["read", "one two three four five six seven eight nine"]] as const;
    expect(table(rows, 40)).toBe("  read  one two three four five six\n        seven eight nine");
  });

  it("stacks the columns where the screen is narrow", () => {
    expect(table([["read", "one two three"]], 24)).toBe("  read\n      one two three");
  });
});
