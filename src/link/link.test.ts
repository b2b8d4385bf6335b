import { describe, expect, it } from "vitest";
import { account, actor, count, date, PARTIES, place, report, target } from "../../test/support/accounts.js";
import type { Account } from "../model/account.js";
import type { Report } from "../model/report.js";
import { link } from "./index.js";

const BIRCHFORD = place("Birchford", "village", [50, 30, 2]);
const OAKTON = place("Oakton", "village", [50.06, 30.02, 2]);
const FARSIDE = place("Farside", "village", [52, 33, 2]);
const SHIRE = place("Westshire", "province", [50, 30, 60]);
const COUNTRY = place("Republic", "country", [51, 31, 400]);

/** How many incidents come of one telling in each of two reports. */
function incidentsOf(
  a: Partial<Account>,
  b: Partial<Account>,
  published: [string | null, string | null] = [null, null],
): number {
  const reports = [report("r1", published[0]), report("r2", published[1])];
  return link([account("a1", "r1", a), account("a2", "r2", b)], reports, PARTIES).incidents.length;
}

describe("two reports tell of one incident", () => {
  it("when they name one village and one day", () => {
    expect(
      incidentsOf({ places: [BIRCHFORD], date: date("2016-06-16") }, { places: [BIRCHFORD], date: date("2016-06-16") }),
    ).toBe(1);
  });

  it("when one gives the day and the other was published within days of it", () => {
    const told = { places: [BIRCHFORD], act: "shelling" } as const;
    expect(incidentsOf({ ...told, date: date("2016-06-16") }, told, [null, "2016-06-18"])).toBe(1);
    expect(incidentsOf({ ...told, date: date("2016-06-16") }, told, [null, "2017-06-18"])).toBe(2);
  });

  it("when their dates lie a day apart and one is counted from a day of publication", () => {
    const told = { places: [BIRCHFORD], act: "shelling", actors: [actor("north")] } as const;
    const counted = date("2016-06-17", "2016-06-17", "day", "this morning");
    expect(incidentsOf({ ...told, date: date("2016-06-16") }, { ...told, date: counted })).toBe(1);
    expect(incidentsOf({ ...told, date: date("2016-06-16") }, { ...told, date: date("2016-06-17") })).toBe(2);
  });

  it("when neither is on the map, by the spelling of the name", () => {
    const when = { date: date("2016-06-16"), act: "shelling" } as const;
    const a = place("Al-Shughour", "village");
    const b = place("Shughur", "village");
    expect(incidentsOf({ ...when, places: [a] }, { ...when, places: [b] })).toBe(1);
  });

  it("when the place is left out and target, count and day are the same", () => {
    const told = { date: date("2016-06-16"), act: "air-strike", actors: [actor("north")] } as const;
    const more = { targets: [target("grain silo")], casualties: [count("killed", "civilian", 26)] };
    expect(incidentsOf({ ...told, ...more, places: [BIRCHFORD] }, { ...told, ...more })).toBe(1);
  });

  it("when a report carries no date at all, by place, target and count", () => {
    const told = {
      places: [BIRCHFORD],
      targets: [target("grain silo")],
      casualties: [count("killed", "civilian", 26)],
    };
    expect(incidentsOf({ ...told, date: date("2016-06-16") }, told)).toBe(1);
  });

  it("when a wire story is carried twice, whatever the reader found in it", () => {
    const text =
      "Warplanes struck a grain silo at the edge of Birchford before dawn and four people died, a doctor said.";
    const quote = { exact: text, start: 0, end: text.length };
    const reports = [report("r1", "2016-06-17", text), report("r2", "2016-06-17", text)];
    const accounts = [account("a1", "r1", { quote, date: date("2016-06-16") }), account("a2", "r2", { quote })];
    expect(link(accounts, reports, PARTIES).incidents).toHaveLength(1);
  });
});

