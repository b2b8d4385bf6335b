import { type Basis, PLACE_PRECISIONS, type Place } from "../../model/account.js";
import type { Gazetteer } from "../../model/gazetteer.js";
import type { Quote } from "../../model/quote.js";
import { soundKey } from "../../util/place-names.js";
import type { Clause } from "../document.js";
import type { PlaceMention } from "../places/find.js";
import { resolveAmong } from "../places/resolve.js";

/** Turns mentions of places into places of the model, as the gazetteer and the rest of the report resolve them. */
export interface PlaceResolver {
  place(mention: PlaceMention, clause: Clause, basis: Basis, quote: Quote): Place;
}

/** Resolves against the countries that the report names (of `countriesNamed`), most frequent first. */
export function placeResolver(countries: readonly string[], gazetteer: Gazetteer): PlaceResolver {
  return {
    place(mention, clause, basis, quote) {
      const within = containersOf(mention, clause);
      const precision = mention.precision ?? provinceBeside(mention, clause);
      const found = resolveAmong(
        mention.name,
        mention.entries,
        { precision, within, countries, part: mention.part },
        gazetteer,
      );
      return {
        name: mention.label,
        within: found?.within ?? within[0] ?? null,
        lat: rounded(found?.lat, 4),
        lon: rounded(found?.lon, 4),
        precision: precision ?? found?.precision ?? "area",
        radiusKm: rounded(found?.radiusKm, 1),
        basis,
        quote,
      };
    },
  };
}

/** Four places of a degree are some 10 m: no gazetteer knows more. */
function rounded(value: number | undefined, places: number): number | null {
  return value === undefined ? null : Math.round(value * 10 ** places) / 10 ** places;
}

export function mostSpecificFirst(places: readonly Place[]): Place[] {
  return [...places].sort((a, b) => PLACE_PRECISIONS.indexOf(a.precision) - PLACE_PRECISIONS.indexOf(b.precision));
}

/** "Hasakah province … north of Hasakah": a name that the sentence also gives with "province" is the province. */
function provinceBeside(mention: PlaceMention, clause: Clause): "province" | null {
  const beside = clause.places.some(
    (p) => p !== mention && p.precision === "province" && soundKey(p.name) === soundKey(mention.name),
  );
  return beside ? "province" : null;
}

/** Names of what the words put the place in, nearest first. */
function containersOf(mention: PlaceMention, clause: Clause): string[] {
  const names: string[] = [];
  let at = mention.within;
  while (at !== null && names.length < 4) {
    const outer: PlaceMention | undefined = clause.places[at];
    if (outer === undefined || names.includes(outer.name)) break;
    names.push(outer.name);
    at = outer.within;
  }
  return names;
}
