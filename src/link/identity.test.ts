import { describe, expect, it } from "vitest";
import { account, date, PARTIES, place, report } from "../../test/support/accounts.js";
import { link, successors } from "./index.js";

const told = { places: [place("Birchford", "village", [50, 30, 2])], date: date("2016-06-16") };
const first = account("z1", "r1", told);
const second = account("a2", "r2", told);
const reports = [report("r1", "2016-06-17"), report("r2", "2016-06-18")];

describe("the id of an incident", () => {
  it("stays when a later report joins it", () => {
    const before = link([first], reports, PARTIES).incidents;
    const after = link([first, second], reports, PARTIES).incidents;
    expect(after.map((i) => i.id)).toEqual(before.map((i) => i.id));
    expect(successors(before, after)).toEqual(new Map());
  });

  it("has the incident that now holds it for successor, when one published earlier is read later", () => {
    const before = link([second], reports, PARTIES).incidents;
    const after = link([first, second], reports, PARTIES).incidents;
    const old = before[0]?.id as string;
    expect(after.map((i) => i.id)).not.toContain(old);
    expect(successors(before, after).get(old)).toBe(after[0]?.id);
  });
});

describe("successors", () => {
  it("go where most accounts went, when an incident is split", () => {
    const before = [{ id: "i1", accounts: ["a", "b", "c"] }];
    const after = [
      { id: "i2", accounts: ["a"] },
      { id: "i3", accounts: ["b", "c", "d"] },
    ];
    expect(successors(before, after)).toEqual(new Map([["i1", "i3"]]));
  });

  it("leave out an incident none of whose accounts remain", () => {
    expect(successors([{ id: "i1", accounts: ["a"] }], [{ id: "i2", accounts: ["b"] }])).toEqual(new Map());
  });
});
