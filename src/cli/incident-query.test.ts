import { describe, expect, it } from "vitest";
import { parseArguments } from "./arguments.js";
import { UsageError } from "./command.js";
import { incidents } from "./commands/incidents.js";
import { queryOf } from "./incident-query.js";

const query = (...argv: string[]) => queryOf(parseArguments(incidents, argv).options);
const given = (...argv: string[]) =>
  Object.fromEntries(Object.entries(query(...argv)).filter(([, value]) => value !== undefined));

describe("what incidents are asked for", () => {
  it("is nothing in particular", () => {
    expect(given()).toEqual({});
  });

  it("is every condition that is given", () => {
    const line = "--place Dura --party russia --from 2015-12-01 --to 2015-12-31 --act air-strike --verdict contradict";
    expect(given(...line.split(" "), "--unreviewed", "--limit", "10", "--after", "x")).toEqual({
      place: "Dura",
      party: "russia",
      from: "2015-12-01",
      to: "2015-12-31",
      act: "air-strike",
      verdict: "contradict",
      unreviewed: true,
      limit: 10,
      after: "x",
    });
  });

  it("may be a toll, of all or of a group", () => {
    expect(given("--killed", "10..")).toEqual({ tolls: [{ outcome: "killed", min: 10, max: null }] });
    expect(given("--wounded", "3", "--group", "child")).toEqual({
      tolls: [{ outcome: "wounded", group: "child", min: 3, max: 3 }],
    });
  });

  it("may be several tolls, all of which must hold, of the same group", () => {
    expect(given("--killed", "10..", "--wounded", "3", "--group", "child")).toEqual({
      tolls: [
        { outcome: "killed", group: "child", min: 10, max: null },
        { outcome: "wounded", group: "child", min: 3, max: 3 },
      ],
    });
  });

  it.each([
    ["--killed 50..10", '--killed is a number or a range such as 3, 10..50 or 10.., not "50..10".'],
    ["--from 2015-13-01", '--from is a date such as 2015-12-08 (year-month-day), not "2015-13-01".'],
    ["--from 2016-01-01 --to 2015-01-01", "--from 2016-01-01 is after --to 2015-01-01."],
    ["--limit 0", '--limit is a whole number from 1 to 1000, not "0".'],
    ["--group child", "--group child needs --killed RANGE or --wounded RANGE."],
    ["--act airstrike", /--act is air-strike, .* or other, not "airstrike"\. Did you mean air-strike\?/u],
    ["--verdict contradicts", /Did you mean contradict\?/u],
  ])("cannot be %s", (line, message) => {
    expect(() => query(...line.split(" "))).toThrow(UsageError);
    expect(() => query(...line.split(" "))).toThrow(message);
  });
});
