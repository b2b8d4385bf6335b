import { describe, expect, it } from "vitest";
import { locate } from "../src/check/locate.js";
import type { Allegation } from "../src/model/check.js";
import { loadGazetteer } from "../src/net/gazetteer-file.js";
import { type Circle, distanceKm } from "../src/util/geo.js";

const gazetteer = loadGazetteer();

const alleged = (place: string | null, region: string | null = null, at?: readonly [number, number]): Allegation => ({
  ...{ place, region, lat: at?.[0] ?? null, lon: at?.[1] ?? null, radiusKm: null, days: null, datePrecision: null },
});

const where = (...given: Parameters<typeof alleged>) => locate(alleged(...given), gazetteer);

describe("where an allegation is looked for", () => {
  it("is the point given, whatever the name; the names are kept for the record", () => {
    const { where: found, spellings } = where("Hodeidah", null, [14.9, 43.1]);
    expect(found).toMatchObject({ circles: [{ lat: 14.9, lon: 43.1, radiusKm: 5 }], broad: false });
    expect(spellings.length).toBeGreaterThan(1);
  });

  it("is the place of the name in its region, and its namesakes are left out by name", () => {
    const { where: found, namesakes } = where("Maskana", "Aleppo");
    expect(found?.circles).toHaveLength(1);
    expect(found?.how).toMatch(/^Maskana/u);
    expect(namesakes.length).toBeGreaterThan(0);
    expect(where("Maskana", "Homs").where?.circles[0]).not.toEqual(found?.circles[0]);
  });

  it("is every place of the name where nothing tells which is meant", () => {
    const { where: found } = where("Mansoura");
    expect(found?.circles.length).toBeGreaterThan(1);
    expect(found?.how).toMatch(/nothing tells which is meant/u);
  });

  it("is the region where the name is not known, or known only in another region", () => {
    expect(where("Qxzwvale", "Hasakah").where).toMatchObject({ broad: true, region: "Hasakah" });
    const elsewhere = where("Kobani", "Damascus");
    expect(elsewhere.where).toMatchObject({
      broad: expect.any(Boolean),
      how: expect.stringMatching(/only to Damascus/u),
    });
    expect(elsewhere.namesakes.map(({ name }) => name)).toContain("Kobani");
  });

  it("is the region that its own words tell", () => {
    expect(where("somewhere in Anbar").where).toMatchObject({ broad: true, region: "Anbar" });
    expect(where("Qxzwvale", "Atlantis").where).toBeNull();
  });

  it("is wider where only the place beside it is known", () => {
    const [town] = where("Manbij").where?.circles ?? [];
    const [beside] = where("Qxzwvale, near Manbij").where?.circles ?? [];
    expect(beside).toMatchObject({ lat: town?.lat, lon: town?.lon });
    expect(beside?.radiusKm).toBeGreaterThan(town?.radiusKm ?? 0);
  });

  it("is nowhere where nothing is known", () => {
    expect(where("Qxzwvale").where).toBeNull();
    expect(where(null, "Qxzwvale").where).toBeNull();
    expect(where(null, null).where).toBeNull();
  });
});

describe("what is said of an allegation's place", () => {
  const how = (...given: Parameters<typeof alleged>) => where(...given).where?.how;
  it("names the region that is not known, and searches the place that is", () => {
    expect(where("Mosul", "Atlantis").where).toMatchObject({ broad: false, circles: [{ lat: 36.34, lon: 43.13 }] });
    expect(how("Mosul", "Atlantis")).toMatch(/^Mosul by .+; the region "Atlantis" is not known$/u);
    expect(where("Qxzwvale", "Atlantis")).toMatchObject({
      where: null,
      unknown: 'neither "Qxzwvale" nor the region "Atlantis" is known',
    });
  });
  it("tells where the name is known, if not in the region", () => {
    expect(how("Ayyash", "Nineveh")).toBe(
      "only to Nineveh, the region beside its name; the only Ayyash known lies in Deir ez-Zor, Syria",
    );
    expect(where("Ayyash", "Nineveh").namesakes).toEqual([
      { name: "Ayyash", why: "Ayyash in Deir ez-Zor, Syria; Nineveh is said" },
    ]);
  });
  it("says that other scripts are not read", () => {
    expect(where("الرقة").unknown).toBe('"الرقة" is not known; names are read in Latin script only');
    expect(how("الرقة", "Raqqa")).toMatch(/names are read in Latin script only$/u);
    expect(where(null).unknown).toBe("no place is said");
  });
  it("says that a point is as given only where somebody gave it", () => {
    expect(how("Ayyash", "Deir ez-Zor", [35.4, 40.03])).toBe("35.4, 40.03, as given");
    const computed = { ...alleged("Ayyash", "Deir ez-Zor", [40.03, 35.4]), radiusKm: 3 };
    expect(locate(computed, gazetteer).where).toMatchObject({ how: "40.03, 35.4", doubtful: false });
  });
});

