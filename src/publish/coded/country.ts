import { COUNTRY_CODES } from "../../../data/world/country-codes.js";
import type { IncidentRecord } from "../../model/publication.js";

/** How others number the country that an incident was in. */
export interface CodedCountry {
  readonly name: string | null;
  /** ISO 3166-1 numeric. */
  readonly numeric: number | null;
  /** Number of Gleditsch and Ward. */
  readonly gleditschWard: number | null;
  readonly ucdpRegion: string | null;
  readonly acledRegion: string | null;
}

const BY_ISO = new Map(COUNTRY_CODES.map((row) => [row[0], row]));

/** Everything is null where nobody knows the country. */
export function codedCountry({ place }: Pick<IncidentRecord, "place">): CodedCountry {
  const [, numeric = null, gleditschWard = null, ucdpRegion = null, acledRegion = null] =
    BY_ISO.get(place?.country ?? "") ?? [];
  return { name: place?.countryName ?? null, numeric, gleditschWard, ucdpRegion, acledRegion };
}
