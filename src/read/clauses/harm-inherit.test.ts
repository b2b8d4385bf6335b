import { describe, expect, it } from "vitest";
import { chunksOf } from "../groups/chunks.js";
import { joinSubsets } from "../phrases/subset.js";
import { tokenize } from "../text/tokens.js";
import { findHarm } from "./harm.js";
import { inheritAcross } from "./harm-inherit.js";

function groups(...sentences: string[]): string[][] {
  const told = sentences.map((text, paragraph) => {
    const tokens = tokenize(text);
    const { chunks, subsets } = joinSubsets(chunksOf(tokens, [], []), tokens);
    return { paragraph, harm: findHarm(chunks, tokens, subsets) };
  });
  return inheritAcross(told).map((s) => s.harm.map((c) => `${c.min} ${c.group}`));
}

describe("groups over sentences", () => {
  it("a bare number is of those counted last", () => {
    expect(groups("The raids killed 22 soldiers.", "Ten were killed in the camp.")).toEqual([
      ["22 combatant"],
      ["10 combatant"],
    ]);
  });

  it("the same number of the same harm is of the same people, told before or after", () => {
    expect(groups("Strike kills four", "The strike killed four girls.")).toEqual([["4 child"], ["4 child"]]);
  });

  it.each([
    ["a mixed list", "Two soldiers and three villagers were killed."],
    ["women", "Three women were killed."],
    ["persons", "Three people were killed."],
  ])("%s lends no group", (_, first) => expect(groups(first, "Ten were wounded elsewhere.")[1]).toEqual(["10 person"]));

  it("nobody lends a group over many sentences", () => {
    expect(groups("The raid killed 22 soldiers.", "Rain fell.", "Rain fell.", "Rain fell.", "Ten died.")[4]).toEqual([
      "10 person",
    ]);
  });

  it("names of people already counted are not counted again", () => {
    expect(groups("The strike killed four girls.", "Lina Aziz, Sara Diab and Rima Saleh lost their lives.")).toEqual([
      ["4 child"],
      [],
    ]);
  });
});
