import { describe, expect, it } from "vitest";
import { count } from "../../../test/support/accounts.js";
import { both, bounds, killed, leftOut, range, scopes, told, wounded } from "../../../test/support/ranges.js";
import { rangesOf } from "./index.js";

// Each case with where its rule comes from: Airwars' published method, the domain rules of this project, UCDP's codebook,
// or the reasoning.

describe("bounds", () => {
  it.each([
    ["one exact count is its own range", told([killed("civilian", 12)]), "killed civilian", "12–12"],
    [
      "the lowest lower and the highest upper bound of independent origins (Airwars: minimum and maximum)",
      told([killed("civilian", 12)], [killed("civilian", 20, 26)]),
      "killed civilian",
      "12–26",
    ],
    [
      "figures that agree leave no choice (Airwars)",
      told([killed("civilian", 12)], [killed("civilian", 12)]),
      "killed civilian",
      "12–12",
    ],
    [
      "“at least 26” is open above, and keeps the range open (reasoning: nothing bounds it)",
      told([killed("civilian", 26, null)], [killed("civilian", 20)]),
      "killed civilian",
      "20–open, highest 26",
    ],
    [
      "the highest figure named may be another account's (reasoning: it is what a reader looks for first)",
      told([killed("civilian", 26, null)], [killed("civilian", 31)]),
      "killed civilian",
      "26–open, highest 31",
    ],
    [
      "“up to 30” begins at none (reasoning: the reader's own bound)",
      told([killed("civilian", 0, 30)], [killed("civilian", 12)]),
      "killed civilian",
      "0–30",
    ],
    [
      "two figures of one account for one scope are two figures, and no sum (reasoning: nobody says that they are parts)",
      told([killed("civilian", 4), killed("civilian", 7)]),
      "killed civilian",
      "4–7",
    ],
  ] as const)("%s", (_, facts, scope, expected) => {
    expect(bounds(facts, scope)).toBe(expected);
  });

  it("name the counts behind each of them", () => {
    const facts = told([killed("civilian", 12)], [killed("civilian", 20, 26)], [killed("civilian", 12, 26)]);
    const found = range(facts, "killed civilian");
    expect(found?.low.map((claim) => claim.account)).toEqual(["a", "c"]);
    expect(found?.high.map((claim) => claim.account)).toEqual(["b", "c"]);
    expect(found?.origins).toBe(3);
  });

  it("of an open range are made by the counts that are open, and by those that name the highest figure", () => {
    const facts = told([killed("civilian", 26, null)], [killed("civilian", 31)], [killed("civilian", 28)]);
    expect(range(facts, "killed civilian")?.high.map((claim) => claim.account)).toEqual(["a", "b"]);
  });
});

describe("scopes", () => {
  it("that nobody counts have no range: unknown is not zero (domain rule)", () => {
    expect(scopes(told([killed("civilian", 12)]))).toEqual(["killed total", "killed civilian"]);
    expect(scopes(told([]))).toEqual([]);
  });
  it("are not mixed: 26 people and 12 civilians are no range of either (domain rule: the same scope only)", () => {
    const facts = told([killed("person", 26)], [killed("civilian", 12)]);
    expect([bounds(facts, "killed person"), bounds(facts, "killed civilian")]).toEqual(["26–26", "12–12"]);
  });
  it("of killed and wounded are apart (Airwars)", () => {
    const facts = told([killed("civilian", 3), wounded("civilian", 13)]);
    expect([bounds(facts, "killed civilian"), bounds(facts, "wounded civilian")]).toEqual(["3–3", "13–13"]);
  });
  it("of “killing and wounding 32” are both together, split in no way (domain rule)", () => {
    expect(scopes(told([both("civilian", 32)]))).toEqual(["killed-or-wounded total", "killed-or-wounded civilian"]);
    expect(bounds(told([both("civilian", 32)], [killed("civilian", 5)]), "killed civilian")).toBe("5–5");
  });
  it("of missing and captured are ranges like others (reasoning: recorders list them)", () => {
    const facts = told([count("missing", "person", 3)], [count("missing", "person", 5), count("captured", "woman", 1)]);
    expect([bounds(facts, "missing person"), bounds(facts, "captured woman")]).toEqual(["3–5", "1–1"]);
  });
  it("come by outcome, then by group as the model has them, the total first", () => {
    const facts = told([wounded("person", 1), killed("combatant", 2), killed("child", 1), killed("civilian", 4)]);
    expect(scopes(facts)).toEqual([
      ...["killed total", "killed civilian", "killed child", "killed combatant"],
      ...["wounded total", "wounded person"],
    ]);
  });
});

