import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { columnsOf, printable, wrap } from "./layout.js";

describe("wrap", () => {
  it("breaks at spaces", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
  });

  it("counts columns, not code units", () => {
    expect(columnsOf("東京 é 👩‍👩‍👧")).toBe(4 + 1 + 1 + 1 + 2);
    expect(wrap("東京 大阪", 4)).toEqual(["東京", "大阪"]);
  });

  it("counts the quick way as the slow one does", () => {
    const quick = fc.string({ unit: fc.constantFrom(..."aZ «»“”’–—…é¡ÿŁʿ~") });
    fc.assert(fc.property(quick, (text) => columnsOf(text) === stringWidth(text)));
  });

  it("cuts a word that is too wide, and loses nothing", () => {
    expect(wrap("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
    const anything = fc.string({ unit: "grapheme" }).map(printable);
    fc.assert(
      fc.property(anything, fc.integer({ min: 4, max: 30 }), (text, width) => {
        expect(wrap(text, width).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });
});

describe("printable", () => {
  it("keeps words and drops what drives a terminal", () => {
    expect(printable(" a\u00a0\n b\u001b[31m\u202ec ")).toBe("a b [31mc");
  });
});
