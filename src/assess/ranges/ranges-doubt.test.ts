import { describe, expect, it } from "vitest";
import { account } from "../../../test/support/accounts.js";
import { both, bounds, factsOf, killed, leftOut, range, scopes, told, wounded } from "../../../test/support/ranges.js";

// Each case with where its rule comes from: Airwars' published method, the domain rules of this project, UCDP's codebook,
// or the reasoning.

describe("that none was harmed (domain rule: zero is a count, unknown is none)", () => {
  const nobody = [killed("person", 0)];
  it("is a range of 0 where nobody counts anybody", () => {
    expect(scopes(told(nobody))).toEqual(["killed total", "killed person"]);
    expect(bounds(told(nobody), "killed person")).toBe("0–0");
  });
  it("of people is none of each group that others count: nobody was killed, so no civilian was", () => {
    const facts = told(nobody, [killed("civilian", 12), killed("child", 3, 3, { partOf: 0 })]);
    expect([bounds(facts, "killed civilian"), bounds(facts, "killed child")]).toEqual(["0–12", "0–3"]);
    expect(range(facts, "killed civilian")?.low.map((claim) => `${claim.account} ${claim.group}`)).toEqual([
      "a person",
    ]);
  });
  it("of killed or wounded is none killed, and none wounded: “nobody was hurt”", () => {
    const facts = told([both("person", 0)], [killed("combatant", 3), wounded("person", 13)]);
    expect([bounds(facts, "killed combatant"), bounds(facts, "wounded person")]).toEqual(["0–3", "0–13"]);
    expect(bounds(facts, "killed total")).toBe("0–3");
  });
  it("of civilians says nothing of combatants, nor of everybody", () => {
    const facts = told([killed("civilian", 0)], [killed("combatant", 12)], [killed("person", 12)]);
    expect([bounds(facts, "killed combatant"), bounds(facts, "killed person")]).toEqual(["12–12", "12–12"]);
    expect(bounds(facts, "killed total")).toBe("12–12");
  });
  it("makes no range of what nobody counts: no child is counted by whoever says that none died", () => {
    expect(scopes(told(nobody, [killed("civilian", 2)]))).not.toContain("killed child");
  });
  it("does not hold for what the same account counts itself: “nobody else died” beside three civilians", () => {
    expect(bounds(told([killed("civilian", 3), killed("person", 0)]), "killed civilian")).toBe("3–3");
  });
});

describe("contested civilian status (Airwars: the least of both ranges is 0)", () => {
  const sides = told([killed("civilian", 26)], [killed("combatant", 26)]);
  it("26 civilians to one, 26 fighters to another: 0–26 of each", () => {
    expect([bounds(sides, "killed civilian"), bounds(sides, "killed combatant")]).toEqual(["0–26", "0–26"]);
    expect(range(sides, "killed civilian")).toMatchObject({ contested: true, low: [{ account: "b" }] });
    expect(range(sides, "killed combatant")).toMatchObject({ contested: true, low: [{ account: "a" }] });
  });
  it("leaves everybody counted: 26 died, whoever they were (reasoning)", () => {
    expect(bounds(sides, "killed total")).toBe("26–26");
    expect(range(sides, "killed total")?.contested).toBe(false);
  });
  it("is not contested by one who counts both", () => {
    const facts = told([killed("civilian", 4), killed("combatant", 9)], [killed("combatant", 12)]);
    expect(bounds(facts, "killed civilian")).toBe("4–4");
    expect(range(facts, "killed combatant")?.contested).toBe(false);
  });
  it("nor by two accounts of one origin, nor between the killed and the wounded", () => {
    const one = factsOf([...sides.accounts], [["a", "b"]]);
    expect(range(one, "killed civilian")?.contested).toBe(false);
    const facts = told([killed("civilian", 4)], [wounded("combatant", 4)]);
    expect(range(facts, "killed civilian")?.contested).toBe(false);
  });
  it("nor by “no combatants were killed”, which is what the other says", () => {
    const facts = told([killed("civilian", 4)], [killed("combatant", 0)]);
    expect(range(facts, "killed civilian")?.contested).toBe(false);
  });
  it("of children leaves the children counted: their age is not contested (reasoning)", () => {
    const facts = told([killed("child", 7)], [killed("combatant", 7)]);
    expect([bounds(facts, "killed child"), bounds(facts, "killed combatant")]).toEqual(["7–7", "0–7"]);
  });
  it("stands though a third counts both (reasoning: the doubt is not taken away by it)", () => {
    const facts = told(
      [killed("civilian", 4)],
      [killed("combatant", 9)],
      [killed("civilian", 4), killed("combatant", 9)],
    );
    expect([bounds(facts, "killed civilian"), bounds(facts, "killed combatant")]).toEqual(["0–4", "0–9"]);
  });
});

describe("copies do not widen (domain rule: five copies of a wire story are one origin)", () => {
  const wire = account("b", "wire", { casualties: [killed("civilian", 12)] });
  const paper = account("a", "paper", { casualties: [killed("civilian", 20), killed("child", 3)] });
  const days = { wire: "2016-06-16", paper: "2016-06-17" };

  it("the earliest published speaks, be its id the last", () => {
    const facts = factsOf([wire, paper], [["a", "b"]], days);
    expect(bounds(facts, "killed civilian")).toBe("12–12");
    expect(leftOut(facts)).toEqual(["a 0 copy"]);
  });
  it("an undated one speaks after those of a day, and of one day the first by its id", () => {
    expect(bounds(factsOf([wire, paper], [["a", "b"]], { paper: "2016-06-17" }), "killed civilian")).toBe("20–20");
    expect(bounds(factsOf([wire, paper], [["a", "b"]], {}), "killed civilian")).toBe("20–20");
  });
  it("one that says more of another scope speaks for that", () => {
    expect(bounds(factsOf([wire, paper], [["a", "b"]], days), "killed child")).toBe("3–3");
  });
  it("two accounts of one report are two voices, though a third report joins them", () => {
    const other = account("c", "wire", { casualties: [killed("civilian", 15)] });
    expect(bounds(factsOf([wire, paper, other], [["a", "b", "c"]], days), "killed civilian")).toBe("12–15");
  });
  it("of two origins both bear", () => {
    expect(bounds(factsOf([wire, paper], [["a"], ["b"]], days), "killed civilian")).toBe("12–20");
  });
  it("a speaker whom two outlets relay is one source, both of whose figures bear (reasoning: no program knows which holds)", () => {
    const relayed = (id: string, n: number) =>
      account(id, id, {
        speaker: { ...wire.speaker, name: "Valley Observatory" },
        casualties: [killed("civilian", n)],
      });
    const facts = factsOf([relayed("a", 12), relayed("b", 20)]);
    expect(bounds(facts, "killed civilian")).toBe("12–20");
    expect(range(facts, "killed civilian")?.origins).toBe(1);
  });
});
