import { describe, expect, it } from "vitest";
import { account, actor, claim, date, place } from "../../test/support/accounts.js";
import { declaredOf, factsOf, TOOLS } from "../../test/support/check-facts.js";
import type { Account, Claim } from "../model/account.js";
import type { Notice } from "../model/declaration.js";
import { warning } from "./warning.js";

const given = (more: Claim["value"] = {}, stance: Claim["stance"] = "asserts") =>
  claim("warning", { given: true, by: null, to: null, means: null, ...more }, stance);
const none = (more: Claim["value"] = {}) =>
  claim("warning", { given: false, by: null, to: null, means: null, ...more });
const says = (id: string, ...claims: readonly Claim[]) => account(id, `r-${id}`, { claims });

function check(accounts: readonly Account[], origins?: readonly (readonly string[])[]) {
  return warning(factsOf(accounts, origins), declaredOf(), TOOLS)[0];
}

describe("do accounts of warnings agree", () => {
  it("no: one says that it was given, the other that it was not, with the words of both", () => {
    const found = check([says("Ann", given({ means: "warning shots" })), says("Bob", none({ to: "the crew" }))]);
    expect(found).toMatchObject({ question: "warning", answer: "no" });
    expect(found?.why).toBe(
      "They contradict each other: Ann, r-Ann: warning given (warning shots); Bob, r-Bob: no warning given to the crew.",
    );
    expect(found?.quotes.map(({ account: id }) => id)).toEqual(["Ann", "Bob"]);
  });

  it("no: a denial that one was given", () => {
    expect(check([says("Ann", given()), says("Bob", given({}, "denies"))])?.answer).toBe("no");
  });

  it("not no: warnings by two parties, who are known to be two", () => {
    const sides = account("c", "r", { actors: [actor("north"), actor("south")] });
    const found = check([says("Ann", given({ by: "north" })), says("Bob", none({ by: "south" })), sides]);
    expect(found?.answer).toBe("undetermined");
  });

  it("yes: two who do not copy each other say the same", () => {
    expect(check([says("Ann", given()), says("Bob", given())])?.answer).toBe("yes");
    expect(check([says("Ann", none()), says("Bob", none())])?.answer).toBe("yes");
  });

  it("undetermined: one alone, a copy, or one who only suspects", () => {
    expect(check([says("Ann", given())])?.answer).toBe("undetermined");
    expect(check([says("Ann", given()), says("Bob", given())], [["Ann", "Bob"]])?.answer).toBe("undetermined");
    expect(check([says("Ann", given({}, "suspects")), says("Bob", none())])?.answer).toBe("undetermined");
  });

  describe("and the notices on record", () => {
    const at = { name: "Arden", within: null, lat: 35, lon: 40, radiusKm: 1, precision: "town", source: "t" } as const;
    const notice: Notice = {
      ...{ kind: "notice", id: "N-1", row: 1, channel: null, sent: "2015-12-01", about: "", days: null, source: null },
      from: { name: "North", party: "north" },
      to: [{ name: "South", party: "south", received: null, acknowledged: null, objected: null }],
      place: { name: "Arden", region: null, relation: null, at, note: null },
      quote: { exact: "x", start: 0, end: 1 },
    };
    const denied = (said: Claim["value"], more: Partial<Notice> = {}) => {
      const where = { places: [place("Arden", "town", [35, 40, 1])], date: date("2015-12-07") };
      const bob = account("Bob", "r1", { ...where, claims: [none(said)], actors: [actor("south"), actor("east")] });
      return warning(factsOf([bob]), declaredOf({ ...notice, ...more }), TOOLS)[0];
    };

    it("no: the South was not warned, and a notice to the South, sent before, is on record", () => {
      const found = denied({ to: "South" });
      expect(found?.why).toMatch(/no warning given to South; but notice N-1 is on record, sent before/u);
      expect(found).toMatchObject({ answer: "no", declarations: ["N-1"] });
      expect(denied({ to: "south", by: "North" })?.answer).toBe("no");
    });

    it.each([
      ["others were not warned", { to: "residents" }],
      ["it is not said who was not warned", {}],
      ["another party is said not to have been warned", { to: "east" }],
      ["nobody else is said to have warned them", { to: "South", by: "east" }],
    ])("not no: %s", (_, said) => {
      expect(denied(said)).toMatchObject({ answer: "undetermined", declarations: ["N-1"] });
    });

    it("not no: the notice may be of another place, or was sent too late", () => {
      const near = { ...notice.place, at: { ...at, lat: 35.06 } } as Notice["place"];
      const found = denied({ to: "South" }, { place: near });
      expect(found?.answer).toBe("undetermined");
      expect(found?.working.join("\n")).toContain("N-1 (may be of that place; sent before: yes)");
      expect(denied({ to: "South" }, { sent: "2015-12-07" })?.answer).toBe("undetermined");
    });
  });

  it("is not asked where nobody speaks of warnings", () => {
    expect(
      check([says("Ann", claim("notice", { from: null, to: null, channel: null, heeded: null }))]),
    ).toBeUndefined();
  });
});
