import type { AreaGeometry, Position } from "../../../model/declaration.js";
import type { Gazetteer, GazetteerEntry } from "../../../model/gazetteer.js";
import { distanceKm, type Point } from "../../../util/geo.js";

/** An area may reach this far beyond a place that it is named for (km); a swap of the two numbers lies further off. */
const NEAR_KM = 300;
/** A name of a place is at most so many words long. */
const LONGEST = 3;

/**
 * The place that shows longitude and latitude to be swapped: one that the agreement names, far from what is drawn but
 * near to it once swapped. Null if there is none; numbers that could be either tell nothing by themselves.
 */
export function swappedFrom(geometry: AreaGeometry, names: readonly string[], gazetteer: Gazetteer): string | null {
  const [lon, lat] = firstOf(geometry);
  if (Math.abs(lon) > 90) return null;
  const places = names.flatMap(phrases).flatMap((name) => gazetteer.find(name).slice(0, 1));
  const reach = (place: GazetteerEntry, at: Point) => distanceKm(place, at) < NEAR_KM + place.radiusKm;
  // The narrowest decides: in a country, both ways round may be near.
  for (const place of places.sort((a, b) => a.radiusKm - b.radiusKm)) {
    if (reach(place, { lat, lon })) return null;
    if (reach(place, { lat: lon, lon: lat })) return place.name;
  }
  return null;
}

function firstOf(geometry: AreaGeometry): Position {
  const flat = (value: unknown): Position =>
    Array.isArray(value) && Array.isArray(value[0]) ? flat(value[0]) : (value as Position);
  return flat(geometry.coordinates);
}

/** Runs of capitalised words: "the zone around Al Tanf" has "Al Tanf", "Al" and "Tanf". */
function phrases(text: string): string[] {
  const words = text.split(/[^\p{L}\p{M}'’-]+/u);
  return words.flatMap((_, i) =>
    Array.from({ length: LONGEST }, (_, n) => words.slice(i, i + n + 1))
      .filter((run) => run.every((word) => /^\p{Lu}/u.test(word)))
      .map((run) => run.join(" ")),
  );
}
