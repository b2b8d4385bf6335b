import { describe, expect, it } from "vitest";
import { agreement, notice, strike } from "../../test/support/declared-values.js";
import { declarationColumns } from "./declaration-columns.js";
import { daysOf, declaredCounts } from "./declared-counts.js";

const at = strike.place?.at ?? null;
const place = (name: string, radiusKm: number | null) => ({
  name,
  region: null,
  relation: null,
  at: radiusKm === null || at === null ? null : { ...at, radiusKm },
  note: null,
});

describe("counts of a declared file", () => {
  it("are of rows, each of which may hold several strikes", () => {
    const declarations = [strike, { ...strike, id: "s2" }, { ...strike, id: "s3", row: 8, count: null }];
    expect(declaredCounts({ releases: [], declarations })).toMatchObject({ declarations: 3, rows: 2, strikes: 4 });
  });

  it("take a row for located only if each of its places is, to within 25 km", () => {
    const declarations = [
      { ...strike, row: 1, place: place("Aden", 25) },
      { ...strike, row: 2, place: place("Aden", 25) },
      { ...strike, row: 2, place: place("Coast Province", 26) },
      { ...strike, row: 3, place: place("Tall Zayd", null) },
      { ...strike, row: 4, place: place("Tall Zayd", null) },
      { ...strike, row: 5, place: null },
    ];
    const { located, unresolved } = declaredCounts({ releases: [], declarations });
    expect(located).toBe(1);
    expect(unresolved).toEqual([
      { name: "Tall Zayd", rows: [3, 4] },
      { name: null, rows: [5] },
      { name: "Coast Province", rows: [2] },
    ]);
  });

  it("give the days of releases, which cover more than those of the strikes in them", () => {
    const releases = [{ day: "2019-03-09", covers: { start: "2019-03-01", end: "2019-03-08" } }];
    expect(declaredCounts({ releases, declarations: [strike] }).days).toEqual({
      start: "2019-03-01",
      end: "2019-03-08",
    });
    expect(declaredCounts({ releases: [], declarations: [{ ...strike, window: null }] }).days).toBeNull();
  });

  it("do not ask an agreement or a notice for a place", () => {
    const { located, unresolved } = declaredCounts({
      releases: [],
      declarations: [agreement, { ...notice, place: null }],
    });
    expect({ located, unresolved }).toEqual({ located: 2, unresolved: [] });
  });
});

describe("the days of an agreement", () => {
  const [agreed] = agreement.history;
  const on = (day: string) => ({ start: day, end: day });
  const lasting = (...events: readonly object[]) =>
    daysOf({ ...agreement, history: events.map((event) => ({ ...(agreed as NonNullable<typeof agreed>), ...event })) });

  it.each([
    [[{}], { start: "2019-03-01", end: "2019-09-30" }],
    [[{ until: null }], { start: "2019-03-01", end: null }],
    [[{}, { event: "extended", on: on("2019-09-15"), until: null }], { start: "2019-03-01", end: null }],
    [[{}, { event: "ended", on: on("2019-05-02"), until: null }], { start: "2019-03-01", end: "2019-05-02" }],
    [[], null],
  ])("%j", (events, days) => {
    expect(lasting(...events)).toEqual(days);
  });
});

describe("columns of a declaration", () => {
  it("are what it is looked for by", () => {
    const { body: _, ...columns } = declarationColumns(strike);
    expect(columns).toMatchObject({ starts: "2019-03-04", ends: "2019-03-04", lat: 12.5, lon: 43.25, radius_km: 10 });
    expect(columns.parties).toContain("coalition");
    expect(columns.places).toHaveLength(2);
    expect(declarationColumns(agreement)).toMatchObject({ lat: 12.5, lon: 43.25, radius_km: 20 });
    expect(declarationColumns(notice).parties).toEqual(expect.arrayContaining(["russia"]));
  });

  it("leave out names that no index holds", () => {
    const long = { ...strike, place: place("kap7rt".repeat(150), null) };
    expect(declarationColumns(long).places).toEqual([]);
  });
});
