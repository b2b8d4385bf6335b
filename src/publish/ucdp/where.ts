import type { IncidentPlace, IncidentRecord } from "../../model/publication.js";
import { inOneCell } from "../coded/list.js";

/** What the accounts call the place, in their own words, once each. */
export function describedPlace({ accounts }: Pick<IncidentRecord, "accounts">): string | null {
  return inOneCell([...new Set(accounts.flatMap(({ places }) => places.map(({ quote }) => quote.exact)))]);
}

/** "POINT (38.037 35.963)": longitude first. */
export function pointOf(place: IncidentPlace | null): string | null {
  if (place?.lat == null || place.lon === null) return null;
  return `POINT (${place.lon} ${place.lat})`;
}
