import { describe, expect, it } from "vitest";
import { placesIn, quietPlacesIn } from "../../data/world/place-rows.js";
import { gazetteerOf } from "../read/places/gazetteer.js";
import { distanceKm } from "./geo.js";
import { resolveDeclaredPlace, resolveName } from "./resolve-place.js";

const gazetteer = gazetteerOf([
  ...placesIn(
    "SY",
    [],
    [
      ["Aleppo", "province", 36.25, 37.45, 90],
      ["Homs", "province", 34.5, 38, 190],
      ["Hasakah", "province", 36.5, 40.8, 125, ["Hasaka"]],
    ],
  ),
  ...placesIn(
    "IQ",
    [],
    [
      ["Anbar", "province", 33, 41.5, 260],
      ["Nineveh", "province", 36.1, 42.6, 150],
    ],
  ),
  ...placesIn(
    "SY",
    ["Aleppo"],
    [
      ["Aleppo", "town", 36.2, 37.16, 10],
      ["Maskanah", "town", 35.96, 38.04, 3, ["Maskana"]],
      ["Marea", "town", 36.48, 37.2, 2, ["Mar'a"]],
      ["Tabqa airbase", "exact", 35.755, 38.567, 3],
    ],
  ),
  ...quietPlacesIn(
    "SY",
    ["Homs"],
    [
      ["Maskanah", "village", 34.67, 36.77, 4],
      ["Sinjar", "village", 35.1, 37.5, 4],
    ],
  ),
  ...placesIn(
    "SY",
    ["Hasakah"],
    [
      ["Hasakah", "town", 36.5, 40.75, 4],
      ["al-Hawl", "town", 36.39, 41.15, 3],
      ["Rabia", "town", 36.2, 40.1, 3],
      ["Hit", "village", 36.9, 40.9, 3],
    ],
  ),
  ...quietPlacesIn(
    "SY",
    ["Hasakah"],
    [
      ["al-Khan", "village", 36.3, 41.1, 5],
      ["al-Khan", "village", 37.1, 42.1, 5],
    ],
  ),
  ...placesIn("SY", ["Hasakah"], [["Yaarubiyah", "town", 36.811, 42.063, 2]]),
  ...placesIn(
    "IQ",
    ["Nineveh"],
    [
      ["Rabia", "town", 36.8, 42.09, 3],
      ["Tal Afar", "town", 36.375, 42.449, 3],
      ["Mosul", "town", 36.34, 43.13, 8],
      ["Mount Sinjar", "area", 36.37, 41.7, 25],
    ],
  ),
  ...placesIn(
    "IQ",
    ["Anbar"],
    [
      ["Hit", "town", 33.64, 42.83, 3],
      ["Haditha", "town", 34.13, 42.38, 3],
    ],
  ),
]);
const named = (name: string, region: string | null, country: string | null = null) =>
  resolveName(name, { region, country }, gazetteer);
const declared = (name: string, relation: string | null, country: string | null = null) =>
  resolveDeclaredPlace(name, { region: null, country, relation }, gazetteer);

describe("resolveName", () => {
  it("lets the region decide between namesakes, and says what it left out", () => {
    const { found, excluded, elsewhere } = named("Maskana", "Aleppo Governorate");
    expect(found.map(({ lat }) => lat)).toEqual([35.96]);
    expect(elsewhere).toBe(false);
    expect(excluded.map(({ why }) => why)).toEqual([
      "Maskanah in Homs, Syria, 184 km away; Aleppo Governorate is said",
    ]);
  });
  it("lets the country decide where no region is said", () => {
    expect(named("Hit", null, "Iraq").found[0]?.within).toEqual(["Anbar", "Iraq"]);
    expect(named("Hit", null, "Syria").found[0]?.within).toEqual(["Hasakah", "Syria"]);
    expect(named("Hit in Al Anbar Province", null, null).found[0]?.within).toEqual(["Anbar", "Iraq"]);
  });
  it("takes the only place known where another country is said, and says so", () => {
    const { found, elsewhere, note } = named("Al Hasakah", null, "Iraq");
    expect([found[0]?.name, elsewhere]).toEqual(["Hasakah", true]);
    expect(note).toBe(
      "Iraq is said, where no place of that name is known; the only one known is Hasakah in Hasakah, Syria",
    );
  });
  it("takes no village of another province", () => {
    const { found, excluded } = named("Khan", "Aleppo");
    expect(found).toEqual([]);
    expect(excluded).toHaveLength(2);
  });
  it("files a place of the border under either country", () => {
    expect(named("Yaarubiyah", null, "Iraq")).toMatchObject({ elsewhere: false, note: null });
  });
  it("lets the point decide where one is given", () => {
    const at = (lat: number, lon: number) =>
      resolveName("al-Khan", { region: "Hasakah", country: null, point: { lat, lon } }, gazetteer);
    expect(at(36.35, 41.1).found.map(({ lat }) => lat)).toEqual([36.3]);
    expect(at(37.05, 42.1).found.map(({ lat }) => lat)).toEqual([37.1]);
    expect(at(36.35, 41.1).excluded[0]?.why).toBe("al-Khan in Hasakah, Syria, 122 km from the point given");
    expect(at(36.5, 39.0).found).toEqual([]);
  });
  it("lets the place beside it decide, and falls back on that", () => {
    expect(named("Al Khan, near Al Hawl", "Hasakah").found.map(({ lat }) => lat)).toEqual([36.3]);
    const fallback = named("Zighab, near Al Hawl", "Hasakah");
    expect(fallback).toMatchObject({ nearby: true, note: '"Zighab" is not known; looked for at al-Hawl' });
    expect(fallback.found[0]?.name).toBe("al-Hawl");
  });
  it.each([
    ["Nineveh, Mosul", "Mosul"],
    ["Mosul – Iraq", "Mosul"],
    ["Al-Hawl (Al Khan)", "al-Khan"],
    ["Al Khan - al-Hawl", "al-Khan"],
    ["Al Hawl mosque", "al-Hawl"],
    ["Tabqa military airfield", "Tabqa airbase"],
    ["the town of Hit, Anbar", "Hit"],
  ])("takes the narrower place of several words: %s", (name, place) => {
    expect(named(name, null).found[0]?.name).toBe(place);
  });
  it("finds a name with a slip of typing, only in the country said", () => {
    expect(named("Tal Afra", null, "Iraq")).toMatchObject({ note: '"Tal Afra" is taken for Tal Afar' });
    expect(named("Tal Afra", null, "Syria").found).toEqual([]);
    expect(named("Tal Afra", null, null).found).toEqual([]);
    expect(named("Taqba Airfield", null, "Syria").found[0]?.name).toBe("Tabqa airbase");
  });
  it("finds nothing for what is no name", () => {
    for (const name of ["", "near", "unknown", "Qwrtz"]) expect(named(name, "Aleppo", "Syria").found).toEqual([]);
  });
});

