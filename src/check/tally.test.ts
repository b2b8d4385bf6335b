import { describe, expect, it } from "vitest";
import { account, actor, count, date, place, speaker } from "../../test/support/accounts.js";
import { factsOf, TOOLS } from "../../test/support/check-facts.js";
import type { Account, Tally } from "../model/account.js";
import { type TallyFacts, tally } from "./tally.js";

const TALLY: Tally = {
  report: "r9",
  speaker: speaker("Monitor"),
  outcome: "killed",
  group: "civilian",
  min: 30,
  max: 30,
  actors: [{ name: "North", party: "north" }],
  places: [],
  period: { start: "2015-12-01", end: "2015-12-31" },
  quote: { exact: "30 civilians", start: 0, end: 12 },
};
const REPORT = { id: "r9", file: "r9.txt", publisher: "The Monitor", published: "2016-01-02" };

const killed = (min: number, max: number | null = min, more = {}) => count("killed", "civilian", min, max, more);
const raid = (id: string, more: Partial<Account>) =>
  account(id, `r-${id}`, {
    actors: [actor("north")],
    date: date("2015-12-07"),
    places: [place("Arden", "town", [35, 40, 3])],
    ...more,
  });

function check(incidents: TallyFacts["incidents"], more: Partial<Tally> = {}) {
  return tally({ tally: { ...TALLY, ...more }, report: REPORT, incidents }, TOOLS);
}
const sums = (incidents: TallyFacts["incidents"], more: Partial<Tally> = {}) =>
  /sum of both: (.*)\.$/mu.exec(check(incidents, more).working.join("\n"))?.[1];

