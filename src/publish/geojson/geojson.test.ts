import { check, HintError } from "@placemarkio/check-geojson";
import { describe, expect, it } from "vitest";
import { joined } from "../../../test/support/exports.js";
import { record } from "../../../test/support/record.js";
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
    expect(check(await joined(geoJson, []))).toEqual({ type: "FeatureCollection", features: [] });
  });

  it("would be found wrong if it were", async () => {
    const text = await joined(geoJson, [record()]);
    expect(() => check(text.replace('"coordinates"', '"coordinate"'))).toThrow(HintError);
  });
});
