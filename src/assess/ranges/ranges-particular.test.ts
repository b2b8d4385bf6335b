import { describe, expect, it } from "vitest";
import { account } from "../../../test/support/accounts.js";
import { bounds, decision, factsOf, killed, leftOut, range } from "../../../test/support/ranges.js";
import type { Account, Casualty, Group, Victim } from "../../model/account.js";
import { type RangeFacts, rangesOf } from "./index.js";

// Somebody named, or one person of whom an account tells that counts more, is no toll [P].

const quote = (exact: string, start: number) => ({ exact, start, end: start + exact.length });

type Told = Pick<Account, "casualties" | "victims">;

/** One count of as many people as are named in its words. */
function names(group: Group, names: readonly string[], more: Partial<Casualty> = {}): Told {
  const words = quote(`${names.join(" and ")} killed`, 100);
  const victims: Victim[] = names.map((name) => ({
    ...{ name, age: null, sex: null, role: null, outcome: "killed" },
    quote: quote(name, 100 + words.exact.indexOf(name)),
  }));
  return { casualties: [killed(group, names.length, names.length, { quote: words, ...more })], victims };
}

const counts = (...casualties: readonly Casualty[]): Told => ({ casualties, victims: [] });

/** Both, of one account. */
const and = (a: Told, b: Told): Told => ({
  casualties: [...a.casualties, ...b.casualties],
  victims: [...a.victims, ...b.victims],
});

/** Accounts a, b, c … each an origin of its own. */
const told = (...each: readonly Told[]): RangeFacts =>
  factsOf(each.map((one, i) => account("abcdefgh"[i] as string, `r${i}`, one)));

const NOUR = names("person", ["Nour Idris"]);
const OMAR = names("child", ["Omar Hassan"]);

describe("who names a victim gives no toll", () => {
  it("and lowers none: “Nour Idris was killed”, beside 12–20 people and 15 civilians", () => {
    const facts = told(counts(killed("person", 12, 20)), NOUR, counts(killed("civilian", 15)));
    expect(bounds(facts, "killed total")).toBe("12–20");
    expect(bounds(facts, "killed person")).toBe("12–20");
  });
  it("of a group neither: “her son Omar Hassan, 9”, beside six children", () => {
    const facts = told(counts(killed("child", 6)), OMAR);
    expect(bounds(facts, "killed child")).toBe("6–6");
  });
  it("and is left out in words of its own", () => {
    const { leftOut: all } = rangesOf(told(counts(killed("child", 6)), OMAR), []);
    expect(all).toMatchObject([{ why: "particular", because: "it names a victim; it is no toll" }]);
    expect(all[0]?.claim).toMatchObject({ account: "b", min: 1, max: 1 });
  });
  it("but stands in, open above, where nobody gives one", () => {
    expect(bounds(told(NOUR), "killed total")).toBe("1–open");
    expect(bounds(told(NOUR), "killed person")).toBe("1–open");
    expect(leftOut(told(NOUR))).toEqual([]);
  });
  it("and bounds from below by the most who are named at once: two to one, another to the next", () => {
    const facts = told(NOUR, names("person", ["Lina Aziz", "Samir Haddad"]));
    expect(bounds(facts, "killed person")).toBe("2–open");
    expect(bounds(facts, "killed total")).toBe("2–open");
  });
  it("gives way to a part that is a toll: five children and women are more than the one named", () => {
    const facts = told(NOUR, counts(killed("child", 3), killed("woman", 2)));
    expect(bounds(facts, "killed total")).toBe("5–open");
  });
  it("does not give way to nobody: it may be none, or more than she", () => {
    expect(bounds(told(NOUR, counts(killed("person", 0))), "killed total")).toBe("0–open, highest 1");
    expect(bounds(told(NOUR, counts(killed("person", 0))), "killed person")).toBe("0–open, highest 1");
  });
  it("is the most where it names more than any toll counts", () => {
    const facts = told(counts(killed("person", 1)), names("person", ["Lina Aziz", "Samir Haddad"]));
    expect(bounds(facts, "killed person")).toBe("1–2");
    expect(bounds(facts, "killed total")).toBe("1–2");
  });
  it("does not close a range that is open", () => {
    expect(bounds(told(counts(killed("person", 12, null)), NOUR), "killed total")).toBe("12–open");
  });
  it("does not contest that all were combatants", () => {
    const facts = told(counts(killed("combatant", 26)), names("civilian", ["Nour Idris"]));
    expect(range(facts, "killed combatant")).toMatchObject({ min: 26, contested: false });
  });
  it("gives one where it counts more than it names: “three children, one of them Omar Hassan”", () => {
    const [one] = OMAR.casualties;
    const three: Told = { ...OMAR, casualties: [{ ...(one as Casualty), min: 3, max: 3 }] };
    expect(bounds(told(counts(killed("child", 6)), three), "killed child")).toBe("3–6");
  });
  it("gives one where the name is of somebody wounded, or stands in other words", () => {
    const wounded = NOUR.victims.map((one): Victim => ({ ...one, outcome: "wounded" }));
    const elsewhere = NOUR.victims.map((one) => ({ ...one, quote: quote("Nour Idris", 300) }));
    for (const victims of [wounded, elsewhere])
      expect(bounds(told(counts(killed("person", 6)), { ...NOUR, victims }), "killed total")).toBe("1–6");
  });
});

