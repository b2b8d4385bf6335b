import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PLACES } from "../../data/conflicts/syria-iraq/places.js";
import { distanceKm } from "../util/geo.js";
import { soundKey } from "../util/place-names.js";
import { loadGazetteer, worldLookup } from "./gazetteer-file.js";

const gazetteer = loadGazetteer();
const first = (name: string) => gazetteer.find(name)[0];

describe("loadGazetteer", () => {
  it("finds curated places by any usual spelling", () => {
    for (const name of ["Deir Az-Zour", "Deir ez-Zor", "Dayr az Zawr", "Deir al-Zor"]) {
      expect(first(name)?.name).toBe("Deir ez-Zor");
    }
    expect(first("Ain al-Arab")?.name).toBe("Kobani");
    expect(first("Boukamal")?.name).toBe("Al-Bukamal");
    expect(first("Kiev")?.name).toBe("Kyiv");
  });
  it("finds towns of the world, the largest first, and countries", () => {
    expect(first("London")).toMatchObject({ country: "GB", curated: false });
    expect(first("Georgia")).toMatchObject({ precision: "country", country: "GE" });
    expect(first("Lima")?.country).toBe("PE");
  });
  it("gives towns of the wars that are read their province", () => {
    expect(gazetteer.find("Kafr Zita")[0]?.within).toEqual(["Hama", "Syria"]);
  });
  it("does not list a curated town twice", () => {
    expect(gazetteer.find("Palmyra").filter((entry) => entry.country === "SY")).toHaveLength(1);
  });
  it("knows nothing of a word that is no name", () => {
    expect(gazetteer.find("xqzvw")).toEqual([]);
    expect(gazetteer.find("")).toEqual([]);
  });
});

describe("worldLookup", () => {
  const lines = [
    "alpha\tAlpha\tSY\t09\tt\t1.0\t2.0\t9000",
    "beta\tBeta\tSY\t09\tv\t1.0\t2.0\t10",
    "beta\tBéta\tIQ\t01\tn\t3.0\t4.0\t0",
    "zed\tZed\tUA\t05\tt\t5.0\t6.0\t7",
  ];
  const find = worldLookup(Buffer.from(`${lines.join("\n")}\n`));
  it("finds the first, the last and all of one key", () => {
    expect(find("alpha").map((entry) => entry.name)).toEqual(["Alpha"]);
    expect(find("beta").map((entry) => [entry.name, entry.precision])).toEqual([
      ["Beta", "village"],
      ["Béta", "neighbourhood"],
    ]);
    expect(find("zed")[0]?.within).toEqual(["Donetsk Oblast", "Ukraine"]);
  });
  it("finds nothing between, before and after", () => {
    for (const key of ["a", "alph", "alphas", "b", "c", "zz", ""]) expect(find(key)).toEqual([]);
  });
});

describe("data/world/cities.tsv", () => {
  const lines = readFileSync(new URL("../../data/world/cities.tsv", import.meta.url), "utf8")
    .trim()
    .split("\n");
  it("was built with the key that is looked up now (else run scripts/build-world.ts)", () => {
    const plain = lines.filter((_, i) => i % 50 === 0).map((line) => line.split("\t"));
    expect(plain.filter(([key, name]) => soundKey(name as string) !== key)).toEqual([]);
  });
  it("is sorted by bytes", () => {
    const some = lines.filter((_, i) => i % 10 === 0).map((line) => Buffer.from(line));
    expect(some.every((line, i) => i === 0 || Buffer.compare(some[i - 1] as Buffer, line) <= 0)).toBe(true);
  });
});

describe("places of Syria and Iraq", () => {
  it("are many, inside their country, each with a radius and a source", () => {
    expect(PLACES.length).toBeGreaterThan(500);
    for (const place of PLACES) {
      expect(place.radiusKm, place.name).toBeGreaterThan(0);
      expect(place.source, place.name).not.toBe("");
      expect(soundKey(place.name), place.name).not.toBe("");
      if (place.country !== "SY" && place.country !== "IQ") continue;
      expect(place.lat > 29 && place.lat < 37.5 && place.lon > 35.5 && place.lon < 49, place.name).toBe(true);
    }
  });
  it("lie in the province that they name", () => {
    const provinces = new Map(
      PLACES.filter((place) => place.precision === "province").map((place) => [place.name, place]),
    );
    for (const place of PLACES) {
      const province = provinces.get(place.within.at(-1) ?? "");
      if (province === undefined) continue;
      expect(distanceKm(place, province), `${place.name} in ${province.name}`).toBeLessThan(
        province.radiusKm * 1.25 + place.radiusKm,
      );
    }
  });
});
