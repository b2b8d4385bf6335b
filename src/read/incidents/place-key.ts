import type { PlacePrecision } from "../../model/account.js";
import { placeKey } from "../places/names.js";
import type { PlaceMention } from "../places/find.js";
import type { Mention } from "./mention.js";

const BROAD = new Set(["country", "province", "area", "district"]);
/** An area within this distance of its middle ("the Zawiya mountain") tells one attack from another. */
const NARROW_KM = 25;

/** Villages may share one attack; towns and provinces do not. */
export const MAJOR: ReadonlySet<PlacePrecision> = new Set(["town", "province", "district"]);

/** Too wide to tell one attack from another: a country, a province, "the north". */
export function isBroad(place: PlaceMention): boolean {
  const known = place.entries[0];
  if (place.precision === "area" || known?.precision === "area") return place.part !== null || (known?.radiusKm ?? 0) > NARROW_KM;
  if (place.precision !== null) return BROAD.has(place.precision);
  // "Aleppo" alone is the city, though the province has the same name.
  return place.entries.length > 0 && place.entries.every((e) => e.name !== known?.name || BROAD.has(e.precision));
}

/** Keys of what the place lies in, by the words and by the gazetteer. */
export function withinKeys(place: PlaceMention, mention: Mention): string[] {
  const said = place.within === null ? undefined : mention.statement.clause.places[place.within];
  const known = (place.entries[0]?.within ?? []).map(placeKey);
  return said === undefined ? known : [keyOf(said), ...known];
}

/** How many places of those precisions the mention names that do not lie in one another. */
export function separatePlaces(mention: Mention, precisions: ReadonlySet<PlacePrecision>): number {
  const outer = new Set(mention.places.flatMap((p) => withinKeys(p, mention)));
  const counts = (p: PlaceMention) => precisions.has(p.precision ?? p.entries[0]?.precision ?? "area");
  const inner = mention.places.filter((p) => counts(p) && !outer.has(keyOf(p)));
  return new Set(inner.map(keyOf)).size;
}

/** One key for all spellings of a place's name. */
export function keyOf(place: PlaceMention): string {
  return placeKey(place.entries[0]?.name ?? place.name);
}
