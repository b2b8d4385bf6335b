import { describe, expect, it } from "vitest";
import { account, actor, claim, count, date, place } from "../../test/support/accounts.js";
import { decision } from "../../test/support/ranges.js";
import { correctedAccount } from "./corrected-account.js";
import { isUpsideDown } from "./corrected-claim.js";

const READ = account("a", "r1", {
  act: "air-strike",
  actors: [actor("north"), actor("south")],
  places: [place("Dura", "town"), place("Arden", "village")],
  date: date("2015-12-06"),
  casualties: [
    count("killed", "person", 26),
    count("wounded", "person", 3),
    count("killed", "civilian", 20, 20, { partOf: 0 }),
    count("killed", "child", 7, 7, { partOf: 2, quote: { exact: "seven", start: 4, end: 9 } }),
  ],
  claims: [claim("warning", { given: true }), claim("evidence", { kind: "video", shows: null })],
});

const rejected = (...claims: readonly string[]) => claims.map((one) => decision(one, { verdict: "rejected" }));
const corrected = (of: string, correction: unknown) => [decision(of, { verdict: "corrected", correction })];

describe("an account as people left it", () => {
  it("is the same where nobody decided anything that changes it", () => {
    const others = [
      ...rejected("b killed 0"),
      decision("a killed 0", { verdict: "accepted", range: "excluded" }),
      decision("a killed 1", { range: "admitted" }),
    ];
    expect(correctedAccount(READ, others)).toBe(READ);
  });

  it("has no claims that were rejected, and the others in their places", () => {
    const left = correctedAccount(READ, rejected("a act 0", "a actor 0", "a place 1", "a date 0", "a warning 0"));
    expect(left).toMatchObject({ act: null, actors: [READ.actors[1]], places: [READ.places[0]], date: null });
    expect(left.claims).toEqual([READ.claims[1]]);
    expect(left.casualties).toEqual(READ.casualties);
  });

  it("has claims as corrected: what the correction names, over what was read", () => {
    const left = correctedAccount(READ, [
      ...corrected("a killed 1", { min: 12, max: 15 }),
      ...corrected("a act 0", "shelling"),
    ]);
    expect(left.act).toBe("shelling");
    expect(left.casualties[2]).toEqual({ ...READ.casualties[2], min: 12, max: 15 });
    expect(left.casualties[1]).toEqual(READ.casualties[1]);
  });

  it("keeps the words that a claim was read from", () => {
    const quote = { exact: "nine", start: 0, end: 4 };
    const left = correctedAccount(READ, corrected("a killed 2", { min: 9, max: 9, quote }));
    expect(left.casualties[3]).toMatchObject({ min: 9, quote: { exact: "seven" } });
  });

  it("has parts of what includes a rejected count, by their new places", () => {
    const left = correctedAccount(READ, rejected("a wounded 0", "a killed 1"));
    expect(left.casualties.map(({ group, partOf }) => [group, partOf])).toEqual([
      ["person", null],
      ["child", 0],
    ]);
    const alone = correctedAccount(READ, rejected("a killed 0", "a killed 1"));
    expect(alone.casualties.map(({ group, partOf }) => [group, partOf])).toEqual([
      ["person", null],
      ["child", null],
    ]);
  });

  it("has what a rejected count had replaced, replaced by what replaced that, if anything did", () => {
    const twice = account("a", "r1", {
      casualties: [
        count("killed", "person", 4, 4, { supersededBy: 1 }),
        count("killed", "person", 9, 9, { supersededBy: 2 }),
        count("killed", "person", 12),
      ],
    });
    const replaced = (...claims: readonly string[]) =>
      correctedAccount(twice, rejected(...claims)).casualties.map(({ min, supersededBy }) => [min, supersededBy]);
    expect(replaced("a killed 1")).toEqual([
      [4, 1],
      [12, null],
    ]);
    expect(replaced("a killed 2")).toEqual([
      [4, 1],
      [9, null],
    ]);
  });

  it("does not hang on counts that refer to each other, nor lead to those that are not there", () => {
    const odd = account("a", "r1", {
      casualties: [
        count("killed", "person", 4, 4, { partOf: 1, supersededBy: 9 }),
        count("killed", "person", 5, 5, { partOf: 0 }),
        count("killed", "child", 1),
      ],
    });
    expect(correctedAccount(odd, rejected("a killed 1")).casualties).toMatchObject([
      { min: 4, partOf: null, supersededBy: null },
      { min: 1 },
    ]);
  });

  it("is never upside down: a bound that was read otherwise later follows the one that was named", () => {
    const low = correctedAccount(READ, corrected("a killed 0", { max: 20 })).casualties[0];
    const high = correctedAccount(READ, corrected("a killed 0", { min: 30 })).casualties[0];
    const later = correctedAccount(READ, corrected("a date 0", { start: "2015-12-09" })).date;
    expect([low, high, later].some(isUpsideDown)).toBe(false);
    expect([low?.min, low?.max, high?.min, high?.max]).toEqual([20, 20, 30, 30]);
    expect([later?.start, later?.end]).toEqual(["2015-12-09", "2015-12-09"]);
  });
});