describe("two reports tell of two incidents", () => {
  const day = date("2016-06-16");

  it("when a year lies between", () => {
    const told = { places: [BIRCHFORD], targets: [target("grain silo")], actors: [actor("north")] };
    expect(incidentsOf({ ...told, date: day }, { ...told, date: date("2017-06-16") })).toBe(2);
  });

  it("when the places are far apart, whatever else is alike", () => {
    const told = {
      date: day,
      casualties: [count("killed", "civilian", 26)],
      targets: [target("grain silo")],
      act: "shelling",
    } as const;
    expect(incidentsOf({ ...told, places: [BIRCHFORD] }, { ...told, places: [FARSIDE] })).toBe(2);
  });

  it("when neighbouring villages were hit on one day", () => {
    const told = { date: day, act: "shelling", actors: [actor("north")] } as const;
    expect(incidentsOf({ ...told, places: [BIRCHFORD] }, { ...told, places: [OAKTON] })).toBe(2);
  });

  it("when all they share is a province or a country, the day and the actor", () => {
    const told = { date: day, act: "shelling", actors: [actor("north")] } as const;
    expect(incidentsOf({ ...told, places: [COUNTRY] }, { ...told, places: [COUNTRY] })).toBe(2);
    expect(incidentsOf({ ...told, places: [SHIRE, COUNTRY] }, { ...told, places: [FARSIDE] })).toBe(2);
  });

  it("when two villages were hit in the countryside of one town", () => {
    const told = { date: day, act: "shelling", actors: [actor("north")] } as const;
    const town = place("Middleton", "town", [50.3, 30.3, 5]);
    const a = place("Upper Farm", "village");
    const mapped = place("Lower Farm", "village", [50.35, 30.2, 1]);
    const other = place("Old Mill", "village", [50.2, 30.4, 1]);
    expect(incidentsOf({ ...told, places: [mapped, town] }, { ...told, places: [other, town] })).toBe(2);
    expect(incidentsOf({ ...told, places: [a, town] }, { ...told, places: [town] })).toBe(1);
  });

  it("when all they share is a month", () => {
    const month = date("2016-06-01", "2016-06-30", "month");
    expect(incidentsOf({ places: [BIRCHFORD], date: month }, { places: [BIRCHFORD], date: month })).toBe(2);
  });

  it("when the town was hit on the next day too", () => {
    const told = { places: [BIRCHFORD], act: "shelling", actors: [actor("north")] } as const;
    expect(incidentsOf({ ...told, date: day }, { ...told, date: date("2016-06-17") })).toBe(2);
  });

  it("when the acts cannot be one", () => {
    const told = { places: [BIRCHFORD], date: day };
    expect(incidentsOf({ ...told, act: "air-strike" }, { ...told, act: "abduction" })).toBe(2);
  });

  it("when they say nothing: silence joins nothing", () => {
    expect(incidentsOf({}, {})).toBe(2);
  });
});

describe("what the reader kept apart", () => {
  it("stays apart, even if a third report fits both", () => {
    const told = { places: [BIRCHFORD], date: date("2016-06-16") };
    const accounts = [
      account("a1", "r1", told),
      account("a2", "r1", { ...told, incident: "r1#1" }),
      account("a3", "r2", told),
    ];
    const { incidents } = link(accounts, [report("r1"), report("r2")], PARTIES);
    expect(incidents.map((i) => i.accounts.length).sort()).toEqual([1, 2]);
  });
});

describe("a link", () => {
  const told = { places: [BIRCHFORD], date: date("2016-06-16"), casualties: [count("killed", "civilian", 26)] };
  const reports: Report[] = [report("r1"), report("r2")];
  const accounts = [account("a1", "r1", told), account("b1", "r1", {}), account("a2", "r2", told)];
  const { incidents, accounts: linked } = link(accounts, reports, PARTIES);

  it("states its reasons and who it joins", () => {
    expect(incidents[0]?.links).toEqual([
      { accounts: ["a1", "b1"], because: ["told as one incident by one report"] },
      { accounts: ["a1", "a2"], because: ["same place: Birchford", "same day: 16 June 2016", "same count: 26 killed"] },
    ]);
  });

  it("gives every account the id of its incident", () => {
    expect(linked.map((a) => a.incident)).toEqual(linked.map(() => incidents[0]?.id));
  });
});
