import { type Account, PLACE_PRECISIONS, type Place } from "../model/account.js";
import { mostSaid } from "./most-said.js";
import { isBroad } from "./place-relation.js";

/**
 * Of the places that were found on the map, one that is no mere region and that most accounts name; of regions the smallest;
 * else any name.
 */
export function usualPlace(accounts: readonly Pick<Account, "places">[]): Place | undefined {
  const all = accounts.flatMap((a) => a.places);
  const found = all.filter((p) => p.lat !== null);
  const key = (p: Place) => `${p.lat} ${p.lon} ${PLACE_PRECISIONS.indexOf(p.precision)}`;
  return mostSaid(found, key, extent) ?? all[0];
}

/** In km; how wide a region is. What is no region is a place, however large. */
function extent(place: Place): number {
  return isBroad(place) ? (place.radiusKm ?? Number.MAX_VALUE) : 0;
}
