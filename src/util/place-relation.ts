import { PLACE_WORDS } from "../../data/english/similarity.js";
import type { Place, PlacePrecision } from "../model/account.js";
import { distanceKm } from "./geo.js";
import { nameKey, plainWords } from "./similarity.js";

/** How two places as told stand to each other. `gapKm` is what lies between their circles of uncertainty. */
export type PlaceRelation =
  | { readonly kind: "same" | "within" | "overlap" | "unknown" }
  | { readonly kind: "apart"; readonly gapKm: number };

const BROAD: ReadonlySet<PlacePrecision> = new Set(["district", "province", "country", "area"]);

/** No town is wider (km); what is, is a region by whatever name. */
const WIDEST_TOWN_KM = 25;

/** A place that could hold many incidents of one day: a district, a province, a country, an area. */
export function isBroad(place: Pick<Place, "precision" | "radiusKm">): boolean {
  return BROAD.has(place.precision) || (place.radiusKm ?? 0) > WIDEST_TOWN_KM;
}

/** Two entries closer than this are one place entered twice (km). */
const ENTERED_TWICE_KM = 1;
/** Namesakes lie at least so far apart beyond their radii (km). */
const NAMESAKE_KM = 20;

/** The key of a place's name without what it is: "the city of Idlib" is Idlib. */
export function placeNameKey(name: string): string {
  const telling = plainWords(name).filter((word) => !PLACE_WORDS.has(word));
  return nameKey(telling.length === 0 ? name : telling.join(" "));
}

/** A place with the keys by which it is compared, made once; without the words that it was read from. */
export interface Located extends Omit<Place, "basis" | "quote"> {
  readonly key: string;
  readonly withinKey: string | null;
}

export function located({ basis: _, quote: __, ...place }: Place): Located {
  return {
    ...place,
    key: placeNameKey(place.name),
    withinKey: place.within === null ? null : placeNameKey(place.within),
  };
}

/** Compares by name first, since coordinates of villages differ between gazetteers; then by what lies within what. */
export function placeRelation(a: Located, b: Located): PlaceRelation {
  const gap = gapKm(a, b);
  if (a.key === b.key && isBroad(a) === isBroad(b)) {
    return gap !== null && gap > NAMESAKE_KM ? { kind: "apart", gapKm: gap } : { kind: "same" };
  }
  if (liesIn(a, b) || liesIn(b, a)) return { kind: "within" };
  if (gap === null) return { kind: "unknown" };
  if (gap > 0) return { kind: "apart", gapKm: gap };
  return encloses(a, b);
}

const PART_OF_TOWN: ReadonlySet<PlacePrecision> = new Set(["exact", "street", "neighbourhood"]);

/** A province often bears the name of its chief town: a village in the one is not in the other. */
function liesIn(inner: Located, outer: Located): boolean {
  return inner.withinKey === outer.key && (isBroad(outer) || PART_OF_TOWN.has(inner.precision));
}

function gapKm(a: Located, b: Located): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const between = distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
  return Math.max(0, between - (a.radiusKm ?? 0) - (b.radiusKm ?? 0));
}

function encloses(a: Located, b: Located): PlaceRelation {
  const between = distanceKm({ lat: a.lat ?? 0, lon: a.lon ?? 0 }, { lat: b.lat ?? 0, lon: b.lon ?? 0 });
  if (isBroad(a) === isBroad(b) && between < ENTERED_TWICE_KM) return { kind: "same" };
  const larger = Math.max(a.radiusKm ?? 0, b.radiusKm ?? 0);
  return { kind: between <= larger && isBroad(a) !== isBroad(b) ? "within" : "overlap" };
}
