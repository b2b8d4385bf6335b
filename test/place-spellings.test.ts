import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../src/net/gazetteer-file.js";
import { resolveDeclaredPlace, resolveName } from "../src/util/resolve-place.js";

const gazetteer = loadGazetteer();

/** The lines of a fixture that are no heading. */
function casesOf(file: string): string[] {
  const text = readFileSync(new URL(`../fixtures/declared/places/${file}`, import.meta.url), "utf8");
  return text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
}

interface Spelled {
  readonly name: string;
  readonly region: string;
  readonly spellings: readonly string[];
}

const spelled: readonly Spelled[] = casesOf("spellings.txt").map((line) => {
  const [place = "", spellings = ""] = line.split(": ");
  const [name = "", region = ""] = place.split(", ");
  return { name, region, spellings: spellings.split(" | ") };
});

describe("one place in its usual spellings", () => {
  it("is tested for enough places, each in three spellings or more", () => {
    expect(spelled.length).toBeGreaterThanOrEqual(60);
    expect(spelled.filter(({ spellings }) => spellings.length < 3)).toEqual([]);
  });
  const all = spelled.flatMap(({ name, region, spellings }) =>
    spellings.map((spelling) => ({ name, region, spelling })),
  );
  it.each(all)("$spelling ($region) is $name", ({ name, region, spelling }) => {
    const { found, elsewhere } = resolveName(spelling, { region, country: null }, gazetteer);
    expect([found[0]?.name, elsewhere]).toEqual([name, false]);
  });
  it.each(spelled)("$name of a declaration is one circle, however it is spelled", ({ region, spellings }) => {
    const circles = spellings.map((spelling) => {
      const { at } = resolveDeclaredPlace(spelling, { region, country: null, relation: "near" }, gazetteer);
      return at === null ? spelling : `${at.lat}, ${at.lon}, ${at.radiusKm}`;
    });
    expect(new Set(circles).size, circles.join(" | ")).toBe(1);
    expect(circles[0]).toMatch(/, (?:\d|1\d|2[0-5])$/u);
  });
});

interface Homonym {
  readonly name: string;
  readonly region: string;
  readonly meant: string;
}

const namesakes: readonly Homonym[] = casesOf("namesakes.txt").flatMap((line) => {
  const [name = "", places = ""] = line.split(": ");
  return places.split(" | ").map((place) => {
    const [region = "", meant = ""] = place.split(" = ");
    return { name, region, meant };
  });
});

describe("namesakes", () => {
  it("are tested for enough names", () => {
    expect(new Set(namesakes.map(({ name }) => name)).size).toBeGreaterThanOrEqual(40);
  });
  it.each(namesakes)("$name of $region is $meant, and no other of that name counts", ({ name, region, meant }) => {
    const { found, elsewhere, excluded } = resolveName(name, { region, country: null }, gazetteer);
    expect([found[0]?.name, elsewhere]).toEqual([meant, false]);
    const others = namesakes.filter((other) => other.name === name && other.region !== region);
    for (const other of others) {
      const theirs = resolveName(name, { region: other.region, country: null }, gazetteer).found;
      expect(found).not.toContain(theirs[0]);
      expect(excluded.find(({ entry }) => entry === theirs[0])?.why).toMatch(/, [\d,]+ km away; .+ is said$/u);
    }
  });
});