describe("do the incidents on record fit a running total", () => {
  const ten = factsOf([raid("a", { casualties: [killed(10)] })]);
  const twenty = factsOf([raid("b", { casualties: [killed(15, 25)] })]);

  it("never yes: what is on no record cannot be told", () => {
    expect(check([ten, twenty]).answer).toBe("undetermined");
    expect(check([ten]).answer).toBe("undetermined");
  });

  it("no: the least that is on record is more than the total", () => {
    const found = check([ten, twenty], { min: 20, max: 20 });
    expect(found).toMatchObject({ question: "tally", answer: "no" });
    expect(found.why).toBe("The incidents on record count at least 25, more than the total of 20.");
    expect(found.quotes.map(({ source }) => source)).toEqual(["Monitor, The Monitor", "a, r-a", "b, r-b"]);
    expect(check([ten, twenty], { min: 20, max: null }).answer).toBe("undetermined");
  });

  it("tells how many are not accounted for", () => {
    expect(check([ten]).working).toContain("Of the total not accounted for by incidents on record: 20.");
    expect(check([ten, twenty]).working).toContain("Of the total not accounted for by incidents on record: 0–5.");
  });

  it("adds neither parts, nor replaced counts, nor copies", () => {
    const parts = raid("a", {
      casualties: [
        killed(12),
        killed(4, 4, { partOf: 0 }),
        killed(9, 9, { supersededBy: 0 }),
        count("killed", "child", 3, 3, { partOf: 0 }),
      ],
    });
    expect(sums([factsOf([parts])])).toBe("12");
    const copy = raid("b", { casualties: [killed(20)] });
    expect(sums([factsOf([parts, copy], [["a", "b"]])])).toBe("12");
    expect(sums([factsOf([parts, copy])])).toBe("12–20");
  });

  it("takes the wounded among the dead for no dead, and people of unknown status for at most civilians", () => {
    expect(sums([factsOf([raid("a", { casualties: [count("killed-or-wounded", "civilian", 9)] })])])).toBe("0–9");
    expect(sums([factsOf([raid("a", { casualties: [count("killed", "person", 9)] })])])).toBe("0–9");
    expect(sums([factsOf([raid("a", { casualties: [count("killed", "child", 2)] })])])).toBe("at least 2");
    expect(sums([factsOf([raid("a", { casualties: [count("killed", "combatant", 9)] })])])).toBe("0");
    expect(sums([factsOf([raid("a", { casualties: [count("wounded", "civilian", 9)] })])])).toBe("0");
  });

  it("takes a part for the least, and what holds it for the most", () => {
    const both = raid("a", {
      casualties: [
        count("killed", "person", 26),
        count("killed", "child", 7, 7, { partOf: 0 }),
        count("killed", "woman", 4, 4, { partOf: 0 }),
      ],
    });
    expect(sums([factsOf([both])])).toBe("7–26");
  });

  it("admits what is only passed on where nobody vouches for a count", () => {
    const passed = raid("b", { casualties: [killed(40, 40, { stance: "reports" })] });
    expect(sums([factsOf([raid("a", { casualties: [killed(10)] }), passed])])).toBe("10");
    expect(sums([factsOf([passed])])).toBe("0–40");
  });

  it("leaves out other periods, actors and places", () => {
    const then = factsOf([raid("a", { casualties: [killed(9)], date: date("2015-11-07") })]);
    const theirs = factsOf([raid("a", { casualties: [killed(9)], actors: [actor("south")] })]);
    expect(sums([then, theirs])).toBe("0");
    expect(sums([factsOf([raid("a", { casualties: [killed(9)], actors: [actor("alliance")] })])])).toBe("9");
  });

  it("adds to the most only what may be of it, and says what is missing", () => {
    const undated = factsOf([raid("a", { casualties: [killed(9)], date: null })]);
    const nobodys = factsOf([raid("a", { casualties: [killed(8)], actors: [] })]);
    const contested = factsOf([raid("a", { casualties: [killed(7)], actors: [actor("north"), actor("south")] })]);
    const suspected = factsOf([raid("a", { casualties: [killed(6)], actors: [actor("north", "suspects")] })]);
    const found = check([ten, undated, nobodys, contested, suspected]).working.join("\n");
    expect(found).toMatch(/that are of it: 1; that may be: 4; sum of both: 10–40/u);
    expect(found).toMatch(/Incidents undated: 1, of 9 in all/u);
    expect(found).toMatch(/Incidents unattributed: 1, of 8 in all/u);
    expect(found).toMatch(/leaves it open: 2/u);
  });

  describe("of a town", () => {
    const town = { aliases: [], precision: "town", radiusKm: 5, within: [], country: null, population: 0 } as const;
    const arden = { ...town, name: "Arden", lat: 35, lon: 40, source: "t", curated: true };
    const tools = { ...TOOLS, gazetteer: { find: (name: string) => (name === "Arden" ? [arden] : []), own: [arden] } };
    const at = (name: string, lat: number | null) => {
      const circle = lat === null ? undefined : ([lat, 40, 3] as const);
      return factsOf([raid("a", { casualties: [killed(9)], places: [place(name, "village", circle)] })]);
    };
    const of = (...incidents: TallyFacts["incidents"]) =>
      tally({ tally: { ...TALLY, places: [{ name: "Arden" }] }, report: REPORT, incidents }, tools).working.join("\n");

    it("adds what bears its name or lies in it with all its doubt", () => {
      expect(of(ten, at("Arden", 35.03), at("Lane", 35.01))).toMatch(/of it: 3; that may be: 0; sum of both: 28/u);
    });

    it("adds what may lie in it to the most, and nothing of what lies elsewhere", () => {
      expect(of(ten, at("Lane", 35.06), at("Far", 35.2))).toMatch(/of it: 1; that may be: 1; sum of both: 10–19/u);
    });

    it("names incidents that are not located", () => {
      const found = of(ten, at("Nowhere", null));
      expect(found).toMatch(/of it: 1; that may be: 1; sum of both: 10–19/u);
      expect(found).toMatch(/Incidents unlocated: 1, of 9 in all/u);
    });
  });

  it("takes what lies in a country by its name, and never by the country's circle, for surely of it", () => {
    const region = { aliases: [], population: 0, source: "t", curated: true } as const;
    const entries = [
      {
        ...region,
        name: "Northland",
        precision: "country",
        lat: 35,
        lon: 40,
        radiusKm: 380,
        within: [],
        country: "NL",
      },
      {
        ...region,
        name: "Arden",
        precision: "town",
        lat: 35,
        lon: 40,
        radiusKm: 3,
        within: ["Northland"],
        country: "NL",
      },
      {
        ...region,
        name: "Beyond",
        precision: "town",
        lat: 36,
        lon: 40,
        radiusKm: 3,
        within: ["Farland"],
        country: "FL",
      },
    ] as const;
    const gazetteer = { find: (name: string) => entries.filter((one) => one.name === name), own: [...entries] };
    const at = (name: string, lat: number) =>
      factsOf([raid("a", { casualties: [killed(9)], places: [place(name, "town", [lat, 40, 3])] })]);
    const incidents = [ten, at("Beyond", 36), at("Hamlet", 35.5)];
    const found = tally(
      { tally: { ...TALLY, places: [{ name: "Northland" }] }, report: REPORT, incidents },
      { ...TOOLS, gazetteer },
    );
    expect(found.working.join("\n")).toMatch(/of it: 1; that may be: 1; sum of both: 10–19/u);
  });

  it("knows no beginning of a total without a period, so that nothing is of it for sure", () => {
    expect(sums([ten], { period: null })).toBe("0–10");
    expect(
      check([factsOf([raid("a", { casualties: [killed(9)], date: date("2016-03-01") })])], { period: null }).why,
    ).toMatch(/^No incident/u);
  });
});
