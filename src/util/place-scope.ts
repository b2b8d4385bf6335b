import { NO_COUNTRY } from "../../data/english/place-cells.js";
import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import { distanceKm } from "./geo.js";
import { foldName, soundKey } from "./place-names.js";
import { placePhrase } from "./place-phrase.js";
import { isBroad } from "./place-relation.js";

/** Where a name is said to lie, as far as that is known. */
export interface Scope {
  /** ISO codes; empty where no country is said. */
  readonly countries: readonly string[];
  /** The region that is said: entries of that name; empty where none is said, or none that is known. */
  readonly regions: readonly GazetteerEntry[];
  /** Provinces of the towns that are said in place of a region: "Tal Afar" of "Mosul" lies in Nineveh. */
  readonly around: readonly GazetteerEntry[];
  /** The names in the cell of the region, as written. */
  readonly names: readonly string[];
  /** What is said as the region, where no gazetteer knows it; else null. */
  readonly unknown: string | null;
  /** In words, for a person: "Aleppo, Syria". */
  readonly said: string;
}

/** Reads the cells of region and country. "Tikrit, Iraq" as a country is Iraq; a region may hold a country's name. */
export function scopeOf(region: string | null, country: string | null, gazetteer: Gazetteer): Scope {
  const cells = [...partsOf(region), ...partsOf(country)];
  const nations = cells.flatMap((part) => nationsNamed(part, gazetteer));
  const said = [region, country].filter((cell) => cell !== null && !isNone(cell)).join(", ");
  const stated = [...new Set(nations.slice(0, 1).map((entry) => entry.country as string))];
  const named = partsOf(region).map((part) => ({ part, entries: regionsNamed(part, stated, gazetteer) }));
  const regions = named.find(({ entries }) => entries.length > 0)?.entries ?? [];
  const countries = stated.length > 0 ? stated : countriesOf(regions);
  const strange = regions.length > 0 ? [] : named.filter(({ part }) => nationsNamed(part, gazetteer).length === 0);
  const around = regions.flatMap((entry) => provinceOf(entry, gazetteer));
  return { countries, regions, around, names: partsOf(region), unknown: strange[0]?.part ?? null, said };
}

const nationsNamed = (part: string, gazetteer: Gazetteer): GazetteerEntry[] =>
  gazetteer.find(part).filter(({ precision }) => precision === "country");

/** The province that a town says it lies in. */
function provinceOf({ within, country, precision }: GazetteerEntry, gazetteer: Gazetteer): GazetteerEntry[] {
  const name = precision === "province" ? undefined : within.at(-2);
  if (name === undefined) return [];
  return gazetteer.find(name).filter((entry) => isProvince(entry) && entry.country === country);
}

const isNone = (cell: string): boolean => NO_COUNTRY.has(foldName(cell));

function partsOf(cell: string | null): string[] {
  if (cell === null || isNone(cell)) return [];
  return cell.split(/\s*[,;/()]\s*|\s+[-–—]\s+/u).filter((part) => !isNone(part));
}

/** A region alone says its country too, if all of that name lie in one. */
function countriesOf(regions: readonly GazetteerEntry[]): string[] {
  const all = new Set(regions.map(({ country }) => country));
  return all.size === 1 ? [...all].filter((country) => country !== null) : [];
}

/** "Aleppo countryside", "northern Rif Dimashq", "Halab": the province of that name, or what else bears it. */
function regionsNamed(part: string, countries: readonly string[], gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const named = (name: string): readonly GazetteerEntry[] =>
    gazetteer.find(name).filter((entry) => entry.precision !== "country" && isOf(entry.country, countries));
  for (const form of placePhrase(part).forms) {
    const known = named(form).filter((entry) => countries.length > 0 || isRegion(entry, gazetteer));
    // "Hims" is only the town's spelling, but Homs is its province too.
    const provinces = [...new Set([...known, ...known.slice(0, 1).flatMap(({ name }) => named(name))])].filter(
      isProvince,
    );
    if (provinces.length > 0) return provinces;
    if (known.length > 0) return known.filter(({ curated }) => curated === known[0]?.curated);
  }
  return [];
}

