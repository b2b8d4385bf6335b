import { describe, expect, it } from "vitest";
import { nearestWord } from "./nearest-word.js";

describe("nearestWord", () => {
  const CHOICES = ["truce", "channel", "terms"];

  it.each([
    ["Truc", "truce"],
    ["trems", "terms"],
    ["chanell", "channel"],
    ["tru", null],
    ["zone", null],
    ["", null],
  ])("%s: %s", (word, choice) => {
    expect(nearestWord(word, CHOICES)).toBe(choice);
  });
  it("is null where there is no choice", () => {
    expect(nearestWord("truce", [])).toBeNull();
  });
});
