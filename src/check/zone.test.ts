import { describe, expect, it } from "vitest";
import { account, claim, date, place, quoted } from "../../test/support/accounts.js";
import { agreed, agreement, event } from "../../test/support/agreements.js";
import { factsOf, TOOLS } from "../../test/support/check-facts.js";
import type { Account, Claim, Place } from "../model/account.js";
import type { Agreement } from "../model/declaration.js";
import { zone } from "./zone.js";

const TEXT = "The column reportedly drove into the de-confliction area held by the Alliance.";
const ENTERED: Claim = {
  ...claim("agreement", { name: "de-confliction zone", kind: "zone", relation: "entered" }, "suspects"),
  quote: quoted(TEXT, "reportedly drove into the de-confliction area"),
};
const village = place("Torrel", "village", [35.1, 40, 3]);
const province = place("East Province", "province", [35.2, 40.3, 120]);
const country = place("Northland", "country", [35, 40, 300]);

const at = (where: Place, more: Partial<Account> = {}) =>
  account("a1", "r1", { places: [where], date: date("2017-05-18"), ...more });
const checks = (of: Account, ...zones: readonly Agreement[]) => zone(factsOf([of]), agreed(...zones), TOOLS);
const one = (of: Account, more: Partial<Agreement> = {}) => checks(of, agreement(more))[0];

describe("was the place inside a zone", () => {
  it("yes where all of the place is inside, wherever the boundary truly runs", () => {
    expect(one(at(village))).toMatchObject({
      question: "zone",
      asked: "Was Torrel inside the deconfliction zone around Arden on 18 May 2017?",
      answer: "yes",
      why: "Torrel lies inside it, 39 km from its boundary; both are true to within 5 km.",
      declarations: ["g1"],
    });
  });
  it("no where all of it is outside but near; not asked further away", () => {
    expect(one(at(place("Sill", "village", [35.6, 40, 3])))?.answer).toBe("no");
    expect(one(at(place("Farr", "village", [37, 40, 3])))).toBeUndefined();
  });
  it("undetermined for a place that is known to a province, however near its middle", () => {
    expect(one(at(province))).toMatchObject({ answer: "undetermined", why: expect.stringContaining("122 km") });
  });
  it("is not asked of a country, nor of a building in a province", () => {
    expect(one(at(country))).toBeUndefined();
    const clinic = {
      type: "no-strike-site",
      name: "clinic",
      geometry: { type: "Point", coordinates: [40, 35], radiusKm: 0.2 },
    } as const;
    expect(one(at(province), clinic)).toBeUndefined();
    expect(one(at(place("Arden", "town", [35, 40, 3])), clinic)?.answer).toBe("undetermined");
  });
  it("says whether the zone was in force, which is another question", () => {
    const check = one(at(village), { history: [event("in-force", "2017-06-01")] });
    expect(check?.answer).toBe("yes");
    expect(check?.working.at(-1)).toMatch(
      /^In force on 18 May 2017: no; nothing is on record of it before 1 June 2017\./u,
    );
  });
  it("is not asked of a zone of another time", () => {
    expect(one(at(village), { history: [event("in-force", "2019-01-01")] })).toBeUndefined();
    expect(one(at(village), { history: [event("in-force", "2014"), event("ended", "2015-01-01")] })).toBeUndefined();
  });
  it("is asked of each place that accounts give", () => {
    const facts = factsOf([at(village), account("a2", "r2", { places: [place("Sill", "village", [35.6, 40, 3])] })]);
    expect(zone(facts, agreed(agreement()), TOOLS).map(({ answer }) => answer)).toEqual(["yes", "no"]);
  });
});

describe("a zone that an account speaks of", () => {
  it("stays undetermined by geometry, with the account's words as what it alleges", () => {
    const check = one(at(country, { claims: [ENTERED] }));
    expect(check).toMatchObject({
      answer: "undetermined",
      why: expect.stringMatching(
        /a1 alleges that it was inside \(“reportedly drove into the de-confliction area”\)\.$/u,
      ),
    });
    expect(check?.quotes[0]).toMatchObject({ source: "a1, r1", account: "a1", text: "r1", quote: ENTERED.quote });
  });
  it("is not one of another kind, nor one of another name", () => {
    expect(
      one(at(country, { claims: [ENTERED] }), { type: "de-escalation-zone", name: "Arden de-escalation zone" }),
    ).toBeUndefined();
    const other = claim("agreement", { name: "Salt Plain deconfliction zone", kind: "zone", relation: "inside" });
    expect(one(at(country, { claims: [other] }))).toBeUndefined();
  });
  it("is asked of however far off it is, if the account names it", () => {
    const named = claim("agreement", { name: "Arden deconfliction zone", kind: "zone", relation: "inside" });
    const check = one(at(place("Farr", "village", [37, 40, 3]), { claims: [named] }));
    expect(check).toMatchObject({ answer: "no", why: expect.stringContaining("a1 says that it was inside") });
  });
  it("is not alleged to hold the place by who only mentions it", () => {
    const mention = claim("agreement", { name: "deconfliction zone", kind: "zone", relation: null });
    expect(one(at(village, { claims: [mention] }))?.why).not.toContain("says");
  });
  it("is alleged alone where no place is known, if it is named", () => {
    const named = claim("agreement", { name: "Arden deconfliction zone", kind: "zone", relation: "inside" });
    expect(one(at(place("Nowhere", "village"), { claims: [named] }))).toMatchObject({
      ...{ asked: "Was it inside the deconfliction zone around Arden on 18 May 2017?", answer: "undetermined" },
      why: "No place that is told has coordinates; a1 says that it was inside (“x”).",
    });
    expect(one(at(place("Nowhere", "village"), { claims: [ENTERED] }))).toBeUndefined();
  });
});