describe("coordinates that do not fit the place", () => {
  const at = (place: string | null, region: string | null, lat: number, lon: number) =>
    where(place, region, [lat, lon]).where;
  it("are doubted, and a swap is asked about", () => {
    expect(at("Ayyash", "Deir ez-Zor", 40.03, 35.4)).toMatchObject({
      doubtful: true,
      how: "40.03, 35.4, as given, though Ayyash lies 656 km from there; are latitude and longitude swapped?",
    });
    expect(at("Mosul", null, 33.3, 44.4)).toMatchObject({ doubtful: true, how: expect.not.stringMatching(/swapped/u) });
  });
  it("are held against the region where the place is not known", () => {
    expect(at("Qxzwvale", "Deir ez-Zor", 33, 44)).toMatchObject({
      doubtful: true,
      how: "33, 44, as given, though Deir ez-Zor lies 413 km from there",
    });
    expect(at(null, "Syria", 33.3, 44.4)?.doubtful).toBe(true);
  });
  it("are taken where the place is near, or may be another of its name", () => {
    expect(at("Ayyash", "Deir ez-Zor", 35.9, 40.03)?.doubtful).toBe(false);
    expect(at("Qxzwvale", null, 35.9, 40.03)?.doubtful).toBe(false);
    expect(at("Ratba", null, 35.3, 40.2)?.doubtful).toBe(false);
  });
});

describe("a place told by others", () => {
  const circle = (place: string, region: string | null = null) => where(place, region).where?.circles[0];
  it("is off by the distance and on the side that is said", () => {
    const raqqa = circle("Raqqa") as { lat: number; lon: number };
    const north = circle("10 km north of Raqqa") as { lat: number; lon: number };
    expect(distanceKm(raqqa, north)).toBeCloseTo(10, 1);
    expect(north.lat).toBeGreaterThan(raqqa.lat);
    expect(where("10 km north of Raqqa").where?.how).toMatch(/^10 km north of Raqqa by the gazetteer/u);
    expect(circle("Village 5 km south of Mosul")?.lat).toBeLessThan(circle("Mosul")?.lat ?? 0);
    expect(circle("north of Mosul")?.lat).toBeGreaterThan(circle("Mosul")?.lat ?? 0);
  });
  it("is the place itself where that is known", () => {
    expect(circle("Ayyash, 5 km north-west of Deir ez-Zor")).toEqual(circle("Ayyash", "Deir ez-Zor"));
  });
  it.each([
    "between Mosul and Tal Afar",
    "Mosul / Tal Afar road",
    "the road from Mosul to Tal Afar",
    "Mosul–Tal Afar highway",
    "Mosul and Tal Afar",
  ])("is half way, with both in its circle: %s", (place) => {
    const found = circle(place) as Circle;
    for (const end of ["Mosul", "Tal Afar"]) {
      expect(distanceKm(found, circle(end) as Circle)).toBeLessThanOrEqual(found.radiusKm);
    }
    expect(found.radiusKm).toBeLessThan(45);
    expect(where(place).where?.how).toMatch(/^between Mosul and Tal Afar/u);
  });
  it("keeps the hyphens of a name", () => {
    expect(where("Deir ez-Zor-Raqqa road").where?.how).toMatch(/^between Deir ez-Zor and Raqqa/u);
  });
});

describe("a place is broad", () => {
  it.each([
    ["Tharda mountain", null, false],
    ["East Mosul (left coast)", null, false],
    ["Ninewa Plains", "Iraq", true],
    ["Euphrates", null, true],
    ["Anbar", "Iraq", true],
    [null, "Mosul Governorate", true],
  ])("by its radius, or as a region: %s (%s)", (place, region, broad) => {
    expect(where(place, region).where?.broad).toBe(broad);
  });
});

describe("what the logs reach", () => {
  // Syria and Iraq, roughly
  const reaches = ({ lat, lon }: { lat: number; lon: number }): boolean => lat > 29 && lat < 38 && lon > 35 && lon < 49;
  const reached = (...given: Parameters<typeof alleged>) => locate(alleged(...given), gazetteer, reaches).where;
  it("goes first among places of one name", () => {
    expect(reached("Kesra")?.circles).toHaveLength(1);
    expect(reached("Kesra")).toMatchObject({ doubtful: false, how: expect.stringMatching(/^al-Kasrah/u) });
    expect(reached("Mansoura")?.circles.every(reaches)).toBe(true);
  });
  it("is said to hold none of the name, where it does not", () => {
    expect(reached("Ratba")).toMatchObject({
      doubtful: true,
      how: "Ratba by the gazetteer (GeoNames); none of the name is known where the logs reach",
    });
    expect(reached("Hodeidah")?.doubtful).toBe(true);
    expect(reached("Hodeidah", "Yemen")?.doubtful).toBe(false);
  });
});
