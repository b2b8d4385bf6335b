import { COUNTRIES, type CountryRow } from "../../../data/world/countries.js";
import type { CuratedPlace } from "../../../data/world/place-rows.js";
import type { Gazetteer, GazetteerEntry } from "../../model/gazetteer.js";
import { distanceKm } from "../../util/geo.js";
import { foldName, isSpelled, keyWithoutGluedArticle, lettersOf, soundKey } from "../../util/place-names.js";

/** A curated place nearer than this to a town of the world with its name is that town. */
const SAME_TOWN_KM = 25;

/** Looks the world's towns up by `soundKey`. */
export type WorldLookup = (key: string) => readonly GazetteerEntry[];

/** A gazetteer of countries, curated places and, behind them, the towns that `world` finds. */
export function gazetteerOf(curated: readonly CuratedPlace[], world: WorldLookup = () => []): Gazetteer {
  const index = new Map<string, GazetteerEntry[]>();
  for (const row of COUNTRIES) add(index, [row[1], ...row[2]], countryEntry(row));
  const own = curated.map(curatedEntry);
  for (const place of own) add(index, [place.name, ...place.aliases], place);
  const byKey = (key: string, name: string): readonly GazetteerEntry[] =>
    ordered(index.get(key) ?? [], world(key), name);
  return {
    own,
    find(name) {
      const found = byKey(soundKey(name), name);
      if (found.length > 0) return found;
      const glued = keyWithoutGluedArticle(name);
      return glued === null ? [] : byKey(glued, name);
    },
  };
}

const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(COUNTRIES.map((row) => [row[0], row[1]]));

/** The English name of a country by its ISO code, or null. */
export function countryName(iso: string): string | null {
  return COUNTRY_NAMES.get(iso) ?? null;
}

function countryEntry([iso, name, aliases, , , lat, lon, radiusKm]: CountryRow): GazetteerEntry {
  return {
    ...{ name, aliases, precision: "country", lat, lon, radiusKm, within: [], country: iso },
    ...{ population: 0, source: "GeoNames", curated: true },
  };
}

function curatedEntry({ quiet = false, ...place }: CuratedPlace): GazetteerEntry {
  const country = place.country === null ? null : countryName(place.country);
  return {
    ...place,
    within: country === null ? place.within : [...place.within, country],
    population: 0,
    curated: !quiet,
  };
}

function add(index: Map<string, GazetteerEntry[]>, names: readonly string[], entry: GazetteerEntry): void {
  for (const key of new Set(names.map(soundKey))) {
    const same = index.get(key);
    if (same === undefined) index.set(key, [entry]);
    else same.push(entry);
  }
}

/** Exact spellings first, then curated places and countries, then the world's towns by population. */
function ordered(
  own: readonly GazetteerEntry[],
  world: readonly GazetteerEntry[],
  name: string,
): readonly GazetteerEntry[] {
  const letters = lettersOf(name);
  const exact = own.filter((entry) => isSpelled(entry, letters));
  const alike = own.filter((entry) => !exact.includes(entry));
  const towns = world.filter(
    (town) => alikeEnough(town, foldName(name)) && !own.some((entry) => sameTown(entry, town)),
  );
  return [...exact, ...alike, ...towns.sort((a, b) => b.population - a.population)];
}

function sameTown(entry: GazetteerEntry, town: GazetteerEntry): boolean {
  return entry.country === town.country && distanceKm(entry, town) < Math.max(SAME_TOWN_KM, entry.radiusKm);
}

/**
 * The world holds so many names that a key alone is too little: the spelling must be the same. Where names are
 * transliterated in many ways (countries whose provinces are known here) it must be of nearly one length.
 */
function alikeEnough(town: GazetteerEntry, spelling: string): boolean {
  const [a, b] = [bare(foldName(town.name)), bare(spelling)];
  return a === b || (town.within.length > 1 && a[0] === b[0] && Math.abs(a.length - b.length) <= 2);
}

const bare = (folded: string): string =>
  folded.replace(/^(?:al|el|a[rsntdz]|e[rsntdz]|a[sdt]h) /u, "").replace(/ /gu, "");
