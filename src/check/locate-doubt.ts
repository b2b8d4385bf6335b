import type { Allegation } from "../model/check.js";
import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import { distanceKm, type Point } from "../util/geo.js";
import { isEstablished } from "../util/name-candidates.js";
import { isWide, scopeOf } from "../util/place-scope.js";
import { resolveName } from "../util/resolve-name.js";

/** A point farther than this from the place that it is said to be at was mistyped, or is of another place (km). [P] */
const ASTRAY_KM = 100;

/** What speaks against the point that is given: the place or region of the same allegation lies elsewhere. Null where nothing does. */
export function doubtOf(point: Point, allegation: Allegation, gazetteer: Gazetteer): string | null {
  // A position that was computed from the name cannot be a slip of the hand.
  if (allegation.radiusKm !== null) return null;
  const places = placesSaid(allegation, gazetteer);
  const [nearest] = places.toSorted((a, b) => beyond(a, point) - beyond(b, point));
  if (nearest === undefined || beyond(nearest, point) <= ASTRAY_KM) return null;
  const km = Math.round(distanceKm(nearest, point)).toLocaleString("en");
  const swapped = { lat: point.lon, lon: point.lat };
  const question = beyond(nearest, swapped) <= ASTRAY_KM ? "; are latitude and longitude swapped?" : "";
  return `though ${nearest.name} lies ${km} km from there${question}`;
}

const beyond = (entry: GazetteerEntry, point: Point): number => distanceKm(entry, point) - entry.radiusKm;

/** The place that is named, if there is no doubt which it is; else the region. */
function placesSaid({ place, region }: Allegation, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const { regions, countries } = scopeOf(region, null, gazetteer);
  const isSaid = regions.length > 0 || countries.length > 0;
  const named = place === null ? null : resolveName(place, { region, country: null }, gazetteer);
  const known = named === null || named.elsewhere || named.nearby || named.note !== null ? [] : named.found;
  if (known.some((entry) => !isWide(entry) && (isSaid || isEstablished(entry)))) return known;
  return regionsSaid(region, gazetteer);
}

/** What a cell of a region names: the regions, else the country. */
export function regionsSaid(cell: string | null, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const { regions, countries } = scopeOf(cell, null, gazetteer);
  if (regions.length > 0 || cell === null) return regions;
  return gazetteer
    .find(cell)
    .filter(({ precision, country }) => precision === "country" && countries.includes(country ?? ""));
}
