import { describe, expect, it } from "vitest";
import { chunksOf } from "../groups/chunks.js";
import { joinSubsets } from "../phrases/subset.js";
import { tokenize } from "../text/tokens.js";
import { findHarm } from "./harm.js";

function told(text: string): string[] {
  const tokens = tokenize(text);
  const { chunks, subsets } = joinSubsets(chunksOf(tokens, [], []), tokens);
  return findHarm(chunks, tokens, subsets).map((c) => `${c.outcome} ${c.group} ${c.min}`);
}

describe("counts as monitors and correspondents word them", () => {
  it.each([
    // what the harmed are left comes after the parts of the list
    ["The raid left nine villagers, including two women, wounded.", ["wounded civilian 9", "wounded woman 2"]],
    // each noun or verb of harm keeps its own people
    [
      "Activists told of the death of five soldiers, and seven others were wounded.",
      ["killed combatant 5", "wounded combatant 7"],
    ],
    [
      "It led to the deaths of two nurses, and a driver sustained injuries.",
      ["killed civilian 2", "wounded civilian 1"],
    ],
    // an age is no number of people
    ["A man, who was between 60 and 70 years of age, died.", ["killed person 1"]],
    // a name in apposition is not one more
    ["A boy, identified as Omar Nasser Khalil, was killed.", ["killed child 1"]],
    ["Omar Nasser Khalil, a farm worker from Sarmada in the suburbs of Idlib, died.", ["killed civilian 1"]],
    ["They opened fire, killing the owner of the house.", ["killed civilian 1"]],
    ["Mrs. Leila Nasser Khalil died in the shelling.", ["killed woman 1"]],
    ["No causalities have been reported.", ["killed-or-wounded person 0"]],
    ["A woman displaced from the town was killed.", ["killed woman 1"]],
    ["They captured one of its military bases.", []],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});
