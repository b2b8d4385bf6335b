import { describe, expect, it } from "vitest";
import { place } from "../../test/support/accounts.js";
import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import { liesIn } from "./lies-in.js";
import type { Located } from "./zone-spots.js";

function entry(
  name: string,
  precision: GazetteerEntry["precision"],
  at: readonly number[],
  within: string,
): GazetteerEntry {
  const [lat = 0, lon = 0, radiusKm = 0] = at;
  const country = /Southland/u.test(`${name} ${within}`) ? "SL" : "NL";
  return {
    ...{ name, precision, lat, lon, radiusKm, within: within === "" ? [] : within.split(", "), country },
    ...{ aliases: [], population: 0, source: "test", curated: true },
  };
}

const ENTRIES = [
  entry("Northland", "country", [36, 40, 300], ""),
  entry("Southland", "country", [32, 40, 300], ""),
  entry("East Province", "province", [36, 41, 100], "Northland"),
  entry("West Province", "province", [36, 39, 100], "Northland"),
  entry("Lower District", "district", [35.9, 40.9, 60], "East Province, Northland"),
  entry("Marsh", "area", [36, 40, 50], "Northland"),
  entry("River Valley", "area", [36, 40.5, 80], ""),
  entry("Upper Reach", "province", [38, 40, 60], "Northland"),
  entry("Northland", "village", [34.01, 40, 2], "Southland"),
  entry("Torrel", "village", [36, 40.4, 3], "East Province, Northland"),
  entry("Marra", "town", [34, 40, 3], "Southland"),
];
const gazetteer: Gazetteer = {
  find: (name) => ENTRIES.filter((one) => one.name.toLowerCase() === name.toLowerCase()),
  own: ENTRIES,
};

function at(name: string, precision: GazetteerEntry["precision"], circle: readonly [number, number, number]): Located {
  const [lat, lon, radiusKm] = circle;
  return {
    place: place(name, precision, circle),
    circle: { lat, lon, radiusKm },
    accounts: [],
    report: "r",
    near: false,
  };
}

describe("whether a place lies in a region", () => {
  const torrel = at("Torrel", "village", [36, 40.4, 3]);
  const marra = at("Marra", "town", [34, 40, 3]);
  const unknown = at("Ulm", "village", [34, 40, 3]);

  it.each([
    ["its province", torrel, "East Province", "yes"],
    ["its country", torrel, "Northland", "yes"],
    ["a part of a country", at("southern Northland", "area", [34, 40, 200]), "Northland", "yes"],
    [
      "a province, by another name for what it is",
      at("West province", "province", [36, 39, 100]),
      "West Province",
      "yes",
    ],
    ["a province, called so", at("Upper Reach Governorate", "province", [38, 40, 60]), "East Province", "no"],
    ["a region whose name a village bears, too", at("Marra", "town", [34, 40, 3]), "Northland", "no"],
    ["another province, though its circle holds it", torrel, "West Province", "no"],
    ["another country, though its circle holds it", marra, "Northland", "no"],
    ["a district, of which nothing is on record", torrel, "Lower District", "undetermined"],
    ["an area, which has no bounds", torrel, "River Valley", "undetermined"],
    ["an area, which another may overlap", at("Marsh", "area", [36, 40, 50]), "River Valley", "undetermined"],
    ["a province of a country, of a place known to the country alone", marra, "East Province", "no"],
    ["a place that the gazetteer does not have, by circles that touch", unknown, "Northland", "undetermined"],
    ["a place that the gazetteer does not have, by circles far apart", unknown, "East Province", "no"],
    ["a region that the gazetteer does not have", torrel, "Far Land", "undetermined"],
    [
      "a place known to its country, in a province of it",
      at("Northland", "country", [36, 40, 300]),
      "East Province",
      "undetermined",
    ],
  ] as const)("%s", (_, spot, region, answer) => {
    expect(liesIn(spot, region, gazetteer)).toBe(answer);
  });

  it("goes by what the account puts it in, where the gazetteer has no such place", () => {
    const told = { ...unknown, place: { ...unknown.place, within: "Southland" } };
    expect(liesIn(told, "Southland", gazetteer)).toBe("yes");
    expect(liesIn(told, "Northland", gazetteer)).toBe("no");
  });
});