describe("what people say of one who names a victim", () => {
  const facts = told(counts(killed("person", 12)), NOUR);
  it.each([
    ["taken in, it is a toll", "b killed 0", { range: "admitted" }, "1–12"],
    ["read rightly, it is still none", "b killed 0", { verdict: "accepted" }, "12–12"],
    ["corrected to more, it is one", "b killed 0", { verdict: "corrected", correction: { min: 4, max: 4 } }, "4–12"],
    ["where the name is wrong, it names nobody", "b victim 0", { verdict: "rejected" }, "1–12"],
  ] as const)("%s", (_, claim, more, expected) => {
    expect(bounds(facts, "killed total", [decision(claim, more)])).toBe(expected);
  });
});

describe("copies of one who names a victim", () => {
  const copied = (first: Told, later: Told) =>
    factsOf([account("a", "r0", first), account("b", "r1", later)], [["a", "b"]], {
      r0: "2016-06-16",
      r1: "2016-06-17",
    });
  it("may give the toll of the origin", () => {
    expect(bounds(copied(NOUR, counts(killed("person", 12))), "killed total")).toBe("12–12");
  });
  it("change nothing by a name, nor by naming nobody", () => {
    expect(bounds(copied(counts(killed("person", 12)), NOUR), "killed total")).toBe("12–12");
    expect(bounds(copied(counts(killed("person", 0)), NOUR), "killed total")).toBe("0–0");
    expect(bounds(copied(NOUR, counts(killed("person", 0))), "killed total")).toBe("1–open");
  });
});

describe("one account that tells of some singly", () => {
  const total = (...casualties: readonly Casualty[]) => bounds(told(counts(...casualties)), "killed total");

  it("counts at least its greatest: “a woman”, “four of her children”, “an old man” [P]", () => {
    expect(total(killed("woman", 1), killed("child", 4), killed("person", 1))).toBe("5–open");
  });
  it("gives no toll by “an old man” beside the twelve people that it counts", () => {
    const facts = told(counts(killed("person", 12), killed("person", 1)));
    expect(bounds(facts, "killed total")).toBe("12–12");
    expect(rangesOf(facts, []).leftOut).toMatchObject([{ because: "it tells of one person; the account counts more" }]);
  });
  it("gives one of one person where it counts no more", () => {
    expect(total(killed("person", 1))).toBe("1–1");
    expect(total(killed("person", 1), killed("child", 1))).toBe("1–1");
    expect(total(killed("person", 1), killed("person", 12, 12, { stance: "suspects" }))).toBe("0–12");
  });
  it("has no whole that is smaller than its parts: two people, and seven children", () => {
    expect(total(killed("person", 2), killed("child", 7))).toBe("7–open");
    expect(total(killed("civilian", 2), killed("child", 7))).toBe("7–open");
    expect(total(killed("person", 2), killed("civilian", 7), killed("combatant", 3))).toBe("10–open");
  });
  it("has one where it may hold the parts, and which begins no lower than they do", () => {
    expect(total(killed("person", 2, 9), killed("child", 7))).toBe("7–9");
    expect(total(killed("person", 26, 26, { stance: "suspects" }), killed("civilian", 20))).toBe("20–26");
  });
  it("adds whom it names to nobody but the other side", () => {
    const nurse = names("civilian", ["Nour Idris"]);
    const commander = names("combatant", ["Samir Haddad"]);
    expect(bounds(told(and(nurse, counts(killed("child", 2)))), "killed total")).toBe("2–open");
    expect(bounds(told(and(commander, counts(killed("civilian", 9)))), "killed total")).toBe("10–10");
    expect(bounds(told(and(NOUR, counts(killed("civilian", 9)))), "killed total")).toBe("9–9");
  });
});