describe("a subset is not an addition (domain rule; UCDP counts a death once)", () => {
  const family = [
    killed("person", 26, null),
    killed("child", 7, 7, { partOf: 0 }),
    killed("woman", 4, 4, { partOf: 0 }),
  ];
  it("“at least 26, including seven children and four women” is at least 26, of whom 7 and 4", () => {
    const facts = told(family);
    expect(["total", "person", "child", "woman"].map((group) => bounds(facts, `killed ${group}`))).toEqual([
      ...["26–open", "26–open", "7–7", "4–4"],
    ]);
  });
  it("a part of a count of the same scope stands for no whole: “26 civilians, six of them in one house”", () => {
    const facts = told([killed("civilian", 26), killed("civilian", 6, 6, { partOf: 0 })]);
    expect(bounds(facts, "killed civilian")).toBe("26–26");
    expect(leftOut(facts)).toEqual(["a 1 part"]);
  });
  it("nor does a part of a part: “26 civilians, ten of them children, four of those civilians in one car”", () => {
    const facts = told([
      killed("civilian", 26),
      killed("child", 10, 10, { partOf: 0 }),
      killed("civilian", 4, 4, { partOf: 1 }),
    ]);
    expect(leftOut(facts)).toEqual(["a 2 part"]);
  });
  it("a part of a count of another scope is a count of its own scope", () => {
    const facts = told(family, [killed("child", 9)]);
    expect(bounds(facts, "killed child")).toBe("7–9");
  });
  it("parts that refer to each other in a circle are no reason to hang (reasoning: values may come from anywhere)", () => {
    const facts = told([killed("child", 2, 2, { partOf: 1 }), killed("woman", 3, 3, { partOf: 0 })]);
    expect(bounds(facts, "killed child")).toBe("2–2");
  });
});

describe("what does not bear on a range", () => {
  it.each([
    [
      "a count that a later one of the account replaced (domain rule: superseded)",
      [killed("civilian", 12, 12, { supersededBy: 1 }), killed("civilian", 26)],
      "a 0 superseded",
      "26–26",
    ],
    [
      "a count that its speaker does not vouch for: “is assessing reports that 26 were killed” (domain rule)",
      [killed("civilian", 26, 26, { stance: "reports" }), killed("civilian", 4)],
      "a 0 not-vouched-for",
      "4–4",
    ],
    [
      "a count that its speaker denies: “did not kill 26 civilians” (reasoning: a denial counts nobody)",
      [killed("civilian", 26, 26, { stance: "denies" }), killed("civilian", 4)],
      "a 0 denied",
      "4–4",
    ],
  ] as const)("%s", (_, casualties, left, expected) => {
    const facts = told(casualties);
    expect(leftOut(facts)).toEqual([left]);
    expect(bounds(facts, "killed civilian")).toBe(expected);
  });

  it("leaves no range where nothing else is counted", () => {
    expect(scopes(told([killed("civilian", 26, 26, { stance: "reports" })]))).toEqual([]);
  });
  it("is told with its reason in words, and whose it is", () => {
    const facts = told([killed("civilian", 26, 26, { stance: "reports" })]);
    expect(rangesOf(facts, []).leftOut).toMatchObject([
      { claim: { account: "a", speaker: "a", min: 26 }, because: "its speaker passes it on and does not vouch for it" },
    ]);
  });
});

describe("what is not asserted may be none (domain rule: 0–1)", () => {
  it.each([
    ["“may have killed one” is 0–1", killed("person", 1, 1, { stance: "suspects" }), "killed person", "0–1"],
    ["“possibly a child” is a child 0–1", killed("child", 1, 1, { stance: "suspects" }), "killed child", "0–1"],
    [
      "“it is not known if two died” is 0–2",
      killed("person", 2, 2, { stance: "unidentified" }),
      "killed person",
      "0–2",
    ],
    [
      "“may have killed at least five” is open, and names five",
      killed("person", 5, null, { stance: "suspects" }),
      "killed person",
      "0–open, highest 5",
    ],
  ] as const)("%s", (_, claim, scope, expected) => {
    expect(bounds(told([claim]), scope)).toBe(expected);
  });
});
