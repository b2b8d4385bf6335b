import { describe, expect, it } from "vitest";
import { account, actor, claim, date, PARTIES, place, quoted, report, speaker } from "../../test/support/accounts.js";
import type { Account } from "../model/account.js";
import type { Gazetteer } from "../model/gazetteer.js";
import { distanceKm } from "../util/geo.js";
import { claimedStrikes } from "./claimed-strikes.js";
import type { IncidentFacts } from "./facts.js";

const TEXT =
  "The spokesman said the Alliance had made six strikes on Monday, all against pumps. Our strikes were some 40 km north of Arden. We did not hit any houses.";
const NOWHERE: Gazetteer = { find: () => [], own: [] };

function facts(...accounts: readonly Account[]): IncidentFacts {
  const incident = {
    id: "i1",
    title: "",
    act: null,
    accounts: accounts.map((a) => a.id),
    links: [],
    origins: [],
    comparison: [],
  };
  return { incident, accounts, reports: new Map([["r1", report("r1", "2015-12-08", TEXT)]]) };
}

const strikes = (...accounts: readonly Account[]) =>
  claimedStrikes(facts(...accounts), { gazetteer: NOWHERE, parties: PARTIES });

const SIX = {
  ...claim("declared-strike", { count: 6, target: "pumps", place: "North province", offset: null }),
  quote: quoted(TEXT, "the Alliance had made six strikes on Monday, all against pumps"),
};
const FAR = {
  ...claim("declared-strike", {
    count: null,
    target: null,
    place: null,
    offset: { distanceKm: 40, bearing: "N", from: "Arden" },
  }),
  quote: quoted(TEXT, "Our strikes were some 40 km north of Arden"),
};
const NONE = { ...claim("declared-strike", { count: null, target: "houses", place: null, offset: null }, "denies") };
const SPEAKER = { speaker: speaker("Spokesman", { party: "alliance" }), date: date("2015-12-07") };
const ARDEN = place("Arden", "town", [35, 40, 3]);

describe("strikes declared in reports", () => {
  it("are one where a number and a distance are told of the same", () => {
    const [log, ...others] = strikes(account("a1", "r1", { ...SPEAKER, claims: [SIX, FAR, NONE], places: [ARDEN] }));
    expect(others).toEqual([]);
    expect(log).toMatchObject({
      id: "r1",
      file: "r1",
      party: "alliance",
      claimedBy: { account: "a1", speaker: "Spokesman" },
    });
    expect(log?.strikes).toHaveLength(1);
    expect(log?.strikes[0]).toMatchObject({
      id: "a1-1",
      row: 1,
      party: "alliance",
      window: { start: "2015-12-07", end: "2015-12-07" },
      count: { min: 6, max: 6 },
      targets: [{ effect: "engaged", item: "pumps" }],
      place: { name: "Arden", relation: "40 km N of" },
    });
    expect(log?.strikes[0]?.quote.exact).toMatch(/^the Alliance had made six .* north of Arden$/su);
  });

  it("lie where the distance and the bearing say, give or take an eighth of the compass", () => {
    const at = strikes(account("a1", "r1", { claims: [FAR], places: [ARDEN] }))[0]?.strikes[0]?.place?.at;
    expect(distanceKm({ lat: 35, lon: 40 }, at as { lat: number; lon: number })).toBeCloseTo(40, 1);
    expect(at?.lat).toBeGreaterThan(35.35);
    expect(at?.radiusKm).toBeCloseTo(3 + 40 * (2 * Math.sin(Math.PI / 16) + 0.1), 5);
  });

  it("are measured from a place that another account of the incident knows, and from nowhere if nobody does", () => {
    const other = account("a2", "r1", { places: [ARDEN] });
    const alone = account("a1", "r1", { claims: [FAR] });
    expect(strikes(alone, other)[0]?.strikes[0]?.place?.at).not.toBeNull();
    expect(strikes(alone)[0]?.strikes[0]?.place).toMatchObject({ name: "Arden", at: null });
  });

  it("are measured from the village that was attacked where it is only called a village, and from no base", () => {
    const from = (noun: string) =>
      claim("declared-strike", {
        count: null,
        target: null,
        place: null,
        offset: { distanceKm: 40, bearing: "N", from: noun },
      });
    const village = strikes(account("a1", "r1", { claims: [from("village")], places: [ARDEN] }))[0]?.strikes[0]?.place;
    expect(village?.at?.lat).toBeGreaterThan(35.35);
    expect(village?.note).toMatch(/“village” taken for Arden/u);
    expect(
      strikes(account("a1", "r1", { claims: [from("base")], places: [ARDEN] }))[0]?.strikes[0]?.place?.at,
    ).toBeNull();
  });

  it("are two where two targets are told", () => {
    const second = claim("declared-strike", { count: 2, target: "a depot", place: null, offset: null });
    expect(strikes(account("a1", "r1", { claims: [SIX, second] }))[0]?.strikes.map((s) => s.count?.min)).toEqual([
      6, 2,
    ]);
  });

  it("are none in a denial", () => {
    expect(strikes(account("a1", "r1", { claims: [NONE] }))).toEqual([]);
  });

  it("are where the account puts its own attack, and only its own", () => {
    const claims = [claim("declared-strike", { count: null, target: "fighters", place: null, offset: null })];
    const own = account("a1", "r1", { ...SPEAKER, claims, places: [ARDEN], actors: [actor("alliance")] });
    const denied = account("a1", "r1", { ...SPEAKER, claims, places: [ARDEN], actors: [actor("alliance", "denies")] });
    expect(strikes(own)[0]?.strikes[0]?.place?.at).toMatchObject({ lat: 35, lon: 40 });
    expect(strikes(denied)[0]?.strikes[0]?.place).toBeNull();
  });
});
