import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemsOf, read } from "../../../../test/support/read-agreements.js";

const fixture = (name: string) =>
  readFileSync(new URL(`../../../../fixtures/declared/agreements/${name}`, import.meta.url), "utf8");
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
