import { describe, expect, it } from "vitest";
import { NO_ALIASES, parseAliases } from "./aliases.js";
import { namesWith } from "./names.js";

const ALIASES = parseAliases(
  "aliases.json",
  JSON.stringify({
    aliases: [
      ["\\bnorth\\w*\\b", "north"],
      ["(?<!sea )\\balliance\\b", "alliance"],
      ["\\bisles\\b", "isles"],
    ],
    near: [["isles", "alliance"]],
  }),
);

describe("sameParty", () => {
  const { sameParty } = namesWith(ALIASES);

  it.each([
    ["Northern Army", "the North", "an alias in common"],
    ["the Alliance", "The Isles", "parties that may stand for one another"],
    ["a local doctor", "Local Doctor", "the same name"],
    ["Colonel Adan Merek", "Adan Merek", "the words of one in the other"],
    ["Coastal Rights Monitor", "Coastal Rights Watch", "half of the words shared"],
    ["Army’s spokesman", "army's spokesman", "curly and straight apostrophes"],
  ])("takes %s and %s for one: %s", (a, b) => expect(sameParty(a, b)).toBe(true));

  it.each([
    ["Northern Army", "Southern Militia", "nothing in common"],
    ["the sea alliance", "The Isles", "the lookbehind excludes it"],
    ["local officials", "senior officials", "stop words alone tell nothing"],
    ["Northé", "Nor", "an accented letter is part of the word"],
  ])("keeps %s and %s apart: %s", (a, b) => expect(sameParty(a, b)).toBe(false));
});

describe("sameSpeaker", () => {
  const { sameSpeaker } = namesWith(NO_ALIASES);
  const publishers = new Set(["publisher", "coast dispatch"]);

  it("takes every name of the publisher for its own voice", () => {
    expect(sameSpeaker("Coast Dispatch", "publisher", publishers)).toBe(true);
    expect(sameSpeaker("publisher", "Defence Ministry", publishers)).toBe(false);
  });
});