/** Kept by hand, or of the name of its province: the world has a town for nearly every word that is no region at all. */
function isRegion(entry: GazetteerEntry, { own }: Gazetteer): boolean {
  const [province] = entry.within.length > 1 ? entry.within : [];
  return own.includes(entry) || (province !== undefined && soundKey(province) === soundKey(entry.name));
}

const isProvince = ({ precision, within }: GazetteerEntry): boolean => precision === "province" && within.length <= 1;

const isOf = (country: string | null, countries: readonly string[]): boolean =>
  countries.length === 0 || country === null || countries.includes(country);

/** A region, by whatever name; "Mount X" with the surroundings of a town is none. */
export function isWide({ precision, radiusKm }: Pick<GazetteerEntry, "precision" | "radiusKm">): boolean {
  return ["country", "province", "district"].includes(precision) || isBroad({ precision: "exact", radiusKm });
}

/** How an entry lies to what is said of it, the better first. */
export const STANDINGS = ["inside", "around", "border", "country", "outside"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Two sides of a border have places so near each other (km); a crossing may be filed under either country. */
const BORDER_KM = 30;

/** Whether the entry lies in the region and country said; a border place may be filed under the country beyond. */
export function standing(entry: GazetteerEntry, scope: Scope, gazetteer: Gazetteer): Standing {
  if (isInside(entry, scope) || isFiledUnder(entry, scope.names)) return "inside";
  if (scope.around.some((province) => liesIn(entry, province))) return "around";
  if (scope.regions.length > 0) return isOf(entry.country, scope.countries) ? "country" : "outside";
  return isNear(entry, scope.countries, BORDER_KM, gazetteer) ? "border" : "outside";
}

/** What contains the entry has one of these names, though the gazetteer may hold no such region: "Kismayo" of "Lower Juba". */
export function isFiledUnder({ within }: GazetteerEntry, names: readonly string[]): boolean {
  return names.some((name) => within.some((region) => soundKey(region) === soundKey(name)));
}

/** In one of the regions; if none is said, in the country. */
export function isInside(entry: GazetteerEntry, { countries, regions }: Pick<Scope, "countries" | "regions">): boolean {
  return regions.length > 0 ? regions.some((region) => liesIn(entry, region)) : isOf(entry.country, countries);
}

/** A town said in place of a region stands for its district (km). */
const SUBREGION_KM = 25;

function liesIn(entry: GazetteerEntry, region: GazetteerEntry): boolean {
  if (entry.country !== region.country && entry.country !== null) return false;
  if (entry.precision === "province" && region.precision === "province") return entry.name === region.name;
  const key = soundKey(region.name);
  const isWithin = entry.within.some((name) => soundKey(name) === key);
  // A place filed under a province is in no other, though that bears its name.
  if (region.precision === "province" && entry.within.length > 1) return isWithin;
  const isNamed = isWithin || soundKey(entry.name) === key;
  return isNamed || distanceKm(entry, region) <= Math.max(region.radiusKm, SUBREGION_KM) + entry.radiusKm;
}

/** Along a meridian, at the least: so much is told without a cosine. */
const KM_OF_A_DEGREE = 110;

/** Whether some place of one of the countries lies within `km` of it. */
export function isNear(entry: GazetteerEntry, countries: readonly string[], km: number, gazetteer: Gazetteer): boolean {
  return gazetteer.own.some(
    (other) =>
      other.country !== null &&
      countries.includes(other.country) &&
      other.radiusKm <= BORDER_KM &&
      Math.abs(entry.lat - other.lat) * KM_OF_A_DEGREE <= km &&
      distanceKm(entry, other) <= km,
  );
}
