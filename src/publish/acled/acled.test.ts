import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { joined } from "../../../test/support/exports.js";
import { record } from "../../../test/support/record.js";
import { CHECK, NO_EVIDENCE, OPEN, RECEIVE, steps, walk } from "../../../test/support/walks.js";
import { standingOf } from "../../assess/walk/standing.js";
import { ACTS, type Account } from "../../model/account.js";
import type { IncidentRecord } from "../../model/publication.js";
import { eventType } from "./events.js";
import { acledCsv } from "./index.js";

async function row(of: IncidentRecord): Promise<Record<string, string>> {
  const [first = {}] = parse(await joined(acledCsv, [of]), { bom: true, columns: true }) as Record<string, string>[];
  return first;
}

describe("a row of ACLED", () => {
  it("has what the accounts say, and the lower bound of the killed", async () => {
    expect(await row(record())).toMatchObject({
      ...{ event_id_cnty: "i1", event_date: "2016-06-16", year: "2016", time_precision: "1" },
      ...{ disorder_type: "Political violence", event_type: "Explosions/Remote violence" },
      ...{
        sub_event_type: "Air/drone strike",
        actor1: "the Alliance",
        actor2: "Civilians (Syria)",
        inter2: "Civilians",
      },
      ...{ iso: "760", region: "Middle East", country: "Syria", admin1: "Aleppo", location: "Maskana" },
      ...{ geo_precision: "1", source: "Valley Post; Alliance Press Office", fatalities: "26", civilian_targeting: "" },
    });
  });

  it("says in its notes who says what, and how much of it was reviewed", async () => {
    expect((await row(record())).notes).toBe(
      "On 16 June 2016, an air strike in or near Maskana, Aleppo, Syria. Valley Observatory attributed it to the Alliance. " +
        "Northern Alliance spokesman denied that it was the Alliance. " +
        "Killed: 26 or more (30 is the highest figure named), civilians 30, children 7. Wounded: 12. " +
        "3 accounts, 2 reports, 3 origins, of which 2 count anybody killed or wounded; read by the program, not reviewed.",
    );
    const reviewed = await row(record({ reviewed: { claims: 4, of: 18 }, place: null, date: null }));
    expect(reviewed.notes).toMatch(/^On a day that is not known, an air strike at a place that is not known\./u);
    expect(reviewed.notes).toMatch(/killed or wounded; 4 of 18 claims reviewed\.$/u);
  });

  it("says in its notes where an allegation stands by the assessment in this ledger", async () => {
    const taken = walk(steps(RECEIVE, CHECK, OPEN, NO_EVIDENCE));
    const walks = [{ ...taken, party: "alliance", now: standingOf(taken.steps) }];
    const { notes } = await row(record({ assessment: { incident: "i1", walks, judgements: [] } }));
    expect(notes).toContain(
      "In this ledger the allegation against Northern Alliance stands at non-credible (not enough to conclude; not disproved): the information",
    );
  });

  it("calls nothing an acceptance that only passes on what others count", async () => {
    const [first, ...others] = record().accounts as [Account, ...Account[]];
    const own = { ...first, speaker: { ...first.speaker, name: "the Alliance", party: "alliance" } };
    const told = async (stance: "asserts" | "reports") => {
      const accounts = [{ ...own, casualties: own.casualties.map((count) => ({ ...count, stance })) }, ...others];
      return (await row(record({ accounts }))).notes;
    };
    expect(await told("asserts")).toContain("The Alliance spoke of it as its own.");
    expect(await told("reports")).not.toContain("as its own");
    expect(await told("reports")).toContain(
      "The Alliance passed on reports that it did it, and accepted nothing by that.",
    );
  });

  it("names parties that were struck before civilians", async () => {
    const [first, ...others] = record().accounts;
    const targets = [{ ...first?.targets[0], name: "their camp", party: "south" }];
    const accounts = [{ ...first, targets }, ...others] as IncidentRecord["accounts"];
    expect(await row(record({ accounts, partyNames: { south: "South" } }))).toMatchObject({
      actor2: "South",
      inter2: "",
    });
  });

  it("has the lower bound that children alone give", async () => {
    const known = record().ranges.ranges;
    const young = known.filter(({ group }) => group === "child");
    const open = known
      .filter(({ group }) => group === "total")
      .map((one) => ({ ...one, min: 7, max: null, highest: 7 }));
    const found = await row(
      record({ ranges: { incident: "i1", ranges: [...open.slice(0, 1), ...young], leftOut: [] } }),
    );
    expect(found.fatalities).toBe("7");
    expect(found.notes).toContain("Killed: 7 or more, children 7.");
  });

  it("has no zero where nobody counts the killed", async () => {
    const none = { incident: "i1", ranges: [], leftOut: [] };
    expect(await row(record({ ranges: none }))).toMatchObject({ fatalities: "", actor2: "" });
  });

  it("has an event type of every act whose name alone tells it", () => {
    const told = ACTS.filter((act) => eventType(act).event !== null);
    expect(told).toEqual([
      "air-strike",
      "shelling",
      "missile",
      "bombing",
      "clash",
      "chemical",
      "execution",
      "abduction",
    ]);
  });
});
