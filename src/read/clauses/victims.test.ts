import { describe, expect, it } from "vitest";
import { chunksOf } from "../groups/chunks.js";
import { tokenize } from "../text/tokens.js";
import { findVictims } from "./victims.js";

function victims(text: string) {
  const tokens = tokenize(text);
  return findVictims(chunksOf(tokens, [], []), tokens).map(({ from, to, ...person }) => ({
    ...person,
    words: text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  }));
}

describe("people named as harmed", () => {
  it("reads age, role, sex and what happened", () => {
    expect(victims("A nurse, Lina Aziz, 34, was killed and Samir Haddad was wounded.")).toMatchObject([
      { name: "Lina Aziz", age: 34, role: "nurse", outcome: "killed" },
      { name: "Samir Haddad", age: null, role: null, outcome: "wounded" },
    ]);
  });

  it("reads past an alias, and each of a list", () => {
    expect(victims("Lina Aziz, 30, also known as Rona, and Samir Haddad, 19, were killed.")).toMatchObject([
      { name: "Lina Aziz", age: 30, outcome: "killed" },
      { name: "Samir Haddad", age: 19, outcome: "killed" },
    ]);
  });

  it("reads kin with a name", () => {
    expect(victims("The shell exploded, wounding his daughter, Lina Aziz, 13, in the hand.")).toMatchObject([
      {
        name: "Lina Aziz",
        age: 13,
        sex: "female",
        role: "daughter",
        outcome: "wounded",
        words: "his daughter, Lina Aziz, 13,",
      },
    ]);
  });

  it("reads the objects of the verb", () => {
    expect(victims("The drone killed commander Samir Haddad.")).toMatchObject([
      { name: "Samir Haddad", role: "commander", outcome: "killed" },
    ]);
  });

  it.each([
    "Samir Haddad said that 12 people were killed.",
    "Twelve people were killed by Samir Haddad.",
    "Twelve people were killed, according to Lina Aziz.",
    "They planned to kill Samir Haddad.",
    "Samir Haddad met Lina Aziz.",
  ])("who is no victim: %s", (text) => expect(victims(text)).toEqual([]));
});
