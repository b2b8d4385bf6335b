import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GazetteerEntry } from "../../../model/gazetteer.js";
import { DeclarationError } from "../options.js";
import { readAgreements } from "./index.js";

const PARTIES: Readonly<Record<string, string[]>> = {
  Ukraine: ["ukraine"],
  OSCE: ["osce"],
  "Saudi-led coalition": ["saudi-coalition"],
  Houthis: ["houthis"],
  Iran: ["iran", "irna"],
  rebels: ["rebels", "any-rebels-here"],
  militia: ["north-militia", "south-militia"],
};
const hudaydah = {
  ...{ name: "Hudaydah", aliases: [], precision: "town", lat: 14.8, lon: 42.95, radiusKm: 5, within: ["Yemen"] },
  ...{ country: "YE", population: 0, source: "test", curated: true },
} as const satisfies GazetteerEntry;
const options = {
  gazetteer: { find: (name: string) => (name === "Hudaydah" ? [hudaydah] : []), own: [] },
  partyIds: (name: string) => PARTIES[name] ?? [],
};

const fixture = (name: string) =>
  readFileSync(new URL(`../../../../fixtures/declared/agreements/${name}`, import.meta.url), "utf8");
const read = (text: string) => readAgreements("zones.geojson", text, options);

function problemsOf(text: string): string[] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof DeclarationError) return error.message.split("\n");
    throw error;
  }
  return [];
}

describe("readAgreements", () => {
  const text = fixture("two-wars.geojson");
  const [line, port, truce] = read(text);

  it("reads a line with its sides, parties and history, each date as exactly as it is known", () => {
    expect(line).toMatchObject({
      kind: "agreement",
      type: "deconfliction-line",
      name: "line of contact of September",
      sides: { left: "east", right: "west" },
      uncertaintyKm: 3,
      areas: ["Donetsk Oblast"],
      parties: [
        { name: "Ukraine", party: "ukraine" },
        { name: "the two districts", party: null },
      ],
      guarantors: [{ name: "OSCE", party: "osce" }],
      sources: [{ title: "Protocol as published", url: null }],
    });
    expect(line?.history.map(({ event, on, time, until }) => [event, on.start, on.end, time, until])).toEqual([
      ["agreed", "2014-09-01", "2014-09-30", null, null],
      ["in-force", "2014-09-20", "2014-09-20", null, "2015-01-31"],
      ["extended", "2015-01-10", "2015-01-20", null, "2015-02-28"],
      ["suspended", "2015-02-01", "2015-02-01", "06:30", null],
      ["resumed", "2015-01-01", "2015-12-31", null, null],
    ]);
  });
  it("leaves out heights, and a position that repeats the one before it", () => {
    expect(line?.geometry).toEqual({
      type: "LineString",
      coordinates: [
        [37.6, 48.9],
        [37.75, 48.55],
        [37.7, 48.2],
        [37.55, 47.8],
      ],
    });
  });
  it("reads polygons with holes, and what has no place of its own", () => {
    expect(port?.geometry).toMatchObject({ type: "Polygon", coordinates: [{ length: 5 }, { length: 4 }] });
    expect(truce).toMatchObject({ type: "truce", geometry: null, uncertaintyKm: 0, areas: [], terms: "" });
  });
  it("quotes the name as it stands in the file", () => {
    expect(port?.name).toBe('port "quiet" zone');
    expect(port?.quote.exact).toBe('port \\"quiet\\" zone');
    for (const { quote } of read(text)) expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
  });
  it("gives ids that hold while the rest of the file changes", () => {
    expect(read(text.replace("With gaps.", "Without."))[0]?.id).toBe(line?.id);
    expect(new Set([line?.id, port?.id, truce?.id]).size).toBe(3);
  });
  it("takes a single Feature, and Windows line ends with a byte order mark", () => {
    expect(read(`\uFEFF${JSON.stringify(JSON.parse(text).features[2]).replaceAll(",", ",\r\n")}`)).toHaveLength(1);
  });
});

describe("readAgreements of a file with mistakes", () => {
  it("gathers all of them, each with its line and the way out", () => {
    expect(problemsOf(fixture("broken.geojson"))).toEqual([
      "zones.geojson:6: the ring is not closed: it begins at [42.9, 14.7] and ends at [42.8, 14.9]; repeat the first position",
      'zones.geojson:16: unknown party "Houtis of the hills"; write a name that reports use ("US-led coalition") or its id ("coalition"), or {"name": "Houtis of the hills", "id": null} to keep one that is in no list',
      'zones.geojson:19: "ended" stands first; it may follow upon: agreed, in-force, extended, suspended, resumed',
      "zones.geojson:21: out of order: in-force (2018-12-01) stands after agreed (2018-12-19); list the events in order of time",
      "zones.geojson:27: latitude 142.9 is out of range; GeoJSON has [longitude, latitude]: likely swapped, [142.9, 14.7]",
      'zones.geojson:28: "name" is missing: how the agreement is called',
      'zones.geojson:28: no source: say where it was published, as in "sources": [{"title": "Memorandum of …, 4 May 2017", "url": "https://…"}]',
      'zones.geojson:28: no dates: say since when it was in force, as in "history": [{"event": "in-force", "on": "2017-05-06", "until": "2017-11-06"}]',
      'zones.geojson:29: unknown type "deconfliction zone"; expected one of deconfliction-zone, deconfliction-line, de-escalation-zone, no-strike-site, truce, memorandum, channel; did you mean "deconfliction-zone"?',
    ]);
  });
  it.each([
    ["{", 1, "not JSON: the file ends where"],
    ['{"type": "FeatureCollection",\n"features": [}', 2, "not JSON: a JSON value is expected here"],
    ['{"type": "Feature",\n"type": "Feature"}', 2, 'not JSON: the key "type" stands twice'],
    ['{"a": 1}\nrest', 2, "not JSON: nothing may follow"],
    ["[1]", 1, "not GeoJSON: an object is expected"],
    ['{"type": "Topology"}', 1, 'not GeoJSON of agreements: "type" is "Topology"'],
    ['{"type": "FeatureCollection", "features": []}', 1, "no features"],
    ['{"type": "FeatureCollection", "features": [\n{"type": "Polygon"}]}', 2, "not a GeoJSON Feature"],
    ['{"type": "Feature", "geometry": null}', 1, 'a Feature without "properties"'],
  ])("%j", (text, line, message) => {
    expect(problemsOf(text)[0]).toContain(`zones.geojson:${line}: ${message}`);
  });
});

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

describe("readAgreements of whatever is given", () => {
  it("reads it or says what is wrong with it, and fails in no other way", () => {
    const text = fixture("two-wars.geojson");
    const spoilt = fc
      .tuple(
        fc.nat(text.length),
        fc.nat(40),
        fc.constantFrom("", "null", "[", "}", '"', "-1e400", '"x":1,', "[]", "{}"),
      )
      .map(([at, length, by]) => text.slice(0, at) + by + text.slice(at + length));
    const features = fc.json().map((json) => `{"type": "FeatureCollection", "features": [${json}]}`);
    const properties = fc
      .json()
      .map((json) => `{"type": "Feature", "geometry": ${json}, "properties": {"type": "truce"}}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), spoilt, features, properties), (given) => {
        expect(problemsOf(given).every((line) => line.startsWith("zones.geojson"))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
