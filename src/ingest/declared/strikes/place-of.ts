import type { DeclaredPlace } from "../../../model/declaration.js";
import { soundKey } from "../../../util/place-names.js";
import type { Atlas } from "./atlas.js";
import type { LogRow } from "./cells.js";
import type { PlacePhrase } from "./place-phrase.js";

/** What the columns of a row say of its place. */
export interface ColumnPlace {
  /** Null where they name a country at most. */
  readonly name: string | null;
  readonly region: string | null;
  readonly country: string | null;
}

/** A country in the place's column ("Unknown,Syria") is the country. "Y, Z" in that of the country is Y in Z. */
export function columnPlace({ cells }: LogRow, atlas: Atlas): ColumnPlace {
  const value = (column: "place" | "region" | "country") => cells.get(column)?.value || null;
  const [place, region] = [value("place"), value("region")];
  const [country = null, within = null] = (value("country")?.split(/\s*,\s*/u) ?? []).toReversed();
  if (place !== null && atlas.isCountry(place)) return { name: null, region, country: country ?? place };
  return { name: place, region: region ?? within, country };
}

/**
 * The place of a statement. Of a row's first statement the columns name it, and its words say how it lies to the name;
 * of any other, its words. What names no place is at that of the row.
 */
export function placeOf(
  words: PlacePhrase | null,
  country: string | null,
  columns: ColumnPlace,
  first: boolean,
  atlas: Atlas,
): DeclaredPlace | null {
  const name = first ? (columns.name ?? words?.name) : (words?.name ?? columns.name);
  if (name === undefined || name === null) return null;
  const own = words !== null && (words.name === name || areOne(words.name, name));
  return atlas.resolve(name, {
    // The columns tell of the first statement; another may be of another province.
    region: (own ? words.region : null) ?? (name === columns.name ? columns.region : null),
    country: (own ? (words.country ?? country) : null) ?? columns.country,
    relation: own ? words.relation.toLowerCase() : null,
  });
}

/** The same name in other spelling, or one with the noun that the other lacks: "Mosul Dam area". */
function areOne(a: string, b: string): boolean {
  const [x, y] = [soundKey(a), soundKey(b)];
  return x === y || x.startsWith(y) || y.startsWith(x);
}
