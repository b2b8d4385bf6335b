import { describe, expect, it } from "vitest";
import { casualty } from "../../../test/support/reading-builder.js";
import type { Casualty } from "../../model/account.js";
import { countInWords, countTrees } from "./counts.js";

const Q = { exact: "x", start: 0, end: 1 };
const count = (over: Partial<Casualty>) => casualty(Q, over);

describe("countInWords", () => {
  it.each([
    [{ min: 26, max: 26 }, "26 killed"],
    [{ min: 26, max: null }, "at least 26 killed"],
    [{ min: 370_001, max: null }, "at least 370,001 killed"],
    [{ min: 20, max: 30, group: "civilian" }, "20–30 civilians killed"],
    [{ min: 0, max: 1, group: "child" }, "0–1 children killed"],
    [{ min: 1, max: 1, group: "woman" }, "1 woman killed"],
    [{ min: 0, max: 0 }, "no one killed"],
    [{ min: 0, max: 0, group: "civilian", outcome: "wounded" }, "no civilians wounded"],
    [{ min: 32, max: null, outcome: "killed-or-wounded" }, "at least 32 killed or wounded"],
  ] as const)("%j is “%s”", (over, text) => {
    expect(countInWords(count(over))).toBe(text);
  });
});

describe("countTrees", () => {
  it("puts parts within parts", () => {
    const all = [
      count({ min: 9, max: 9 }),
      count({ group: "civilian", min: 5, max: 5, partOf: 0 }),
      count({ group: "child", min: 2, max: 2, partOf: 1 }),
    ];
    expect(countTrees(all).map((t) => t.text)).toEqual(["9 killed, of whom 5 civilians (of whom 2 children)"]);
  });

  it("names the outcome of a part that has another than the whole", () => {
    const all = [count({ outcome: "killed-or-wounded", min: 9, max: 9 }), count({ min: 3, max: 3, partOf: 0 })];
    expect(countTrees(all)[0]?.text).toBe("9 killed or wounded, of whom 3 killed");
  });

  it("does not repeat the group of the whole", () => {
    const group = "combatant";
    const all = [count({ group, min: 11, max: null }), count({ group, min: 3, max: 3, partOf: 0 })];
    expect(countTrees(all)[0]?.text).toBe("at least 11 combatants killed, of whom 3");
  });

  it("says the stance in words", () => {
    const texts = (["denies", "suspects", "reports"] as const).map(
      (stance) => countTrees([count({ stance, min: 4, max: 4 })])[0]?.text,
    );
    expect(texts).toEqual(["denies: 4 killed", "suspects: 4 killed", "reports but does not vouch for: 4 killed"]);
  });

  it("speaks of every count once", () => {
    const all = [count({}), count({ partOf: 0 }), count({ partOf: 7 }), count({ supersededBy: 0 })];
    expect(countTrees(all).flatMap((t) => t.counts)).toHaveLength(4);
  });
});
