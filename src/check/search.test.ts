import { describe, expect, it } from "vitest";
import { logOf, releasesOn, strikeAt } from "../../test/support/declared.js";
import type { Allegation } from "../model/check.js";
import type { DeclaredStrike } from "../model/declaration.js";
import type { Gazetteer } from "../model/gazetteer.js";
import { answerOf } from "./answer.js";
import { offersOf } from "./offers.js";
import { search } from "./search.js";
import { StrikeIndex } from "./strike-index.js";

const NOWHERE: Gazetteer = { find: () => [], own: [] };
const PARTIES = { same: Object.is, near: Object.is, displayName: (id: string) => `the ${id}` };
const PORT = { name: "Port", lat: 14, lon: 44 };
/** 33 km north of the port. */
const HILL = { name: "Hill", lat: 14.3, lon: 44 };
/** 111 km north of the port. */
const FAR = { name: "Far", lat: 15, lon: 44 };

const RELEASES = releasesOn(
  "2019-03-02",
  "2019-03-03",
  "2019-03-04",
  "2019-03-07",
  "2019-03-08",
  "2019-03-09",
  "2019-03-10",
);
const STRIKES = [
  strikeAt({ ...PORT, row: 1, start: "2019-03-01" }),
  strikeAt({ ...HILL, row: 2, start: "2019-03-02" }),
  strikeAt({ ...PORT, row: 3, start: "2019-03-03" }),
  strikeAt({ ...FAR, row: 4, start: "2019-03-04", end: "2019-03-06" }),
  strikeAt({ ...FAR, row: 5, start: "2019-03-07" }),
];
const indexOf = (strikes: readonly DeclaredStrike[] = STRIKES) => new StrikeIndex([logOf(strikes, RELEASES)]);

const alleged = (day: string | null, place: Partial<Allegation> = { lat: 14, lon: 44 }): Allegation => ({
  ...{ place: "the quay", region: null, lat: null, lon: null, radiusKm: null },
  ...{ days: day === null ? null : { start: day, end: day }, datePrecision: day === null ? null : "day" },
  ...place,
});
const asked = (allegation: Allegation, radiusKm = 60, index = indexOf()) =>
  search(allegation, [index], NOWHERE, { radiusKm, days: 1 });
const answered = (...given: Parameters<typeof asked>) => answerOf(asked(...given), PARTIES);

