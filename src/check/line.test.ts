import { describe, expect, it } from "vitest";
import { account, claim, date, place } from "../../test/support/accounts.js";
import { agreed, agreement } from "../../test/support/agreements.js";
import { factsOf, TOOLS } from "../../test/support/check-facts.js";
import type { Account } from "../model/account.js";
import { line } from "./line.js";
import { allegedSide } from "./line-held.js";

/** From north to south along 40° E. */
const LINE = agreement({
  type: "deconfliction-line",
  name: "Sava River deconfliction line",
  geometry: {
    type: "LineString",
    coordinates: [
      [40, 36],
      [40, 34],
    ],
  },
  sides: { left: "east bank", right: "west bank" },
});
const at = (name: string, lat: number, lon: number, more: Partial<Account> = {}) =>
  account("a1", "r1", { places: [place(name, "village", [lat, lon, 3])], date: date("2017-06-01"), ...more });
const one = (of: Account) => line(factsOf([of]), agreed(LINE), TOOLS)[0];
const says = (relation: string | null, name = "Sava deconfliction line") => ({
  claims: [claim("agreement", { name, kind: "line", relation })],
});

describe("on which side of a line was the place", () => {
  it("asks for the left side, and answers by geometry", () => {
    expect(one(at("Torrel", 35, 40.2))).toMatchObject({
      question: "line",
      asked: "Was Torrel on the east bank side of the Sava River deconfliction line on 1 June 2017?",
      answer: "yes",
      why: "Torrel lies 18 km from it, on the east bank side; both are true to within 5 km.",
    });
    expect(one(at("Sill", 35, 39.8))?.answer).toBe("no");
  });
  it("asks for the side that an account alleges, with its words", () => {
    expect(one(at("Sill", 35, 39.8, says("W")))).toMatchObject({
      asked: expect.stringContaining("on the west bank side"),
      answer: "yes",
      why: expect.stringContaining("a1 says that it was west of it"),
    });
    expect(one(at("Sill", 35, 39.8, says("E")))?.answer).toBe("no");
  });
  it("is undetermined where the line may run through the place, beyond its ends, and for a province", () => {
    expect(one(at("Ford", 35, 40.03))?.answer).toBe("undetermined");
    expect(one(at("Farr", 37, 40.2, says("E")))?.why).toContain("beyond an end");
    const wide = account("a1", "r1", { places: [place("East Province", "province", [35, 40.1, 120])], ...says("E") });
    expect(one(wide)).toMatchObject({
      answer: "undetermined",
      why: expect.stringContaining("a1 says that it was east of it"),
    });
  });
  it("is not asked far from it, nor of a line of another name", () => {
    expect(one(at("Farr", 35, 42))).toBeUndefined();
    expect(one(at("Farr", 35, 42, says("E", "Drina deconfliction line")))).toBeUndefined();
  });
});

describe("allegedSide", () => {
  const sides = { left: "east", right: "west" };
  it.each([
    ["E", "left"],
    ["NE", "left"],
    ["SW", "right"],
    ["N", null],
    ["inside", null],
  ])("%s: %s", (relation, side) => {
    expect(allegedSide(relation, sides)).toBe(side);
  });
  it("is none where the sides are not named by the compass", () => {
    expect(allegedSide("E", { left: "held by North", right: "held by South" })).toBeNull();
  });
});
