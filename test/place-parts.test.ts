import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../src/net/gazetteer-file.js";
import { distanceKm } from "../src/util/geo.js";
import { isWide } from "../src/util/place-scope.js";
import { resolveName } from "../src/util/resolve-place.js";

const gazetteer = loadGazetteer();

const lines = readFileSync(new URL("../fixtures/declared/places/parts.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "" && !line.startsWith("#"));

const cases = lines.map((line) => {
  const [cell = "", meant = ""] = line.split(" = ");
  const [name = "", region = null] = cell.split(" | ");
  const [place = "", province = ""] = meant.replace(/^at /u, "").split(", ");
  return { name, region, place, province, nearby: meant.startsWith("at ") };
});

describe("a town and its part in one cell", () => {
  it.each(cases)("$name ($region) is $place, $province", ({ name, region, place, province, nearby }) => {
    const { found, ...told } = resolveName(name, { region, country: null }, gazetteer);
    expect([found[0]?.name, told.nearby, told.elsewhere]).toEqual([place, nearby, false]);
    expect(found[0]?.within).toContain(province);
    expect(told.note ?? "").not.toMatch(new RegExp(`"${place}" is not known`, "u"));
  });
  it("tells what was looked for in the town, and the namesakes far from it", () => {
    const hints = { region: null, country: null };
    const { note, excluded } = resolveName("Ramadi, al-Thaylah", hints, gazetteer);
    expect(note).toBe('no "al-Thaylah" is known near Ramadi; looked for at Ramadi');
    expect(excluded.map(({ why }) => why)).toContain("Thaalah airbase in Suwayda, Syria, 647 km from Ramadi");
    expect(resolveName("Mosul, al-Yarmouk", hints, gazetteer).excluded.map(({ why }) => why)).toContain(
      "Yarmouk in Damascus, Syria, 699 km from Mosul",
    );
  });
});

/** How a place and its province are written in one cell. */
const SHAPES: readonly (readonly [string, (name: string, province: string) => string])[] = [
  ["name, province", (name, province) => `${name}, ${province}`],
  ["name (province)", (name, province) => `${name} (${province})`],
  ["name in province", (name, province) => `${name} in ${province}`],
  ["province, name", (name, province) => `${province}, ${name}`],
];

describe("places that we keep, with the province that they lie in", () => {
  const places = gazetteer.own.filter((entry, i) => i % 4 === 0 && entry.within.length > 1 && !isWide(entry));
  it.each(SHAPES)("%s: two in a hundred are missed at the most", (_, shape) => {
    const missed = places.filter((entry) => {
      const cell = shape(entry.name, entry.within.at(-2) as string);
      const { found, nearby } = resolveName(cell, { region: null, country: null }, gazetteer);
      return nearby || found[0] === undefined || distanceKm(found[0], entry) > 25;
    });
    expect(places.length).toBeGreaterThan(200);
    expect(missed.length / places.length, missed.map(({ name }) => name).join(", ")).toBeLessThan(0.02);
  });
});

describe("places that come into question for whoever asks", () => {
  // Syria and Iraq, roughly
  const reach = ({ lat, lon }: { lat: number; lon: number }): boolean => lat > 29 && lat < 38 && lon > 35 && lon < 49;
  const named = (name: string) => resolveName(name, { region: null, country: null, reach }, gazetteer);
  it("go before those that do not, which are told of", () => {
    const { found, excluded } = named("Mansoura");
    expect(new Set(found.map(({ country }) => country))).toEqual(new Set(["SY"]));
    expect(excluded.find(({ entry }) => entry.country === "DZ")?.why).toMatch(/; beyond the reach of the search$/u);
    expect(named("Kesra").found.map(({ country }) => country)).toEqual(["SY"]);
  });
  it("go before a little known namesake even with a slip of typing", () => {
    expect(named("Hammam al-Ali")).toMatchObject({ note: '"Hammam al-Ali" is taken for Hammam al-Alil' });
  });
  it("are none where only a town beyond has the name", () => {
    expect(named("Ratba").found[0]?.country).toBe("MA");
    expect(named("Hodeidah").found[0]?.country).toBe("YE");
    expect(named("Paris").found[0]?.country).toBe("FR");
    expect(named("Sirte").found[0]?.country).toBe("LY");
    expect(named("Hodeidah, al-Yarmouk").found[0]?.country).toBe("YE");
  });
});
