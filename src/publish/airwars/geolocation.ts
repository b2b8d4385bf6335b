import type { PlacePrecision } from "../../model/account.js";
import type { IncidentPlace } from "../../model/publication.js";
import { isKnownAsSuch } from "../coded/place-codes.js";

/** In the words of Airwars' pages, as near as our own precisions come to them. */
const ACCURACY: { readonly [precision in PlacePrecision]: string } = {
  exact: "Nearby landmark",
  street: "Street",
  neighbourhood: "Neighbourhood/area",
  village: "Village",
  town: "Town",
  district: "District",
  province: "Province/governorate",
  country: "Country",
  area: "Area",
};

/** So near to its coordinates a place itself is known (km). */
const EXACT_KM = 0.1;
const WITHIN_KM = 1;

/** Null where the place is not on the map. Where it is known less well than its kind says, the distance stands [P]. A named site is a landmark where nothing says how near it was. */
export function geolocationAccuracy(place: IncidentPlace | null): string | null {
  if (place === null || place.lat === null) return null;
  const { precision, radiusKm } = place;
  if (!isKnownAsSuch(place)) return `Within ${Math.ceil(radiusKm ?? 0)}km`;
  if (precision !== "exact" || radiusKm === null || radiusKm > WITHIN_KM) return ACCURACY[precision];
  return radiusKm <= EXACT_KM ? "Exact location" : "Within 1km";
}
