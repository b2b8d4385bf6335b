import { describe, expect, it } from "vitest";
import { logOf, releasesOn, strikeAt } from "../../test/support/declared.js";
import type { Allegation } from "../model/check.js";
import type { Gazetteer } from "../model/gazetteer.js";
import { answerOf } from "./answer.js";
import { offersOf } from "./offers.js";
import { search } from "./search.js";
import { StrikeIndex } from "./strike-index.js";

const NOWHERE: Gazetteer = { find: () => [], own: [] } as never;
const PORT = { name: "Port", lat: 14, lon: 44 };
/** 33 km north of the port. */
const HILL = { name: "Hill", lat: 14.3, lon: 44 };
/** 333 km north of the port. */
const FAR = { name: "Far", lat: 17, lon: 44 };

const RELEASES = releasesOn("2019-03-02", "2019-03-03", "2019-03-04", "2019-03-07", "2019-03-08");
const STRIKES = [
  strikeAt({ ...PORT, row: 1, start: "2019-03-01" }),
  strikeAt({ ...HILL, row: 2, start: "2019-03-02" }),
  strikeAt({ ...PORT, row: 3, start: "2019-03-03" }),
  strikeAt({ ...FAR, row: 4, start: "2019-03-04", end: "2019-03-06" }),
  strikeAt({ ...FAR, row: 5, start: "2019-03-07" }),
];
const INDEX = new StrikeIndex([logOf(STRIKES, RELEASES)]);

const alleged = (day: string | null, place: Partial<Allegation> = { lat: 14, lon: 44 }): Allegation => ({
  ...{ place: "the quay", region: null, lat: null, lon: null, radiusKm: null },
  ...{ days: day === null ? null : { start: day, end: day }, datePrecision: day === null ? null : "day" },
  ...place,
});
const asked = (allegation: Allegation, radiusKm = 60) => search(allegation, [INDEX], NOWHERE, { radiusKm, days: 1 });

describe("a search of the logs", () => {
  it("puts the strike of the day before that of other days, and the near before the far", () => {
    const record = asked(alleged("2019-03-02"));
    expect(record.matches.filter(({ fits }) => fits).map(({ strike, days }) => [strike.row, days])).toEqual([
      [1, -1],
      [3, 1],
      [2, 0],
    ]);
    expect(asked(alleged("2019-03-02", { lat: 14.2, lon: 44 })).matches[0]?.strike.row).toBe(2);
  });

  it("gives distance, bearing and days from the allegation to the strike", () => {
    const [match] = asked(alleged("2019-03-02", { lat: 14.5, lon: 44 })).matches;
    expect(match).toMatchObject({ strike: { row: 2 }, distanceKm: 22.2, bearing: "S", days: 0, fits: true });
    expect(match?.why).toBe(
      "near Hill, 22 km S of the place alleged; released on 3 March 2019 for 2 March 2019, the day alleged",
    );
  });

  it("shows the nearest where nothing fits", () => {
    const record = asked(alleged("2019-03-07"));
    expect(record.matches.map(({ strike, fits, distanceKm }) => [strike.row, fits, distanceKm])).toEqual([
      [4, false, 333.6],
      [5, false, 333.6],
    ]);
    expect(offersOf(record)).toEqual([]);
  });

  it.each([
    ["2019-03-03", { lat: 14, lon: 44 }, "yes"],
    ["2019-03-07", { lat: 14, lon: 44 }, "no"],
    // Nothing near, but the day has no release of its own.
    ["2019-03-05", { lat: 14, lon: 44 }, "undetermined"],
    // What is near is of the day before.
    ["2019-03-04", { lat: 14, lon: 44 }, "undetermined"],
    // After the log's end.
    ["2019-03-12", { lat: 14, lon: 44 }, "undetermined"],
    // Within the radius only if the place is where it is thought to be.
    ["2019-03-03", { lat: 14, lon: 44, radiusKm: 80 }, "undetermined"],
    ["2019-03-03", { lat: 14, lon: 44, datePrecision: "month" }, "undetermined"],
    ["2019-03-03", {}, "undetermined"],
    [null, { lat: 14, lon: 44 }, "undetermined"],
  ] as const)("of %s at %o answers %s", (day, place, answer) => {
    expect(answerOf(asked(alleged(day, place))).answer).toBe(answer);
  });

  it("says no only when nothing is left that could not be placed", () => {
    const lost = {
      ...strikeAt({ ...PORT, row: 9, start: "2019-03-07" }),
      place: { name: "Nowhere", region: null, relation: null, at: null, note: null },
    };
    const index = new StrikeIndex([logOf([...STRIKES, lost], RELEASES)]);
    const record = search(alleged("2019-03-07"), [index], NOWHERE);
    expect(record.unplaced.map(({ strike }) => strike.id)).toEqual(["s9"]);
    expect(answerOf(record)).toMatchObject({
      answer: "undetermined",
      why: expect.stringMatching(/place of 1 declared then is not known/),
    });
  });

  it("tells what the log covers of the days, with the reason", () => {
    const [log] = asked({ ...alleged("2019-03-03"), days: { start: "2019-03-03", end: "2019-03-06" } }).logs;
    expect(log?.coverage.map(({ day, state }) => [day, state])).toEqual([
      ["2019-03-03", "released"],
      ["2019-03-04", "unknown"],
      ["2019-03-05", "unknown"],
      ["2019-03-06", "released"],
    ]);
    expect(log?.coverage[1]?.why).toMatch(/no release of its own; that of 7 March 2019/);
  });

  it("offers each row once, however many statements it holds", () => {
    const twice = [
      strikeAt({ ...PORT, row: 1, start: "2019-03-01" }),
      { ...strikeAt({ ...HILL, row: 1, start: "2019-03-01" }), id: "s1b" },
    ];
    const record = search(alleged("2019-03-01"), [new StrikeIndex([logOf(twice, RELEASES)])], NOWHERE);
    expect(offersOf(record).map(({ strike }) => strike.id)).toEqual(["s1"]);
  });

  it("holds what was asked, so that another can search again", () => {
    const record = asked(alleged("2019-03-03"), 25);
    expect(record).toMatchObject({
      ...{
        radiusKm: 25,
        window: { start: "2019-03-02", end: "2019-03-04" },
        located: { how: "14, 44, as given" },
      },
      allegation: { place: "the quay" },
    });
  });
});
