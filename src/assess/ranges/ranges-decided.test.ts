import { describe, expect, it } from "vitest";
import { account } from "../../../test/support/accounts.js";
import {
  bounds,
  decision,
  factsOf,
  killed,
  leftOut,
  range,
  scopes,
  told,
  wounded,
} from "../../../test/support/ranges.js";
import type { Casualty } from "../../model/account.js";
import { rangesOf } from "./index.js";

// Each case with where its rule comes from: Airwars' published method, the domain rules of this project, UCDP's codebook,
// or the reasoning.

describe("what people decide (domain rule: both readings are kept; the program reads, people decide)", () => {
  const facts = told(
    [killed("civilian", 12), killed("civilian", 3, 3, { partOf: 0 })],
    [killed("civilian", 26, 26, { stance: "reports" })],
  );

  it("a correction takes the place of the reading", () => {
    const corrected = decision("a killed 0", { verdict: "corrected", correction: { max: 14 } });
    expect(bounds(facts, "killed civilian", [corrected])).toBe("12–14");
  });
  it("also of the group: 12 civilians who were combatants", () => {
    const corrected = decision("a killed 0", { verdict: "corrected", correction: { group: "combatant" } });
    expect(scopes(facts, [corrected])).toEqual(["killed total", "killed civilian", "killed combatant"]);
    expect(bounds(facts, "killed civilian", [corrected])).toBe("3–3");
  });
  it("what was rejected was never said, and its part stands by itself", () => {
    const rejected = decision("a killed 0", { verdict: "rejected" });
    expect(bounds(facts, "killed civilian", [rejected])).toBe("3–3");
    expect(leftOut(facts, [rejected])).toEqual(["a 0 rejected", "b 0 not-vouched-for"]);
  });
  it("what a rejected count had replaced stands again", () => {
    const replaced = told([killed("civilian", 12, 12, { supersededBy: 1 }), killed("civilian", 26)]);
    expect(bounds(replaced, "killed civilian", [decision("a killed 1", { verdict: "rejected" })])).toBe("12–12");
  });
  it("what was excluded is out, and its part is still a part", () => {
    const excluded = decision("a killed 0", { range: "excluded" });
    expect(leftOut(facts, [excluded])).toEqual(["a 0 excluded", "a 1 part", "b 0 not-vouched-for"]);
    expect(scopes(facts, [excluded])).toEqual([]);
  });
  it("what was admitted is in, as it is counted, though its speaker does not vouch for it", () => {
    expect(bounds(facts, "killed civilian", [decision("b killed 0", { range: "admitted" })])).toBe("12–26");
  });
  it.each([
    ["a part", "a killed 1", [killed("civilian", 12), killed("civilian", 3, 3, { partOf: 0 })], "3–12"],
    ["a replaced count", "a killed 0", [killed("civilian", 5, 5, { supersededBy: 1 }), killed("civilian", 12)], "5–12"],
    ["a denied one, as what may be none", "a killed 0", [killed("civilian", 9, 9, { stance: "denies" })], "0–9"],
  ] as const)("%s that was admitted is in", (_, claim, casualties, expected) => {
    expect(bounds(told(casualties), "killed civilian", [decision(claim, { range: "admitted" })])).toBe(expected);
  });
  it("what was rejected is out though somebody admitted it: the words do not say it", () => {
    const decided = decision("a killed 0", { verdict: "rejected", range: "admitted" });
    expect(leftOut(facts, [decided])).toContain("a 0 rejected");
  });
  it("a copy that was admitted is in beside its source", () => {
    const copies = factsOf(
      [
        account("a", "r1", { casualties: [killed("civilian", 12)] }),
        account("b", "r2", { casualties: [killed("civilian", 9)] }),
      ],
      [["a", "b"]],
    );
    expect(bounds(copies, "killed civilian", [decision("b killed 0", { range: "admitted" })])).toBe("9–12");
  });
  it("no copy comes in for a count that was excluded, but one in words of its own does for a misreading", () => {
    const copies = factsOf(
      [
        account("a", "r1", { casualties: [killed("civilian", 12)] }),
        account("b", "r2", { casualties: [killed("civilian", 9)] }),
      ],
      [["a", "b"]],
    );
    expect(scopes(copies, [decision("a killed 0", { range: "excluded" })])).toEqual([]);
    expect(bounds(copies, "killed civilian", [decision("a killed 0", { verdict: "rejected" })])).toBe("9–9");
  });
  it("counts those that nobody has reviewed", () => {
    const three = told([killed("civilian", 12)], [killed("civilian", 13)], [killed("civilian", 14)]);
    const decided = [decision("a killed 0", { verdict: "accepted" }), decision("b killed 0", { range: "admitted" })];
    expect(range(three, "killed civilian", decided)?.unreviewed).toBe(1);
  });
  it("of other accounts and of claims that are no counts change nothing", () => {
    const others = [decision("z killed 0", { verdict: "rejected" }), decision("a actor 0", { verdict: "rejected" })];
    expect(rangesOf(facts, others)).toEqual(rangesOf(facts, []));
  });
});

