import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { joined } from "../../../test/support/exports.js";
import { record } from "../../../test/support/record.js";
import type { Account } from "../../model/account.js";
import type { CasualtyRange } from "../../model/casualty-range.js";
import type { IncidentRecord } from "../../model/publication.js";
import { ucdpCsv } from "./index.js";

async function row(of: IncidentRecord): Promise<Record<string, string>> {
  const [first = {}] = parse(await joined(ucdpCsv, [of]), { bom: true, columns: true }) as Record<string, string>[];
  return first;
}

/** A range of the killed with its bounds; nothing behind them. */
function killed(group: CasualtyRange["group"], min: number, max: number | null, highest = max ?? min): CasualtyRange {
  const told = { low: [], high: [], origins: 1, contested: false, unreviewed: 0 };
  return { outcome: "killed", group, min, max, highest, ...told };
}

function counting(...ranges: readonly CasualtyRange[]): IncidentRecord {
  return record({ ranges: { incident: "i1", ranges, leftOut: [] } });
}

describe("a row of UCDP", () => {
  it("has where, when, who says it and in which reports", async () => {
    expect(await row(record())).toMatchObject({
      ...{ id: "i1", year: "2016", date_prec: "1", date_start: "2016-06-16", date_end: "2016-06-16" },
      ...{ number_of_sources: "2", source_office: "Valley Post; Alliance Press Office" },
      ...{ source_date: "2016-06-17; 2016-06-18", source_headline: "Market hit in Maskana; " },
      source_article: "Valley Post,2016-06-17,Market hit in Maskana; Alliance Press Office,2016-06-18,",
      source_original: "Valley Observatory; Omar Saleh; Northern Alliance spokesman",
      ...{ where_prec: "1", where_coordinates: "Maskana", where_description: "Maskana", adm_1: "Aleppo", adm_2: "" },
      ...{ latitude: "35.963", longitude: "38.037", geom_wkt: "POINT (38.037 35.963)", priogrid_gid: "181157" },
      ...{ country: "Syria", country_id: "652", region: "Middle East" },
    });
  });

  it("does not tell the name of a file", async () => {
    const reports = record().reports.map((one) => ({ ...one, publisher: null, file: "/home/anna/from-salma.txt" }));
    const found = await row(record({ reports }));
    expect(found.source_office).toBe("report r1; report r2");
    expect(Object.values(found).join()).not.toContain("from-salma");
  });

  it("names whom accounts blame, and not whom they only deny", async () => {
    const { side_a, side_b, dyad_name } = await row(record());
    expect({ side_a, side_b, dyad_name }).toEqual({ side_a: "the Alliance", side_b: "", dyad_name: "" });
    const { incident } = record();
    const comparison = incident.comparison.map((one) =>
      one.attribute === "actor" ? { ...one, values: one.values.filter(({ stance }) => stance === "denies") } : one,
    );
    expect((await row(record({ incident: { ...incident, comparison } }))).side_a).toBe("");
  });

  it("has no party on both sides", async () => {
    const [first, ...others] = record().accounts as [Account, ...Account[]];
    const [target] = first.targets as [Account["targets"][number]];
    const hit = (party: string) => [{ ...first, targets: [{ ...target, party }] }, ...others];
    const partyNames = { alliance: "the Alliance", south: "South" };
    const both = await row(record({ partyNames, accounts: hit("alliance") }));
    expect([both.side_a, both.side_b, both.dyad_name]).toEqual(["", "the Alliance", ""]);
    const other = await row(record({ partyNames, accounts: hit("south") }));
    expect([other.side_a, other.side_b, other.dyad_name]).toEqual(["the Alliance", "South", "the Alliance - South"]);
  });

  it.each([
    ["a settled figure", [killed("total", 14, 14), killed("civilian", 14, 14)], ["14", "14", "14", "14", ""]],
    ["a range", [killed("total", 26, 32)], ["26", "", "32", "", ""]],
    [
      "an open range, whose highest figure stands for its bound",
      [killed("total", 26, null, 30)],
      ["26", "", "30", "", ""],
    ],
    [
      "people of whom nobody says what they were",
      [killed("total", 5, 5), killed("person", 5, 5)],
      ["5", "5", "5", "", "5"],
    ],
    [
      "seven children, who bound the dead from below alone",
      [killed("total", 7, null), killed("child", 7, 7)],
      ["7", "", "7", "", ""],
    ],
    ["nobody killed", [killed("total", 0, 0)], ["0", "0", "0", "", "0"]],
    ["nothing: unknown is not zero", [], ["", "", "", "", ""]],
  ] as const)("of %s has low, best, high, civilians and unknown", async (_, ranges, expected) => {
    const { low, best, high, deaths_civilians, deaths_unknown } = await row(counting(...ranges));
    expect([low, best, high, deaths_civilians, deaths_unknown]).toEqual(expected);
  });

  it("leaves to UCDP what UCDP decides", async () => {
    const found = await row(record());
    const theirs = Object.keys(found).filter((name) =>
      /^(?:relid|active_year|code_status|type_of_violence|event_clarity|deaths_[ab]|gwno[ab]|conflict_.*|.*_(?:dset|new)_id)$/u.test(
        name,
      ),
    );
    expect(theirs).toHaveLength(18);
    expect(theirs.map((name) => found[name]).join("")).toBe("");
  });

  it("is empty where nobody knows place and day", async () => {
    const found = await row(record({ place: null, date: null }));
    for (const name of [
      "where_prec",
      "latitude",
      "geom_wkt",
      "priogrid_gid",
      "country",
      "country_id",
      "date_prec",
      "year",
    ]) {
      expect(found[name]).toBe("");
    }
  });
});
