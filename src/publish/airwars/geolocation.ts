import type { PlacePrecision } from "../../model/account.js";
import type { IncidentPlace } from "../../model/publication.js";

/** In the words of Airwars' pages, as near as our own precisions come to them. */
const ACCURACY: { readonly [precision in PlacePrecision]: string } = {
  exact: "Exact location",
  street: "Street",
  neighbourhood: "Neighbourhood/area",
  village: "Village",
  town: "Town",
  district: "District",
  province: "Province/governorate",
  country: "Country",
  area: "Area",
};

/** Null where the place is not on the map. */
export function geolocationAccuracy(place: IncidentPlace | null): string | null {
  return place === null || place.lat === null ? null : ACCURACY[place.precision];
}
