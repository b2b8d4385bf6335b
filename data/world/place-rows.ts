import type { PlacePrecision } from "../../src/model/account.js";
import type { GazetteerEntry } from "../../src/model/gazetteer.js";

/** A place kept by hand because packages lack it, know it by another name, or give it no province. */
export interface CuratedPlace extends Omit<GazetteerEntry, "population" | "curated"> {
  /** Names of what contains it, nearest first, its country left out. */
  readonly within: readonly string[];
  /** A village or quarter whose name means little to most readers: a place only where the words around it say so. */
  readonly quiet?: boolean;
}

/** Name, precision, latitude, longitude, radius in km that covers the doubt, other names. */
export type PlaceRow = readonly [
  name: string,
  precision: PlacePrecision,
  lat: number,
  lon: number,
  radiusKm: number,
  aliases?: readonly string[],
];

const PUBLISHED_MAPS = "approximate, from published maps";

/** Places that lie in one district or province. `within` names what contains them, nearest first. */
export function placesIn(
  country: string | null,
  within: readonly string[],
  rows: readonly PlaceRow[],
  source = PUBLISHED_MAPS,
): CuratedPlace[] {
  return rows.map(([name, precision, lat, lon, radiusKm, aliases = []]) => ({
    name,
    aliases,
    precision,
    lat,
    lon,
    radiusKm,
    within,
    country,
    source,
  }));
}

/** The same for villages and quarters that recorders and strike logs name, and few others: see `quiet`. */
export function quietPlacesIn(country: string, within: readonly string[], rows: readonly PlaceRow[]): CuratedPlace[] {
  return placesIn(country, within, rows).map((place) => ({ ...place, quiet: true }));
}
