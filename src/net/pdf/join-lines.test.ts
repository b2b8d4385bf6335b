import { describe, expect, it } from "vitest";
import { joinLines } from "./join-lines.js";

describe("lines", () => {
  it.each([
    [["at least 12 civi-", "lians died"], "at least 12 civilians died"],
    [["the US-", "led coalition"], "the US-led coalition"],
    [["the Britain-", "based monitor"], "the Britain-based monitor"],
    [["a 12-", "year-old boy"], "a 12-year-old boy"],
    [["an air-", "strike"], "an airstrike"],
    [["a so-", "called zone"], "a so-called zone"],
    [["a soft\u00ad", "ware"], "a software"],
    [["from 10 -", "20 people"], "from 10 - 20 people"],
    [["killed –", "he said"], "killed – he said"],
    [["one", "two", "three"], "one two three"],
    [["alone"], "alone"],
  ])("%j", (lines, text) => {
    expect(joinLines(lines, new Set(["so-called"]))).toBe(text);
  });

  it("without end are joined in time", () => {
    const word = "a".repeat(200_000);
    expect(joinLines([word, `${word}-`, word], new Set())).toHaveLength(600_001);
  });
});
