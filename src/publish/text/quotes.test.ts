import { describe, expect, it } from "vitest";
import { quote } from "../../model/quote.js";
import { quoteInWords, widest } from "./quotes.js";

describe("quoteInWords", () => {
  it("puts the words on one line", () => {
    const text = "killing two\nfighters";
    expect(quoteInWords(quote(text, 0, text.length))).toBe("«killing two fighters»");
  });

  it("keeps both ends of long words, exactly", () => {
    const text = Array.from({ length: 100 }, (_, i) => `word${i}`).join(" ");
    const [head = "", tail = ""] = quoteInWords(quote(text, 0, text.length))
      .slice(1, -1)
      .split(" […] ");
    expect(text.startsWith(`${head} `)).toBe(true);
    expect(text.endsWith(` ${tail}`)).toBe(true);
    expect(head.length + tail.length).toBeLessThan(240);
  });
});

describe("widest", () => {
  it("leaves out what lies inside another", () => {
    const text = "0123456789";
    const q = (start: number, end: number) => quote(text, start, end);
    expect(widest([q(2, 4), q(0, 5), q(4, 8), q(0, 5)])).toEqual([q(0, 5), q(4, 8)]);
  });
});
