import type { Account, Place } from "../model/account.js";
import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import type { Circle } from "./geo.js";
import { ownEntry } from "./own-entry.js";
import { usualPlace } from "./usual-place.js";

/**
 * The province and the country in which most accounts put an incident, as the gazetteer calls them: "Raqqa, Syria"; the
 * country alone where no more is known. Null where no account gives a place that is known.
 */
export function provinceOf(accounts: readonly Pick<Account, "places">[], gazetteer: Gazetteer): string | null {
  const place = usualPlace(accounts);
  const circle = place === undefined ? null : circleOf(place);
  if (place === undefined || circle === null) return null;
  const entry = ownEntry(place, circle, gazetteer);
  return entry === null ? null : provinceIn(entry);
}

function circleOf({ lat, lon, radiusKm }: Place): Circle | null {
  return lat === null || lon === null ? null : { lat, lon, radiusKm: radiusKm ?? 0 };
}

/** What contains a place ends with the province and the country. */
function provinceIn({ name, within, precision }: GazetteerEntry): string {
  if (precision === "province") return [name, ...within].slice(-2).join(", ");
  return within.length === 0 ? name : within.slice(-2).join(", ");
}
