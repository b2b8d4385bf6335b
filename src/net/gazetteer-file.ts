import { existsSync, readFileSync } from "node:fs";
import { ALL_CONFLICT_PLACES } from "../../data/conflicts/places.js";
import { KNOWN_PLACES } from "../../data/world/known-places.js";
import { PROVINCES } from "../../data/world/provinces.js";
import type { PlacePrecision } from "../model/account.js";
import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import { countryName, gazetteerOf, type WorldLookup } from "../read/places/gazetteer.js";

const FILE = "data/world/cities.tsv";
const KINDS: ReadonlyMap<string, PlacePrecision> = new Map([
  ["t", "town"],
  ["v", "village"],
  ["n", "neighbourhood"],
]);

/**
 * The gazetteer of the package: curated places of all conflicts, countries, and the towns of the world from
 * `data/world/cities.tsv`, which stays as bytes and is searched where it lies.
 * @throws Error if the file did not come with the package
 */
export function loadGazetteer(): Gazetteer {
  const curated = [...ALL_CONFLICT_PLACES, ...KNOWN_PLACES];
  return gazetteerOf(curated, worldLookup(readFileSync(locate())));
}

/** From a source file the package's root is two folders up; from a bundle in dist/, one. */
function locate(): URL {
  const candidates = ["../../", "../", "./"].map((up) => new URL(up + FILE, import.meta.url));
  const found = candidates.find((url) => existsSync(url));
  if (found === undefined) {
    throw new Error(`the gazetteer ${FILE} is missing; looked in ${candidates.map((url) => url.pathname).join(", ")}`);
  }
  return found;
}

/** Searches the lines of `file`, which are sorted by the bytes of their keys. */
export function worldLookup(file: Buffer): WorldLookup {
  return (key) => {
    const found: GazetteerEntry[] = [];
    if (key === "") return found;
    const wanted = Buffer.from(`${key}\t`);
    for (
      let at = firstLine(file, wanted);
      at < file.length && startsWith(file, at, wanted);
      at = lineEnd(file, at) + 1
    ) {
      found.push(entryOf(file.toString("utf8", at, lineEnd(file, at))));
    }
    return found;
  };
}

/** Offset of the first line that does not sort before `wanted`. */
function firstLine(file: Buffer, wanted: Buffer): number {
  let low = 0;
  let high = file.length;
  while (low < high) {
    const start = file.lastIndexOf(10, Math.max(low, (low + high) >> 1) - 1) + 1;
    const line = start < low ? low : start;
    if (file.compare(wanted, 0, wanted.length, line, Math.min(file.length, line + wanted.length)) < 0) {
      low = lineEnd(file, line) + 1;
    } else {
      high = line;
    }
  }
  return low;
}

function lineEnd(file: Buffer, from: number): number {
  const end = file.indexOf(10, from);
  return end === -1 ? file.length : end;
}

function startsWith(file: Buffer, at: number, wanted: Buffer): boolean {
  return file.compare(wanted, 0, wanted.length, at, Math.min(file.length, at + wanted.length)) === 0;
}

function entryOf(line: string): GazetteerEntry {
  const [, name = "", country = "", admin = "", kind = "", lat, lon, people] = line.split("\t");
  const population = Number(people);
  const province = PROVINCES.get(`${country}.${admin}`);
  const state = countryName(country);
  return {
    name,
    aliases: [],
    precision: KINDS.get(kind) ?? "town",
    lat: Number(lat),
    lon: Number(lon),
    // A disc as large as a built-up area of that many people usually is, and never under 2 km.
    radiusKm: Math.max(2, Math.round(Math.sqrt(population) / 150)),
    within: [province, state].filter((part): part is string => part !== undefined && part !== null),
    country,
    population,
    source: "GeoNames",
    curated: false,
  };
}