describe("a search of the logs", () => {
  it("puts the strike of the day before that of other days, and the near before the far", () => {
    const record = asked(alleged("2019-03-02"));
    const within = record.matches.filter(({ reach }) => reach === "within");
    expect(within.map(({ strike, days }) => [strike.row, days])).toEqual([
      [1, -1],
      [3, 1],
      [2, 0],
    ]);
    expect(asked(alleged("2019-03-02", { lat: 14.2, lon: 44 })).matches[0]?.strike.row).toBe(2);
  });

  it("gives distance, bearing and days from the allegation to the strike", () => {
    const [match] = asked(alleged("2019-03-02", { lat: 14.5, lon: 44 })).matches;
    expect(match).toMatchObject({ strike: { row: 2 }, distanceKm: 22.2, bearing: "S", days: 0, reach: "within" });
    expect(match?.why).toBe(
      "near Hill, 22 km S of the place alleged; released on 3 March 2019 for 2 March 2019, the day alleged",
    );
  });

  it("shows the nearest where none is in reach", () => {
    const record = asked(alleged("2019-03-07"));
    expect(record.matches.map(({ strike, reach, distanceKm }) => [strike.row, reach, distanceKm])).toEqual([
      [4, "beyond", 111.2],
      [5, "beyond", 111.2],
    ]);
    expect(offersOf(record)).toEqual([]);
  });

  it.each([
    ["2019-03-03", { lat: 14, lon: 44 }, "yes"],
    ["2019-03-08", { lat: 14, lon: 44 }, "no"],
    // Nothing near, but the day before has no release of its own.
    ["2019-03-06", { lat: 14, lon: 44 }, "undetermined"],
    ["2019-03-05", { lat: 14, lon: 44 }, "undetermined"],
    // What is near is of the day before.
    ["2019-03-04", { lat: 14, lon: 44 }, "undetermined"],
    // After the log's end.
    ["2019-03-22", { lat: 14, lon: 44 }, "undetermined"],
    // A country that no log speaks of.
    ["2019-03-08", { lat: 31, lon: 65 }, "undetermined"],
    // Within the radius only if the place is where it is thought to be: 40 + 20 + 5 km.
    ["2019-03-03", { lat: 14.36, lon: 44 }, "undetermined"],
    ["2019-03-03", { lat: 14, lon: 44, radiusKm: 80 }, "undetermined"],
    ["2019-03-03", { lat: 14, lon: 44, datePrecision: "month" }, "undetermined"],
    ["2019-03-03", {}, "undetermined"],
    [null, { lat: 14, lon: 44 }, "undetermined"],
  ] as const)("of %s at %o answers %s", (day, place, answer) => {
    expect(answered(alleged(day, place)).answer).toBe(answer);
  });

  it("says no only when nothing can have been within the radius, whatever the doubt of both", () => {
    // The log's place is true to within 20 km, the one alleged to within 5.
    const record = alleged("2019-03-08", { lat: 14, lon: 44 });
    const at = (km: number) =>
      indexOf([...STRIKES, strikeAt({ name: "X", lat: 14 + km / 111.2, lon: 44, row: 9, start: "2019-03-08" })]);
    expect(answered(record, 60, at(84)).answer).toBe("undetermined");
    expect(answered(record, 60, at(84)).why).toMatch(/as far as both places are known/u);
    expect(answered(record, 60, at(86)).answer).toBe("no");
  });

  it("says no only when nothing is left that could not be placed", () => {
    const place = { name: "Nowhere", region: null, relation: null, at: null, note: null };
    const index = indexOf([...STRIKES, { ...strikeAt({ ...PORT, row: 9, start: "2019-03-08" }), place }]);
    const record = asked(alleged("2019-03-08"), 60, index);
    expect(record.unplaced.map(({ strike }) => strike.id)).toEqual(["s9"]);
    expect(answerOf(record, PARTIES)).toMatchObject({
      answer: "undetermined",
      why: expect.stringMatching(/place of 1 declared then is not known/u),
    });
  });

  it("says whose logs it is about", () => {
    expect(answered(alleged("2019-03-03")).why).toMatch(/declared by the coalition$/u);
    expect(answered(alleged("2019-03-08")).why).toMatch(/by the coalition, whose releases cover the days searched/u);
  });

  it("tells what the logs cover of every day searched, with the reason", () => {
    const days = { start: "2019-03-03", end: "2019-03-06" };
    const [log] = asked({ ...alleged("2019-03-03"), days }).logs;
    expect(log?.coverage.map(({ start, end, state }) => [start, end, state])).toEqual([
      ["2019-03-02", "2019-03-03", "released"],
      ["2019-03-04", "2019-03-05", "unknown"],
      ["2019-03-06", "2019-03-07", "released"],
    ]);
    expect(log?.coverage[1]?.why).toMatch(/no release of its own; that of 7 March 2019/u);
  });

  it("takes the daily releases of one party as one log, and looks at every day however many there are", () => {
    const daily = ["2019-03-08", "2019-03-09", "2019-03-10"].map((day, i) => ({
      ...logOf([strikeAt({ ...FAR, row: i, start: "2019-03-01" })], releasesOn(day)),
      id: `f${i}`,
    }));
    expect(answered(alleged("2019-03-08"), 60, new StrikeIndex(daily)).answer).toBe("no");
    const [gap] = [daily[0], daily[2]].flatMap((log) => log ?? []);
    expect(answered(alleged("2019-03-08"), 60, new StrikeIndex(gap === undefined ? [] : [gap])).answer).toBe(
      "undetermined",
    );
    const long = { ...alleged("2019-03-08"), days: { start: "2019-03-08", end: "2020-03-08" } };
    expect(answered(long).answer).toBe("undetermined");
  });

  it("offers each row once, however many statements it holds", () => {
    const twice = [
      strikeAt({ ...PORT, row: 1, start: "2019-03-01" }),
      { ...strikeAt({ ...HILL, row: 1, start: "2019-03-01" }), id: "s1b" },
    ];
    const record = asked(alleged("2019-03-01"), 60, indexOf(twice));
    expect(offersOf(record).map(({ strike }) => strike.id)).toEqual(["s1"]);
  });

  it("holds what was asked, so that another can search again", () => {
    const record = asked(alleged("2019-03-03"), 25);
    expect(record).toMatchObject({
      ...{ radiusKm: 25, window: { start: "2019-03-02", end: "2019-03-04" }, nearestNamedKm: 0 },
      allegation: { place: "the quay" },
    });
  });
});
