import { describe, expect, it } from "vitest";
import { chunksOf } from "../groups/chunks.js";
import { tokenize } from "../text/tokens.js";
import { findTargets } from "./target.js";

function targets(text: string): [string, string | null][] {
  const tokens = tokenize(text);
  return findTargets(chunksOf(tokens, [], []), tokens).map((t) => {
    expect(text.slice(tokens[t.from]?.start, tokens[t.to - 1]?.end)).toBe(t.name);
    return [t.name, t.party?.id ?? null];
  });
}

describe("findTargets", () => {
  it.each<[string, [string, string | null][]]>([
    ["Jets hit a field hospital in the town.", [["field hospital", null]]],
    ["Artillery shelled positions of the Taliban.", [["positions of the Taliban", "taliban"]]],
    ["The drone struck a Hamas command centre.", [["Hamas command centre", "hamas"]]],
    ["A strike on the aid convoy was reported.", [["aid convoy", null]]],
    ["The shelling of a market went on.", [["market", null]]],
    ["A power station was hit by missiles.", [["power station", null]]],
    ["The raid killed eight Hezbollah fighters.", [["Hezbollah fighters", "hezbollah"]]],
    [
      "Warplanes bombed a school, a bakery and the water plant.",
      [
        ["school", null],
        ["bakery", null],
        ["water plant", null],
      ],
    ],
    ["Army post hit near the river", [["Army post", null]]],
    ["Hezbollah depot hit by drone", [["Hezbollah depot", "hezbollah"]]],
    ["Jets hit positions held by the group.", [["positions", null]]],
  ])("%s", (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });

  it.each([
    "The jets did not hit the hospital.",
    "The army carried out a raid on Friday.",
    "A strike against them was planned.",
    "The minister was killed.",
    "Fighting against the rebels went on.",
  ])("nothing: %s", (text) => {
    expect(targets(text).filter(([name]) => name !== "Friday")).toEqual([]);
  });
});
