import type { Account, Place } from "../model/account.js";
import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import type { Circle } from "./geo.js";
import { ownEntry } from "./own-entry.js";
import { usualPlace } from "./usual-place.js";

/**
 * The province and the country in which most accounts put an incident, as the gazetteer calls them: "Raqqa, Syria"; the
 * country alone where no more is known. Where the usual place lies in neither, as a river does, the next that an account
 * names is gone by. Null where no account gives a place that is known.
 */
export function provinceOf(accounts: readonly Pick<Account, "places">[], gazetteer: Gazetteer): string | null {
  const usual = usualPlace(accounts);
  const places = [...(usual === undefined ? [] : [usual]), ...accounts.flatMap((account) => account.places)];
  for (const place of places) {
    const circle = circleOf(place);
    const entry = circle === null ? null : ownEntry(place, circle, gazetteer);
    const province = entry === null ? null : provinceIn(entry);
    if (province !== null) return province;
  }
  return null;
}

function circleOf({ lat, lon, radiusKm }: Place): Circle | null {
  return lat === null || lon === null ? null : { lat, lon, radiusKm: radiusKm ?? 0 };
}

/** What contains a place ends with the province and the country. */
function provinceIn({ name, within, precision }: GazetteerEntry): string | null {
  if (precision === "country") return name;
  const names = precision === "province" ? [name, ...within] : within;
  return names.length === 0 ? null : names.slice(-2).join(", ");
}
