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

/** Ways in which outlets write one and the same Arabic or Kurdish letter otherwise than another outlet. */
const HABITS: readonly (readonly [string, (name: string) => string])[] = [
  ["no article", (name) => name.replace(/\bal-/gu, "")],
  ["the article apart", (name) => name.replace(/\bal-/gu, "Al ")],
  ["el-", (name) => name.replace(/\bal-/gu, "el-")],
  ["the article glued on", (name) => name.replace(/^al-(\p{Lu})/u, (_, first: string) => `Al${first.toLowerCase()}`)],
  [
    "sun letters",
    (name) => name.replace(/\bal-(Sh|Th|Dh|[TDSZNR])/gu, (_, sun: string) => `a${sun.toLowerCase()}-${sun}`),
  ],
  ["-a", (name) => name.replace(/ah\b/gu, "a")],
  ["-eh", (name) => name.replace(/ah\b/gu, "eh")],
  ["ou", (name) => name.replace(/(?<=[a-z])u(?=[a-z])/gu, "ou")],
  ["oo", (name) => name.replace(/(?<=[a-z])u(?=[a-z])/gu, "oo")],
  ["ee", (name) => name.replace(/(?<=[a-z])i(?=[bcdfghjklmnpqrstvwxz])/gu, "ee")],
  ["ei", (name) => name.replace(/ay(?![aeiou])/gu, "ei")],
  ["k for q", (name) => name.replace(/q/gu, "k").replace(/Q/gu, "K")],
  ["g for gh", (name) => name.replace(/gh/gu, "g")],
  ["d for dh", (name) => name.replace(/dh/gu, "d").replace(/Dh/gu, "D")],
  ["single letters", (name) => name.replace(/([a-z])\1/gu, "$1")],
  ["capitals", (name) => name.toUpperCase()],
  ["hyphens", (name) => name.replace(/ /gu, "-")],
];

describe("every place of Syria and Iraq that we keep, in the habits of transliteration", () => {
  const places = gazetteer.own.filter(
    ({ country, precision }) =>
      ["SY", "IQ"].includes(country ?? "") && !["province", "area", "street"].includes(precision),
  );
  it.each(HABITS)("%s: one in a hundred is missed at the most", (_, habit) => {
    const changed = places.filter(({ name }) => habit(name) !== name);
    const missed = changed.filter((entry) => {
      const hints = { region: entry.within.at(-2) ?? null, country: null };
      return !resolveName(habit(entry.name), hints, gazetteer).found.includes(entry);
    });
    expect(changed.length).toBeGreaterThan(10);
    expect(missed.length / changed.length, missed.map(({ name }) => name).join(", ")).toBeLessThan(0.01);
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

describe("names that are none of ours", () => {
  it.each([
    ["Tilkram", "Syria"],
    ["Tilkram", "Iraq"],
    ["Tal Alaf", "Iraq"],
    ["Tal Abyad", "Iraq"],
    ["Hitma", "Iraq"],
    ["Harsin", "Syria"],
    ["Zighab", "Syria"],
    ["Mosulli", "Syria"],
    ["Baghdid", "Syria"],
  ])("%s (%s) is not taken for one that is spelled somewhat like it", (name, country) => {
    const { found, elsewhere } = resolveName(name, { region: null, country }, gazetteer);
    expect(elsewhere ? [] : found.map((entry) => entry.name)).toEqual([]);
  });
});
