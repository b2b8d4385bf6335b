import { describe, expect, it } from "vitest";
import { tokenize } from "../text/tokens.js";
import { agedAt, inAgeList } from "./aged.js";
import { peopleAt } from "./people.js";

const at = (text: string, word: string) => {
  const tokens = tokenize(text);
  return { tokens, i: tokens.findIndex((t) => t.text === word) };
};

describe("somebody told by an age alone", () => {
  it.each([
    ["A 14-year-old was killed by a mine.", "A", "child"],
    ["Six were hurt, including a two-year-old.", "a", "child"],
    ["They found a 60-year-old dead.", "a", "person"],
    ["There a nine-month-old, asleep", "a", "child"],
  ])("%s", (text, word, group) => {
    const { tokens, i } = at(text, word);
    expect(agedAt(tokens, i)).toMatchObject({ from: i, to: i + 2, min: 1, max: 1, group });
  });

  it.each([
    ["A 14-year-old boy was killed.", "A"],
    ["A 40-year-old war ended.", "A"],
    ["The 14-year-old was killed.", "The"],
  ])("leaves to others: %s", (text, word) => {
    const { tokens, i } = at(text, word);
    expect(agedAt(tokens, i)).toBeNull();
  });
});

describe("lists of ages", () => {
  it("are no counts of people", () => {
    const { tokens, i } = at("their three daughters, aged 5, 7 and 9, died", "9");
    expect(inAgeList(tokens, i)).toBe(true);
    expect(peopleAt(tokens, i)).toBeNull();
  });

  it("end where the list ends", () => {
    const { tokens, i } = at("a boy aged 5 died and 12 were hurt", "12");
    expect(inAgeList(tokens, i)).toBe(false);
  });
});

describe("counts as releases put them", () => {
  it.each([
    ["killed two (2) terrorists", "two", 2, 2, "two (2) terrorists"],
    ["no civilian was killed", "no", 0, 0, "no civilian"],
    ["fell without causing any injuries .", "without", 0, 0, "without causing any injuries"],
    ["said 21 more of its servicemen had been killed", "21", 21, 21, "21 more of its servicemen"],
    ["wounding dozens of them .", "dozens", 24, null, "dozens"],
  ])("%s", (text, word, min, max, words) => {
    const { tokens, i } = at(text, word);
    const people = peopleAt(tokens, i);
    expect(people).toMatchObject({ min, max });
    const [from, to] = [tokens[people?.from ?? 0], tokens[(people?.to ?? 1) - 1]];
    expect(text.slice(from?.start, to?.end)).toBe(words);
  });

  it("does not take a remark for a count", () => {
    const { tokens, i } = at("there was no official comment", "no");
    expect(peopleAt(tokens, i)).toBeNull();
  });
});
