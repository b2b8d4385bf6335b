import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { joined } from "../../../test/support/exports.js";
import { record } from "../../../test/support/record.js";
import {
  ACKNOWLEDGE,
  CHECK,
  CREDIBLE,
  INVESTIGATE,
  NO_EVIDENCE,
  OPEN,
  RECEIVE,
  steps,
  walk,
} from "../../../test/support/walks.js";
import { standingOf } from "../../assess/walk/standing.js";
import type { Judgement, JudgementDetail } from "../../model/assessment.js";
import type { IncidentRecord } from "../../model/publication.js";
import { geolocationAccuracy } from "./geolocation.js";
import { airwarsCsv } from "./index.js";

async function row(of: IncidentRecord): Promise<Record<string, string>> {
  const [first = {}] = parse(await joined(airwarsCsv, [of]), { bom: true, columns: true }) as Record<string, string>[];
  return first;
}

function judged(detail: JudgementDetail, more: Partial<Judgement> = {}): Judgement {
  const done = { by: "anna", at: "2026-11-20T09:00:00.000Z", on: "2026-11-20", why: "two independent monitors" };
  return { id: "j1", ...done, detail, needsSecond: false, confirmed: null, ...more };
}

const withJudgements = (...judgements: readonly Judgement[]) =>
  record({ assessment: { incident: "i1", walks: [], judgements } });

describe("a row as Airwars has it", () => {
  it("has ranges in two columns: empty above where it is open, empty both where nobody counts", async () => {
    const found = await row(record());
    const range = (name: string) => [found[`${name}_min`], found[`${name}_max`]];
    expect(range("civilians_killed")).toEqual(["30", "30"]);
    expect(range("children_killed")).toEqual(["7", "7"]);
    expect(range("people_killed")).toEqual(["26", ""]);
    expect(range("women_killed")).toEqual(["", ""]);
    expect(range("people_injured")).toEqual(["12", "12"]);
    expect(found).toMatchObject({
      victims_named: "1",
      belligerents_suspected: "the Alliance",
      belligerents_denied: "the Alliance",
    });
  });

  it("takes children whom nobody calls civilians for children and people, not for civilians", async () => {
    const known = record().ranges.ranges;
    const young = known.filter(({ group }) => group === "child");
    const open = known
      .filter(({ group }) => group === "total")
      .map((one) => ({ ...one, min: 7, max: null, highest: 7 }));
    const found = await row(
      record({ ranges: { incident: "i1", ranges: [...open.slice(0, 1), ...young], leftOut: [] } }),
    );
    expect([found.civilians_killed_min, found.children_killed_min, found.children_killed_max]).toEqual(["", "7", "7"]);
    expect([found.people_killed_min, found.people_killed_max]).toEqual(["7", ""]);
  });

  it("has the grading, status and positions that hold, with the reasons", async () => {
    const found = await row(
      withJudgements(
        judged({ kind: "grading", grading: "weak" }),
        judged({ kind: "grading", grading: "fair" }),
        judged({ kind: "strike-status", status: "single-source" }),
        judged({ kind: "position", party: "alliance", position: "non-credible", reason: "no-strikes", conceded: [] }),
      ),
    );
    expect(found).toMatchObject({
      ...{ civilian_harm_grading: "Fair", civilian_harm_grading_reason: "two independent monitors" },
      ...{
        strike_status: "Single source",
        belligerent_positions:
          "Northern Alliance: Non credible / Unsubstantiated (not enough to conclude, not disproved)",
      },
      non_credible_reasons:
        "Northern Alliance: No strikes by it in the area and time (not enough to conclude, not disproved)",
    });
  });

  it("has no grading that still waits for a second person", async () => {
    const waiting = judged({ kind: "grading", grading: "confirmed" }, { needsSecond: true });
    expect((await row(withJudgements(waiting))).civilian_harm_grading).toBe("");
    const earlier = judged({ kind: "grading", grading: "weak" });
    expect((await row(withJudgements(earlier, waiting))).civilian_harm_grading).toBe("Weak");
  });

  it("has what belligerents concede, the lowest and the highest of it", async () => {
    const conceding = (party: string, min: number, max: number | null) =>
      judged({
        kind: "position",
        party,
        position: "credible",
        reason: null,
        conceded: [{ outcome: "killed", min, max }],
      });
    const found = await row(withJudgements(conceding("alliance", 3, 5), conceding("South", 1, 2)));
    expect([found.deaths_conceded_min, found.deaths_conceded_max, found.injuries_conceded_min]).toEqual(["1", "5", ""]);
    const open = await row(withJudgements(conceding("alliance", 3, null)));
    expect([open.deaths_conceded_min, open.deaths_conceded_max]).toEqual(["3", ""]);
  });

  it("has what was conceded in a walk, and says that it is no position of the party", async () => {
    const taken = walk(steps(RECEIVE, CHECK, OPEN, CREDIBLE, INVESTIGATE, ACKNOWLEDGE));
    const walks = [{ ...taken, party: "alliance", now: standingOf(taken.steps) }];
    const found = await row(record({ assessment: { incident: "i1", walks, judgements: [] } }));
    expect(found).toMatchObject({
      ...{ deaths_conceded_min: "2", deaths_conceded_max: "4", injuries_conceded_min: "", non_credible_reasons: "" },
      belligerent_positions:
        "Northern Alliance: acknowledged, 2–4 killed conceded, not confirmed by a second person, by the assessment in this ledger, not the party's position",
    });
  });

  it("says of a walk that ended as non-credible what that means", async () => {
    const taken = walk(steps(RECEIVE, CHECK, OPEN, NO_EVIDENCE));
    const walks = [{ ...taken, party: "alliance", now: standingOf(taken.steps) }];
    const found = await row(record({ assessment: { incident: "i1", walks, judgements: [] } }));
    for (const column of ["belligerent_positions", "non_credible_reasons"])
      expect(found[column]).toContain("not enough to conclude, not disproved");
  });

  it("has origins, those that count anybody, and whether a person reviewed any of it", async () => {
    expect(await row(record())).toMatchObject({
      ...{ origins_count: "3", origins_counting: "2" },
      deconflict_review: expect.stringMatching(/^read by the program; nobody has reviewed any of its \d+ claims$/u),
    });
  });

  it("keeps names of minors in, wherever they stand", async () => {
    const { accounts, incident } = record();
    const young = accounts.map((one) => ({ ...one, victims: one.victims.map((victim) => ({ ...victim, age: 9 })) }));
    const titled = { ...incident, title: "Strike on the house of salma  haddad" };
    const found = await row(record({ incident: titled, accounts: young }));
    expect(found.incident_title).toBe("Strike on the house of [name withheld]");
    expect(found.victims_named).toBe("1");
    expect((await row(record({ incident: titled }))).incident_title).toBe(titled.title);
  });

  it.each([
    ["exact", 0.05, "Exact location"],
    ["exact", 0.8, "Within 1km"],
    ["exact", 5, "Nearby landmark"],
    ["village", 2, "Village"],
    ["village", 20, "Within 20km"],
    ["exact", 6, "Within 6km"],
    ["town", 20, "Town"],
    ["town", 30.5, "Within 31km"],
    ["province", 90, "Province/governorate"],
  ] as const)("says of %s to within %d km: %s", (precision, radiusKm, words) => {
    const place = record().place;
    expect(place && geolocationAccuracy({ ...place, precision, radiusKm })).toBe(words);
    expect(place && geolocationAccuracy({ ...place, precision, lat: null })).toBeNull();
  });
});
