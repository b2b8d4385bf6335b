import { describe, expect, it } from "vitest";
import { account, date, PARTIES, place, report } from "../../test/support/accounts.js";
import { link, resolveIncident, successors } from "./index.js";

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

  it("resolves to the incident that now holds it, when one published earlier is read later", () => {
    const before = link([second], reports, PARTIES).incidents;
    const after = link([first, second], reports, PARTIES).incidents;
    const old = before[0]?.id as string;
    const aliases = successors(before, after);
    expect(after.map((i) => i.id)).not.toContain(old);
    expect(resolveIncident(old, after, aliases)).toBe(after[0]);
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

describe("resolving an id", () => {
  const incidents = [{ id: "i3", accounts: ["a"] }];

  it("follows several changes", () => {
    const aliases = new Map([
      ["i1", "i2"],
      ["i2", "i3"],
    ]);
    expect(resolveIncident("i1", incidents, aliases)).toBe(incidents[0]);
  });

  it("is null for an unknown id, and for aliases that run in a circle", () => {
    expect(resolveIncident("i9", incidents, new Map())).toBeNull();
    expect(
      resolveIncident(
        "i1",
        incidents,
        new Map([
          ["i1", "i2"],
          ["i2", "i1"],
        ]),
      ),
    ).toBeNull();
  });
});
