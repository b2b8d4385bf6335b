import { describe, expect, it } from "vitest";
import { tokenize } from "../text/tokens.js";
import { findTimes } from "./find-times.js";
import { saysWhen } from "./says-when.js";

const VERBS = new Set(["said", "told", "announced", "reported", "confirmed"]);

function saying(sentence: string): boolean[] {
  const tokens = tokenize(sentence);
  return findTimes(tokens, { published: "2016-06-17", year: null }).map((mention) => saysWhen(tokens, mention, VERBS));
}

describe("saysWhen", () => {
  it.each([
    "Two died, the ministry said on Tuesday.",
    "Two died, the ministry said Tuesday.",
    "The army announced Friday that it had left.",
    "He told reporters on Monday that two had died.",
    "A doctor told Wire News late on Monday that two had died.",
    "In a statement on February 8, the army denied it.",
    "The group said in a statement on Sunday it was not there.",
    "The ministry on Thursday announced that two had died.",
    "The ministry on Thursday officially confirmed the raid.",
    "On Friday, the foreign ministry said two had died.",
  ])("is the time of saying: %s", (sentence) => {
    expect(saying(sentence)).toEqual([true]);
  });

  it.each([
    "Raids on Tuesday killed two, the ministry said.",
    "The ministry said Friday's raid killed two.",
    "The ministry said Fridays raid killed two.",
    "The ministry said raids on Friday killed two.",
    "On Friday shelling killed two people, activists said.",
    "The ministry said Harran was hit on Friday.",
    "The force, formed in March, said it was not there.",
    "The ministry said overnight raids killed two.",
    "They have died since Monday, the ministry said.",
  ])("is the time of what is told: %s", (sentence) => {
    expect(saying(sentence)).toEqual([false]);
  });

  it("tells the two apart in one sentence", () => {
    expect(saying("The ministry said on Thursday that raids on Tuesday killed two.")).toEqual([true, false]);
  });
});
