import { describe, expect, it } from "vitest";
import { problemsOf } from "../../../../test/support/read-agreements.js";

const good = {
  name: "zone",
  type: "deconfliction-zone",
  uncertainty_km: 1,
  sources: [{ title: "Letter" }],
  history: [{ event: "in-force", on: "2018-12-18" }],
};
const box = [
  [42, 14],
  [43, 14],
  [43, 15],
  [42, 14],
];
const polygon = (ring: unknown) => ({ type: "Polygon", coordinates: [ring] });
const problems = (properties: object, geometry: unknown = polygon(box)) =>
  problemsOf(JSON.stringify({ type: "Feature", geometry, properties: { ...good, ...properties } })).join("\n");

describe("a geometry that cannot be used", () => {
  it.each([
    ["no geometry", null, "a deconfliction-zone without a geometry"],
    ["no ring", { type: "Polygon", coordinates: [] }, "a list of rings is expected, not []"],
    ["another shape", { type: "GeometryCollection" }, 'not a geometry that can be used: "GeometryCollection"'],
    ["a line for a zone", { type: "LineString", coordinates: box }, "a deconfliction-zone drawn as a LineString"],
    [
      "three positions",
      polygon([
        [42, 14],
        [43, 14],
        [42, 14],
      ]),
      "a ring of 3 positions",
    ],
    ["an open ring", polygon([...box.slice(0, 3), [42, 15]]), "the ring is not closed"],
    [
      "a bow tie",
      polygon([
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
        [0, 0],
      ]),
      "crosses or touches itself: side 1, from [0, 0], and side 3",
    ],
    [
      "a spike",
      polygon([
        [0, 0],
        [2, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ]),
      "crosses or touches itself",
    ],
    [
      "a ring that touches itself",
      polygon([
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 0],
        [0, 4],
        [0, 0],
      ]),
      "crosses or touches itself",
    ],
    [
      "nothing enclosed",
      polygon([
        [0, 0],
        [1, 0],
        [2, 0],
        [0, 0],
      ]),
      "encloses no area",
    ],
    ["words", polygon([["east", 14]]), 'not a position: ["east",14]'],
    ["a longitude out of range", polygon([[242, 14], ...box]), "longitude 242 is out of range"],
    ["a latitude out of range", polygon([[142, 97], ...box]), "latitude 97 is out of range"],
    ["a pole", polygon([[42, 89], ...box]), "too near a pole"],
    [
      "the antimeridian",
      polygon([
        [179, 14],
        [-179, 14],
        [-179, 15],
        [179, 14],
      ]),
      "over the antimeridian",
    ],
  ])("%s", (_, geometry, message) => {
    expect(problems({}, geometry)).toContain(message);
  });
  it("a hole outside its ring", () => {
    const hole = box.map(([lon, lat]) => [(lon as number) + 5, lat]);
    expect(problems({}, { type: "Polygon", coordinates: [box, hole] })).toContain("a hole lies outside the first ring");
  });
  it("a point without a radius", () => {
    const point = { type: "Point", coordinates: [42, 14] };
    expect(problems({}, point)).toContain('a Point needs "radius_km"');
    expect(problems({ radius_km: -5 }, point)).toContain("it is -5");
    expect(problems({ radius_km: 55_000 }, point)).toContain("up to 5000; it is 55000");
    expect(problems({ radius_km: 5 }, point)).toBe("");
  });
  it("swapped numbers that are both in range, by the place that the name holds", () => {
    const point = (...coordinates: number[]) => ({ type: "Point", coordinates });
    expect(problems({ name: "zone about Hudaydah", radius_km: 5 }, point(14.8, 42.9))).toContain("far from Hudaydah");
    expect(problems({ name: "zone about Hudaydah", radius_km: 5 }, point(42.9, 14.8))).toBe("");
    expect(problems({ name: "zone about Nowhere", radius_km: 5 }, point(14.8, 42.9))).toBe("");
  });
});

describe("properties that cannot be used", () => {
  it.each([
    ["a misspelt key", { uncertanty_km: 5 }, 'unknown key "uncertanty_km"; did you mean "uncertainty_km"?'],
    ["no uncertainty", { uncertainty_km: undefined }, '"uncertainty_km" is missing'],
    ["a text for a list", { aliases: "x" }, '"aliases" must be a list'],
    ["sides of a zone", { sides: { left: "a", right: "b" } }, "a deconfliction-zone has no sides"],
    ["a line without sides", { type: "deconfliction-line" }, '"sides" names the two sides'],
    [
      "a name that several have",
      { parties: ["militia"] },
      '"militia" may be several parties: north-militia, south-militia',
    ],
    ["no party", { parties: [7] }, "not a party: 7"],
    ["an address that is none", { sources: [{ title: "a", url: "here" }] }, 'not an address: "here"'],
    ["a day that is none", { history: [{ event: "agreed", on: "2017-02-30" }] }, 'not a date: "2017-02-30"'],
    ["days upside down", { history: [{ event: "agreed", on: "2017-05/2017-03" }] }, "not a date"],
    ["an event without a date", { history: [{ event: "agreed" }] }, "no date of the event"],
    ["an unknown event", { history: [{ event: "signed", on: "2017" }] }, 'unknown event "signed"'],
    ["a term before the event", { history: [{ event: "in-force", on: "2017", until: "2016" }] }, "its term ends on"],
    ["a term of an end", { history: [{ event: "agreed", on: "2017", until: "2018" }] }, '"until" sets a term'],
  ])("%s", (_, properties, message) => {
    expect(problems(properties)).toContain(message);
  });
  it("a history that contradicts itself", () => {
    const history = (...events: [string, string][]) =>
      problems({ history: events.map(([event, on]) => ({ event, on })) });
    expect(history(["in-force", "2017"], ["ended", "2018"], ["extended", "2019"])).toContain(
      '"extended" follows upon ended',
    );
    expect(history(["in-force", "2017-05"], ["ended", "2017-04"])).toContain("out of order");
    expect(history(["resumed", "2017"])).toContain('"resumed" stands first');
    expect(history(["in-force", "2017"], ["ended", "2018"], ["agreed", "2019"])).toBe("");
    expect(history(["agreed", "2017-05"], ["in-force", "2017-05-04"])).toBe("");
    expect(history(["agreed", "2017"], ["extended", "2018"], ["suspended", "2019"], ["ended", "2020"])).toBe("");
  });
  it("two agreements of one type and name", () => {
    const feature = { type: "Feature", geometry: polygon(box), properties: good };
    const text = JSON.stringify({ type: "FeatureCollection", features: [feature, feature] });
    expect(problemsOf(text)).toEqual([
      'zones.geojson:1: a second deconfliction-zone named "zone"; give each a name of its own',
    ]);
  });
  it("takes a name that is an id but for its capitals", () => {
    expect(problems({ parties: ["Iran", { name: "the militia", id: null }] })).toBe("");
  });
});
