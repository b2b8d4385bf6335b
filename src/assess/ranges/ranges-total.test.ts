import { describe, expect, it } from "vitest";
import { account } from "../../../test/support/accounts.js";
import { bounds, decision, factsOf, killed, range, scopes, told } from "../../../test/support/ranges.js";
import type { Casualty } from "../../model/account.js";

// Each case with where its rule comes from: the domain rules of this project, or the reasoning.

const PERSONS = killed("person", 26);
const total = (...each: readonly (readonly Casualty[])[]) => bounds(told(...each), "killed total");

describe("everybody, by one account [P]", () => {
  it.each([
    ["is its own count of people", [PERSONS, killed("civilian", 12, 12, { partOf: 0 })], "26–26"],
    ["else its civilians and combatants added up", [killed("civilian", 4), killed("combatant", 3, 5)], "7–9"],
    ["or those of the two whom it counts", [killed("combatant", 3, 5)], "3–5"],
    [
      "and never a subset beside its whole",
      [killed("civilian", 26), killed("child", 7, 7, { partOf: 0 }), killed("person", 6, 6, { partOf: 0 })],
      "26–26",
    ],
    ["nor children beside the civilians that are counted", [killed("civilian", 26), killed("child", 7)], "26–26"],
    ["open where a part is", [killed("civilian", 4, null), killed("combatant", 3)], "7–open"],
    ["not none where it says that nobody else died", [killed("civilian", 3), killed("person", 0)], "3–3"],
    ["nor where it calls none of the children civilians", [killed("civilian", 0), killed("child", 3)], "3–open"],
  ] as const)("%s", (_, casualties, expected) => {
    expect(total(casualties)).toBe(expected);
  });
  it("is not known of “no civilians were killed”", () => {
    expect(scopes(told([killed("civilian", 0)]))).toEqual(["killed civilian"]);
  });
  it("names all the counts that were added up", () => {
    const facts = told([killed("civilian", 4), killed("combatant", 3)]);
    expect(range(facts, "killed total")?.low.map((claim) => claim.index)).toEqual([0, 1]);
  });
});

describe("a part bounds everybody from below, and not from above (domain rule: a subset is another scope)", () => {
  it.each([
    ["“seven children were killed” is seven people or more", [killed("child", 7)], "7–open"],
    ["children and women are added up: they are different people", [killed("child", 2), killed("woman", 1)], "3–open"],
    ["and combatants to them", [killed("child", 2), killed("combatant", 4)], "6–open"],
    [
      "as are civilians out of people for whom nobody vouches",
      [killed("person", 26, 26, { stance: "reports" }), killed("civilian", 20, 20, { partOf: 0 })],
      "20–open",
    ],
    [
      "and fighters beside civilians for whom nobody vouches",
      [killed("civilian", 9, 9, { stance: "reports" }), killed("combatant", 2)],
      "2–open",
    ],
  ] as const)("%s", (_, casualties, expected) => {
    expect(total(casualties)).toBe(expected);
  });
  it("so do fighters beside civilians whom a person took out, and not beside those never said", () => {
    const facts = told([killed("civilian", 9), killed("combatant", 2)]);
    expect(bounds(facts, "killed total", [decision("a killed 0", { range: "excluded" })])).toBe("2–open");
    expect(bounds(facts, "killed total", [decision("a killed 0", { verdict: "rejected" })])).toBe("2–2");
  });
});

describe("everybody, by several accounts", () => {
  it("is no sum over them: 7 civilians to one and 12 fighters to another are 7–12", () => {
    expect(total([killed("civilian", 7)], [killed("combatant", 12)])).toBe("7–12");
  });
  it("is not lowered by one that tells of the children alone", () => {
    const facts = told([killed("child", 7)], [PERSONS]);
    expect(bounds(facts, "killed total")).toBe("26–26");
    expect(range(facts, "killed total")).toMatchObject({ origins: 1, low: [{ account: "b" }] });
  });
  it("nor by what is left of one whose count was rejected, beside its copy in other words", () => {
    const quote = (exact: string) => ({ quote: { exact, start: 0, end: exact.length } });
    const first = [killed("civilian", 9, null, quote("at least nine")), killed("child", 2, 2, quote("two children"))];
    const copy = [killed("civilian", 9, null, quote("nine civilians or more"))];
    const accounts = [first, copy].map((casualties, i) => account(`a${i}`, `r${i}`, { casualties }));
    const facts = factsOf(accounts, [["a0", "a1"]]);
    const rejected = [decision("a0 killed 0", { verdict: "rejected" })];
    expect(bounds(facts, "killed civilian", rejected)).toBe("9–open");
    expect(bounds(facts, "killed total", rejected)).toBe("9–open");
  });
  it("is not widened by the copied whole of a part that is new", () => {
    const accounts = [[killed("person", 12)], [killed("person", 20), killed("child", 3)]].map((casualties, i) =>
      account(`a${i}`, `r${i}`, { casualties }),
    );
    expect(bounds(factsOf(accounts, [["a0", "a1"]]), "killed total")).toBe("12–12");
    const none = [[killed("civilian", 0)], [killed("civilian", 0), killed("child", 3)]].map((casualties, i) =>
      account(`a${i}`, `r${i}`, { casualties }),
    );
    expect(bounds(factsOf(none, [["a0", "a1"]]), "killed total")).toBe("3–open");
  });
  it("names at the most what any part of it is counted as (reasoning: a part goes not beyond the whole)", () => {
    const facts = told([killed("person", 7)], [killed("child", 9)]);
    expect(bounds(facts, "killed total")).toBe("7–9");
    expect(range(facts, "killed total")?.high).toMatchObject([{ account: "b", group: "child" }]);
    expect(total([killed("person", 7)], [killed("child", 5), killed("woman", 4)])).toBe("7–9");
  });
  it("begins where the lowest count of everybody does, though others count more of a part (domain rule: least of one scope)", () => {
    expect(total([killed("person", 9)], [killed("civilian", 26)])).toBe("9–26");
    expect(total([killed("person", 9)], [killed("civilian", 26), killed("person", 30)])).toBe("9–30");
  });
});

describe("everybody, where nobody counts everybody", () => {
  it("begins with the least that an account says: seven children to one, three to another", () => {
    expect(total([killed("child", 7)], [killed("child", 3)])).toBe("3–open, highest 7");
  });
  it("and no lower than any part of it: seven children to one, four women to another", () => {
    const facts = told([killed("child", 7)], [killed("woman", 4)]);
    expect(bounds(facts, "killed total")).toBe("7–open");
    expect(range(facts, "killed total")?.low).toMatchObject([{ account: "a" }]);
  });
  it("may be none where another says that nobody was killed", () => {
    expect(total([killed("child", 7)], [killed("person", 0)])).toBe("0–open, highest 7");
  });
  it("gives way to the first account that counts everybody", () => {
    expect(total([killed("child", 7)], [killed("woman", 4)], [killed("person", 26, 30)])).toBe("26–30");
  });
});