describe("a misreading does not come back with a copy of its words (reasoning: the same words say the same)", () => {
  const NINE = "at least nine civilians";
  const civilians = (exact: string, min = 9) =>
    killed("civilian", min, null, { quote: { exact, start: 0, end: exact.length } });
  const telling = (...each: readonly Casualty[]) =>
    each.map((one, i) => account("abcd"[i] as string, `r${i}`, { casualties: [one] }));
  const of = (...each: readonly Casualty[]) => factsOf(telling(...each), [each.map((_, i) => "abcd"[i] as string)]);
  const rejected = decision("a killed 0", { verdict: "rejected" });

  it("of one origin: it is left out, and says why", () => {
    const facts = of(civilians(NINE), civilians("At least\nnine civilians"));
    expect(scopes(facts, [rejected])).toEqual([]);
    expect(rangesOf(facts, [rejected]).leftOut).toMatchObject([
      { claim: { account: "a" }, why: "rejected", because: "a person found that the words do not say it" },
      {
        claim: { account: "b" },
        why: "rejected",
        because: "a person found that the same words in another report of the origin do not say it",
      },
    ]);
  });
  it("nor where it was corrected to count others", () => {
    const facts = of(civilians(NINE), civilians(NINE));
    const corrected = decision("a killed 0", { verdict: "corrected", correction: { group: "combatant" } });
    expect(scopes(facts, [corrected])).toEqual(["killed total", "killed combatant"]);
  });
  it("but a copy that puts it otherwise speaks, and one that was read otherwise", () => {
    expect(bounds(of(civilians(NINE), civilians("nine civilians or more")), "killed civilian", [rejected])).toBe(
      "9–open",
    );
    expect(bounds(of(civilians(NINE), civilians(NINE, 8)), "killed civilian", [rejected])).toBe("8–open");
  });
  it("and so does one that a person accepted, corrected or admitted", () => {
    const facts = of(civilians(NINE), civilians(NINE));
    for (const own of [{ verdict: "accepted" }, { verdict: "corrected" }, { range: "admitted" }] as const) {
      const more = "verdict" in own && own.verdict === "corrected" ? { ...own, correction: { max: 9 } } : own;
      const found = range(facts, "killed civilian", [rejected, decision("b killed 0", more)]);
      expect(found?.low).toMatchObject([{ account: "b" }]);
    }
  });
  it("nor is another origin bound by it", () => {
    const facts = factsOf(telling(civilians(NINE), civilians(NINE)));
    expect(bounds(facts, "killed civilian", [rejected])).toBe("9–open");
  });
  it("nor the same words at another place of the same report", () => {
    const twice = [account("a", "r1", { casualties: [civilians(NINE), civilians(NINE)] })];
    expect(bounds(factsOf(twice), "killed civilian", [rejected])).toBe("9–open");
  });
});

describe("by what people reviewed alone", () => {
  const facts = told(
    [killed("civilian", 12)],
    [killed("civilian", 20)],
    [killed("civilian", 30)],
    [wounded("child", 1)],
  );
  const reviewed = [
    decision("a killed 0", { verdict: "accepted" }),
    decision("b killed 0", { verdict: "corrected", correction: { min: 15, max: 15 } }),
  ];
  it("only what was accepted, corrected or admitted bears", () => {
    expect(bounds(facts, "killed civilian", reviewed, { reviewedOnly: true })).toBe("12–15");
    expect(scopes(facts, reviewed, { reviewedOnly: true })).toEqual(["killed total", "killed civilian"]);
    expect(leftOut(facts, reviewed, { reviewedOnly: true })).toEqual(["c 0 unreviewed", "d 0 unreviewed"]);
    const admitted = [...reviewed, decision("c killed 0", { range: "admitted" })];
    expect(bounds(facts, "killed civilian", admitted, { reviewedOnly: true })).toBe("12–30");
  });
  it("no copy comes in for a count that was excluded: to take it out is to have looked at it", () => {
    const copies = factsOf(facts.accounts, [["a", "b", "c"], ["d"]]);
    const excluded = [decision("a killed 0", { range: "excluded" }), decision("b killed 0", { verdict: "accepted" })];
    expect(leftOut(copies, excluded, { reviewedOnly: true }).slice(0, 2)).toEqual(["a 0 excluded", "b 0 copy"]);
  });
  it("a copy that was reviewed speaks where its source was not", () => {
    const copies = factsOf(facts.accounts, [["a", "b", "c"], ["d"]]);
    expect(bounds(copies, "killed civilian", reviewed.slice(1), { reviewedOnly: true })).toBe("15–15");
  });
});
