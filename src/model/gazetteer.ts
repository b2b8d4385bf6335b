import type { PlacePrecision } from "./account.js";

/** A place of the gazetteer. */
export interface GazetteerEntry {
  /** The usual English spelling. */
  readonly name: string;
  /** Other usual names and spellings; none for the world's towns. */
  readonly aliases: readonly string[];
  readonly precision: PlacePrecision;
  readonly lat: number;
  readonly lon: number;
  /** The true place lies within this distance of the coordinates. */
  readonly radiusKm: number;
  /** Names of what contains it, nearest first: district, province, country. */
  readonly within: readonly string[];
  /** ISO 3166 alpha-2, or null for an area that crosses borders. */
  readonly country: string | null;
  readonly population: number;
  /** Where the coordinates come from. */
  readonly source: string;
  /** Kept by hand for a conflict or as a country, and a name that readers take for a place without being told so. */
  readonly curated: boolean;
}

/** Finds places by any usual spelling. The world's towns and our own curated places stand behind it. */
export interface Gazetteer {
  /** All places of that name ("Deir Az-Zour", "Deir ez-Zor" and "Dayr az Zawr" find the same), best known first. */
  find(name: string): readonly GazetteerEntry[];
  /** The places kept by hand, countries left out: few enough to look a misspelled name up in. */
  readonly own: readonly GazetteerEntry[];
}
