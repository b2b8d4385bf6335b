import type { Basis, Place } from "../../model/account.js";
import { PLACE_PRECISIONS } from "../../model/account.js";
import type { Quote } from "../../model/quote.js";
import type { PlaceMention } from "../places/find.js";

/** Turns mentions of places into places of the model, as the gazetteer and the rest of the report resolve them. */
export interface PlaceResolver {
  place(mention: PlaceMention, basis: Basis, quote: Quote): Place;
  mostSpecificFirst(places: readonly Place[]): Place[];
}

export function placeResolver(): PlaceResolver {
  return {
    place(mention, basis, quote) {
      const entry = mention.entries[0];
      return {
        name: mention.label,
        within: entry?.within[0] ?? null,
        lat: entry?.lat ?? null,
        lon: entry?.lon ?? null,
        precision: mention.precision ?? entry?.precision ?? "area",
        radiusKm: entry?.radiusKm ?? null,
        basis,
        quote,
      };
    },
    mostSpecificFirst: (places) => [...places].sort((a, b) => PLACE_PRECISIONS.indexOf(a.precision) - PLACE_PRECISIONS.indexOf(b.precision)),
  };
}
