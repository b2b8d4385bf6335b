import { check, HintError } from "@placemarkio/check-geojson";
import { describe, expect, it } from "vitest";
import { joined } from "../../../test/support/exports.js";
import { record } from "../../../test/support/record.js";
import { ACKNOWLEDGE, CHECK, CREDIBLE, INVESTIGATE, OPEN, RECEIVE, steps, walk } from "../../../test/support/walks.js";
import { standingOf } from "../../assess/walk/standing.js";
import type { IncidentRecord } from "../../model/publication.js";
import { geoJson } from "./index.js";

interface Collection {
  readonly features: readonly {
    readonly id: string;
    readonly geometry: { readonly coordinates: readonly number[] } | null;
    readonly properties: Record<string, unknown>;
  }[];
}

describe("GeoJSON", () => {
  it("is what RFC 7946 says, with a point, longitude first, and how far the place may lie from it", async () => {
    const { features } = check(await joined(geoJson, [record(), record()])) as unknown as Collection;
    expect(features).toHaveLength(2);
    expect(features[0]).toMatchObject({
      ...{ id: "i1", geometry: { type: "Point", coordinates: [38.037, 35.963] } },
      properties: {
        ...{ precision: "town", radiusKm: 3, within: ["Aleppo", "Syria"], country: "SY", accounts: 3, origins: 3 },
        ...{
          start: "2016-06-16",
          datePrecision: "day",
          killedMin: 26,
          killedMax: null,
          woundedMin: 12,
          woundedMax: 12,
        },
        ...{ blamed: ["the Alliance"], denied: ["the Alliance"], contradictions: ["actor"], grading: null },
      },
    });
    expect(features[0]?.properties.ranges).toContainEqual(
      expect.objectContaining({ outcome: "killed", group: "child", min: 7, max: 7, unreviewed: 1 }),
    );
  });

  it("has a null geometry for what is on no map", async () => {
    const { place } = record();
    const unplaced = [record({ place: null }), record({ place: place && { ...place, lat: null, lon: null } })];
    const { features } = check(await joined(geoJson, unplaced)) as unknown as Collection;
    expect(features.map(({ geometry }) => geometry)).toEqual([null, null]);
    expect(features.map(({ properties }) => properties.place)).toEqual([null, "Maskana"]);
  });

  it("is a collection of nothing where there is nothing", async () => {
    expect(check(await joined(geoJson, []))).toMatchObject({ type: "FeatureCollection", features: [] });
  });

  it("says what a point stands for: a place, near one, or the middle of a country", async () => {
    const { place } = record();
    const at = (precision: "country" | "village" | "town", radiusKm: number) =>
      record({ place: place && { ...place, precision, radiusKm } });
    const text = await joined(geoJson, [at("town", 3), at("village", 20), at("village", 40), at("country", 1390)]);
    const { features, ...about } = check(text) as unknown as Collection;
    expect(features.map(({ properties }) => properties.pointIs)).toEqual([
      "the place",
      "near the place",
      "the middle of a wide area: it may have been anywhere in it",
      "the middle of a country: it may have been anywhere in it",
    ]);
    expect(about).toMatchObject({ points: expect.stringContaining("not a place of impact") });
  });

  it("has where walks stand apart from the positions of parties, with what is conceded", async () => {
    const taken = walk(steps(RECEIVE, CHECK, OPEN, CREDIBLE, INVESTIGATE, ACKNOWLEDGE));
    const walks = [{ ...taken, party: "alliance", now: standingOf(taken.steps) }];
    const assessed = record({ assessment: { incident: "i1", walks, judgements: [] } });
    const { features } = check(await joined(geoJson, [assessed])) as unknown as Collection;
    const conceded = [{ outcome: "killed", min: 2, max: 4 }];
    expect(features[0]?.properties).toMatchObject({
      positions: [],
      assessments: [
        {
          party: "Northern Alliance",
          state: "acknowledged",
          reason: null,
          conceded,
          confirmed: false,
          awaiting: false,
        },
      ],
    });
  });

  it("says that it is a draft", async () => {
    const draft = (records: AsyncIterable<IncidentRecord>) => geoJson(records, { draft: true });
    expect(check(await joined(draft, []))).toMatchObject({ draft: "Draft. Not published." });
    expect(check(await joined(geoJson, []))).not.toHaveProperty("draft");
  });

  it("would be found wrong if it were", async () => {
    const text = await joined(geoJson, [record()]);
    expect(() => check(text.replace('"coordinates"', '"coordinate"'))).toThrow(HintError);
  });
});
