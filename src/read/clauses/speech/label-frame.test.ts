import { describe, expect, it } from "vitest";
import { chunksOf } from "../../groups/chunks.js";
import { tokenize } from "../../text/tokens.js";
import { findSayings } from "../saying.js";

const sayings = (text: string) => {
  const tokens = tokenize(text);
  return findSayings(chunksOf(tokens, [], []), tokens).map((s) => [
    s.speaker?.name,
    s.content.map(([a, b]) => text.slice(tokens[a]?.start, tokens[b - 1]?.end)).join(" | "),
  ]);
};

describe("who stands apart by a mark", () => {
  it.each([
    ["Mayor's office: 5 dead, 12 hurt near a bridge.", "Mayor's office", "5 dead, 12 hurt near a bridge."],
    [
      "Strike on a block killed one person, five wounded – regional head.",
      "regional head",
      "Strike on a block killed one person, five wounded",
    ],
    ["Nine dead in shelling of a market: governor", "governor", "Nine dead in shelling of a market"],
  ])("%s", (text, speaker, words) => {
    expect(sayings(text)).toEqual([[speaker, words]]);
  });

  it.each([
    "Syria: 12 killed in shelling",
    "Nine dead in shelling of a market – The Morning Post",
    "Three people were killed: a governor, his driver and a guard.",
  ])("is nobody in: %s", (text) => {
    expect(sayings(text)).toEqual([]);
  });
});

describe("who says it, past what stands between", () => {
  it.each([
    [
      "A security source in the province, speaking on condition of anonymity, said 44 people were killed.",
      "security source",
    ],
    ["Naim Hotak, head of Baghlan hospital, said it had received five bodies.", "Naim Hotak"],
    ["A spokesman for the ministry put the number of dead at 12.", "spokesman for the ministry"],
  ])("%s", (text, speaker) => {
    expect(sayings(text)[0]?.[0]).toBe(speaker);
  });
});