describe("resolveDeclaredPlace", () => {
  it("widens the circle for nearness, to 25 km at most", () => {
    expect(declared("Hit", "near", "Iraq").at).toMatchObject({ lat: 33.64, radiusKm: 23, precision: "town" });
    expect(declared("Mosul", "near", "Iraq").at?.radiusKm).toBe(25);
    expect(declared("Mosul", "in", "Iraq").at?.radiusKm).toBe(8);
    expect(declared("Mosul", null, "Iraq").at?.radiusKm).toBe(8);
    expect(declared("Near Mosul", null, "Iraq")).toMatchObject({ relation: "near", at: { radiusKm: 25 } });
  });
  it.each([
    ["northwest of", 12, 15],
    ["north-west of", 12, 15],
    ["10 km south of", 10, 3 + 10 * (2 * Math.sin(Math.PI / 16) + 0.1)],
    ["10 miles east of", 16.09, 3 + 16.09344 * (2 * Math.sin(Math.PI / 16) + 0.1)],
  ])("goes %s the place: %d km", (relation, km, radiusKm) => {
    const { at } = declared("Hit", relation, "Iraq");
    expect(distanceKm({ lat: 33.64, lon: 42.83 }, at as { lat: number; lon: number })).toBeCloseTo(km, 1);
    expect(at?.radiusKm).toBeCloseTo(radiusKm, 6);
  });
  it("goes to the side that is said", () => {
    const { at } = declared("Hit", "northwest of", "Iraq");
    expect(at !== null && at.lat > 33.64 && at.lon < 42.83).toBe(true);
  });
  it("keeps the wide circle of a province, and prefers the town of its name", () => {
    expect(declared("Anbar", "near", "Iraq").at).toMatchObject({ precision: "province", radiusKm: 260 });
    expect(declared("Aleppo", "near", "Syria").at).toMatchObject({ precision: "town", radiusKm: 25 });
    expect(declared("Aleppo province", "in", "Syria").at?.precision).toBe("province");
    expect(declared("Syria", null, "Syria").at?.precision).toBe("country");
  });
  it("resolves none of several places that are as likely", () => {
    const { at, note } = declared("al-Khan", "near", "Syria");
    expect(at).toBeNull();
    expect(note).toBe("several places: al-Khan in Hasakah, Syria; al-Khan in Hasakah, Syria");
  });
  it("sees a namesake beyond the border only where the strike is off to one side of it", () => {
    expect(declared("Rabia", "near", "Syria").at?.lat).toBe(36.2);
    expect(declared("Rabia", "southwest of", "Syria")).toMatchObject({
      at: null,
      note: expect.stringMatching(/^several places/u),
    });
  });
  it("draws the circle about both places of a cell", () => {
    const { at, note } = declared("Haditha and Hit", "near", "Iraq");
    expect(at?.name).toBe("Haditha and Hit");
    expect(at?.radiusKm).toBeGreaterThan(50);
    expect(note).toBe("2 places are named");
    expect(declared("Haditha and Qwrtz", "near", "Iraq").at).toBeNull();
  });
  it("keeps what is written", () => {
    expect(declared("Tal Afra", "near", "Iraq")).toMatchObject({ name: "Tal Afra", region: "Iraq", relation: "near" });
    expect(declared("Qwrtz", "near", "Iraq")).toMatchObject({ name: "Qwrtz", at: null, note: null });
  });
});
