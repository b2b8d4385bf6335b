import type { Place } from "../model/account.js";
import type { AreaGeometry } from "../model/declaration.js";
import type { Circle } from "../util/geo.js";
import { isBroad } from "../util/place-relation.js";
import { reachOf } from "../util/polygon-reach.js";
import type { Told } from "./in-force-told.js";
import type { Spot } from "./where.js";

/** A spot that has coordinates. */
export interface Located extends Spot {
  readonly circle: Circle;
}

/** "Near" and "outside" a place: as far from it as this (km), as for the places of declarations; our proposal. */
const NEAR_KM = 20;

/** Where the incident was only near what is named, its circle is so much wider. */
export function located(spots: readonly Spot[]): Located[] {
  return spots.flatMap((spot) => {
    const { lat, lon, radiusKm } = spot.place;
    if (lat === null || lon === null) return [];
    return [{ ...spot, circle: { lat, lon, radiusKm: (radiusKm ?? 0) + (spot.near ? NEAR_KM : 0) } }];
  });
}

/** A region so many times as wide as what is drawn holds too many such things to be asked of each. */
const TIMES_AS_WIDE = 5;

/**
 * A country, or a part of one without bounds, meets every zone in it: that says nothing of any. A district or a province
 * may be all that is known of a place, and is asked for, of what is not lost in it.
 */
export function isTelling({ place, circle }: Located, geometry: AreaGeometry | null): boolean {
  if (!isBroad(place)) return true;
  const known = place.precision === "district" || place.precision === "province";
  return known && (geometry === null || circle.radiusKm <= reachOf(geometry).radiusKm * TIMES_AS_WIDE);
}

/** The spots of those who speak of the agreement, or all of them where these give none. */
export function spotsOfTellers(spots: readonly Located[], told: readonly Told[]): Located[] {
  const ids = new Set(told.map(({ account }) => account.id));
  const own = spots.filter(({ accounts }) => accounts.some((id) => ids.has(id)));
  return own.length > 0 || told.length === 0 ? own : [...spots];
}

/** "at Ayyash", "in Homs province" */
export function atPlace({ place }: Spot): string {
  return `${isBroad(place) ? "in" : "at"} ${place.name}`;
}

/** "At Tanf: 33.485, 38.62, known to within 5 km (exact)." */
export function placeStep({ place, near, circle }: Located): string {
  const beside = near ? `; ${NEAR_KM} km of that because it was near the place, or outside it` : "";
  return `${place.name}: ${place.lat}, ${place.lon}, true to within ${km(circle.radiusKm)} (${precisionWords(place)}${beside}).`;
}

function precisionWords({ precision, within }: Place): string {
  return within === null ? precision : `${precision} in ${within}`;
}

/** Tenths below ten, whole km above. */
export function km(distance: number): string {
  return `${distance < 10 ? Math.round(distance * 10) / 10 : Math.round(distance)} km`;
}
