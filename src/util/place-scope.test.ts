import { describe, expect, it } from "vitest";
import { placesIn } from "../../data/world/place-rows.js";
import { gazetteerOf } from "../read/places/gazetteer.js";
import { isInside, scopeOf, standing } from "./place-scope.js";

const gazetteer = gazetteerOf([
  ...placesIn(
    "SY",
    [],
    [
      ["Homs", "province", 34.5, 38, 190],
      ["Hasakah", "province", 36.5, 40.8, 125],
      ["Deir ez-Zor", "province", 35.1, 40.3, 125, ["Deir Ezzor"]],
    ],
  ),
  ...placesIn("SY", ["Homs"], [["Homs", "town", 34.73, 36.71, 6, ["Hims"]]]),
  ...placesIn("SY", ["Deir ez-Zor"], [["al-Hari", "village", 34.4, 40.99, 6]]),
  ...placesIn(
    "IQ",
    ["Anbar"],
    [
      ["al-Qaim", "town", 34.39, 40.99, 3],
      ["Rutbah", "town", 33.04, 40.28, 3],
    ],
  ),
  ...placesIn("IQ", [], [["Anbar", "province", 33, 41.5, 260]]),
]);
const entry = (name: string) => {
  const [found] = gazetteer.find(name);
  if (found === undefined) throw new Error(`no place ${name}`);
  return found;
};

describe("scopeOf", () => {
  it.each([
    ["Hasakah", null, ["Hasakah"], ["SY"]],
    ["Al-Hasaka", "Syria", ["Hasakah"], ["SY"]],
    ["Hasakah Governorate, Syria", null, ["Hasakah"], ["SY"]],
    ["Syria – Deir Ezzor", null, ["Deir ez-Zor"], ["SY"]],
    ["eastern Deir Ezzor countryside", null, ["Deir ez-Zor"], ["SY"]],
    ["Hims", null, ["Homs"], ["SY"]],
    ["Iraq", null, [], ["IQ"]],
    [null, "Tikrit, Iraq", [], ["IQ"]],
    [null, "Unknown", [], []],
    ["Nowhereland", null, [], []],
  ])("%s, %s", (region, country, regions, countries) => {
    const scope = scopeOf(region, country, gazetteer);
    expect([scope.regions.map(({ name }) => name), scope.countries]).toEqual([regions, countries]);
    for (const { precision } of scope.regions) expect(precision).toBe("province");
  });
  it("tells what was said, for a person", () => {
    expect(scopeOf("Hasakah", "Syria", gazetteer).said).toBe("Hasakah, Syria");
    expect(scopeOf("Hasakah", "Unknown", gazetteer).said).toBe("Hasakah");
  });
});

describe("standing", () => {
  const stands = (name: string, region: string | null, country: string | null) =>
    standing(entry(name), scopeOf(region, country, gazetteer), gazetteer);
  it("goes by the province that is named, though its circle covers more", () => {
    expect(stands("al-Hari", "Deir ez-Zor", null)).toBe("inside");
    expect(stands("al-Hari", "Hasakah", null)).toBe("country");
    expect(stands("al-Hari", "Anbar", null)).toBe("outside");
  });
  it("files a place at the border under either country, and no other", () => {
    expect(stands("al-Qaim", null, "Syria")).toBe("border");
    expect(stands("Rutbah", null, "Syria")).toBe("outside");
  });
  it("holds everything inside where nothing is said", () => {
    expect(isInside(entry("Rutbah"), scopeOf(null, null, gazetteer))).toBe(true);
  });
});
