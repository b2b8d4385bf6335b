import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../text/tokens.js";
import { quotedStarts, quotedTokens, quoteSide } from "./quotation.js";

const sides = (text: string) => {
  const tokens = tokenize(text);
  return tokens.flatMap((_, i) => quoteSide(tokens, i) ?? []);
};
const marked = (paragraph: number, text: string) => ({ paragraph, tokens: tokenize(text) });

describe("quoteSide", () => {
  it("tells straight marks by the space beside them", () => {
    expect(sides('He said "no way" and "never".')).toEqual(["open", "close", "open", "close"]);
  });
  it("knows curly marks", () => expect(sides("“Yes”, he said")).toEqual(["open", "close"]));
});

describe("quotedTokens", () => {
  it("marks the words between", () => {
    const tokens = tokenize('a "b" c');
    expect(quotedTokens(tokens, false)).toEqual([false, false, true, false, false]);
  });
  it("goes on where the sentence begins inside", () => {
    expect(quotedTokens(tokenize('b" c'), true)).toEqual([true, false, false]);
  });
});

describe("quotedStarts", () => {
  it("carries an open quotation to the sentence that closes it", () => {
    expect(
      quotedStarts([marked(0, '"One.'), marked(0, "Two."), marked(0, 'Three," he said.'), marked(0, "Four.")]),
    ).toEqual([false, true, true, false]);
  });
  it("ends a quotation whose closing mark was lost with its sentence", () => {
    expect(quotedStarts([marked(0, 'He said "one.'), marked(0, "Two."), marked(0, 'She said "three" then.')])).toEqual([
      false,
      false,
      false,
    ]);
  });
  it("keeps a quotation of several paragraphs open", () => {
    expect(quotedStarts([marked(0, "He said: “One."), marked(0, "Two."), marked(1, "“Three.”")])).toEqual([
      false,
      true,
      false,
    ]);
  });
  it("answers for every sentence of any text", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ paragraph: fc.nat(3), text: fc.string() })), (all) => {
        expect(quotedStarts(all.map((s) => marked(s.paragraph, s.text)))).toHaveLength(all.length);
      }),
    );
  });
});
