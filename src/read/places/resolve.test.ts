import { describe, expect, it } from "vitest";
import { placesIn } from "../../../data/world/place-rows.js";
import type { GazetteerEntry } from "../../model/gazetteer.js";
import { distanceKm } from "../../util/geo.js";
import { soundKey } from "../../util/place-names.js";
import { gazetteerOf } from "./gazetteer.js";
import { type PlaceHints, resolvePlace } from "./resolve.js";

const town = (name: string, country: string, lat: number, lon: number, population: number): GazetteerEntry => ({
  ...{ name, aliases: [], precision: "town", lat, lon, radiusKm: 3, within: [], country, population },
  ...{ source: "GeoNames", curated: false },
});
const WORLD = [
  town("Salma", "IN", 10, 77, 30_000),
  town("Tripoli", "LB", 34.4, 35.8, 230_000),
  town("Hatra", "IN", 20, 80, 9000),
  town("Tripoli", "SY", 36.1, 38.1, 2000),
  { ...town("Sirta", "SY", 35, 37, 4000), within: ["Northland", "Syria"] },
];
const gazetteer = gazetteerOf(
  [
    ...placesIn(
      "SY",
      [],
      [
        ["Northland", "province", 36, 38, 80],
        ["Southland", "province", 33, 36, 60],
      ],
    ),
    ...placesIn(
      "SY",
      ["Northland"],
      [
        ["Northland", "town", 36.2, 38.1, 5],
        ["al-Midan", "neighbourhood", 36.2, 38.1, 1],
      ],
    ),
    ...placesIn(
      "SY",
      ["Southland"],
      [
        ["al-Midan", "neighbourhood", 33.1, 36.1, 1],
        ["Eastern Vale", "area", 33, 36.5, 10],
      ],
    ),
    ...placesIn(
      "LY",
      [],
      [
        ["Tripoli", "town", 32.9, 13.2, 10],
        ["Sirte", "town", 31.2, 16.6, 6],
      ],
    ),
    ...placesIn("SY", ["Southland"], [["Salma", "village", 33.2, 36.2, 2]]),
  ],
  (key) => WORLD.filter((entry) => soundKey(entry.name) === key),
);
const hints = (more: Partial<PlaceHints> = {}): PlaceHints => ({
  precision: null,
  within: [],
  countries: ["SY"],
  ...more,
});

describe("resolvePlace", () => {
  it("takes a town for a bare name and the province where a noun says so", () => {
    expect(resolvePlace("Northland", hints(), gazetteer)?.precision).toBe("town");
    expect(resolvePlace("Northland", hints({ precision: "province" }), gazetteer)?.precision).toBe("province");
  });
  it("tells namesakes apart by what they lie in", () => {
    expect(resolvePlace("al-Midan", hints({ within: ["Southland"] }), gazetteer)?.within).toBe("Southland");
    expect(resolvePlace("Midan", hints({ within: ["Northland"] }), gazetteer)?.within).toBe("Northland");
  });
  it("answers nothing where two namesakes fit alike", () => {
    expect(resolvePlace("al-Midan", hints(), gazetteer)).toBeNull();
  });
  it("does not take a small namesake in a country the report does not name", () => {
    expect(resolvePlace("Hatra", hints(), gazetteer)).toBeNull();
    expect(resolvePlace("Hatra", hints({ countries: ["IN"] }), gazetteer)?.entry.country).toBe("IN");
    expect(resolvePlace("Salma", hints(), gazetteer)?.entry.country).toBe("SY");
  });
  it("goes by the countries named, the more frequent first", () => {
    expect(resolvePlace("Tripoli", hints({ countries: ["LB"] }), gazetteer)?.entry.country).toBe("LB");
    expect(resolvePlace("Tripoli", hints({ countries: ["LY"] }), gazetteer)?.entry.country).toBe("LY");
  });
  it("does not take what only sounds like a place that is elsewhere", () => {
    expect(resolvePlace("Sirte", hints(), gazetteer)).toBeNull();
    expect(resolvePlace("Sirta", hints(), gazetteer)?.entry.name).toBe("Sirta");
  });
  it("takes a capital before a small namesake", () => {
    expect(resolvePlace("Tripoli", hints(), gazetteer)?.entry.country).toBe("LY");
    expect(resolvePlace("Tripoli", hints({ within: ["Northland"] }), gazetteer)?.entry.country).toBe("SY");
  });
  it("moves to the part that is meant, inside the whole, unless the name says the part itself", () => {
    const whole = resolvePlace("Northland", hints({ precision: "province" }), gazetteer);
    const north = resolvePlace("Northland", hints({ precision: "province", part: "N" }), gazetteer);
    if (whole === null || north === null) throw new Error("both must resolve");
    expect(north.lat).toBeGreaterThan(whole.lat);
    expect(distanceKm(whole, north)).toBeCloseTo(whole.radiusKm / 2, 1);
    expect(resolvePlace("Eastern Vale", hints({ part: "E" }), gazetteer)?.lon).toBe(36.5);
  });
  it("knows no place of an unknown name", () => {
    expect(resolvePlace("Nowhere", hints(), gazetteer)).toBeNull();
  });
});
