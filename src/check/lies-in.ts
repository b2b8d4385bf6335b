import type { Answer } from "../model/check.js";
import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import { distanceKm } from "../util/geo.js";
import { ownEntry } from "../util/own-entry.js";
import { foldName } from "../util/place-names.js";
import { isBroad } from "../util/place-relation.js";
import type { Located } from "./zone-spots.js";

/**
 * Whether a place lies in the region of that name, a country, province or district. Yes and no are by what the gazetteer
 * and the account say that the place lies in; circles of regions overlap, and only tell what lies far off.
 */
export function liesIn({ place, circle }: Located, region: string, gazetteer: Gazetteer): Answer {
  const regions = regionsNamed(region, gazetteer);
  const own = ownEntry(place, circle, gazetteer);
  const holders = [place.within ?? "", ...(own === null ? [] : [own.name, ...own.within])].map(foldName);
  const asked = [region, ...regions.map(({ name }) => name)].map(foldName);
  if (asked.some((name) => holders.includes(name) || ` ${foldName(place.name)}`.endsWith(` ${name}`))) return "yes";
  if (regions.length === 0) return "undetermined";
  const apart = (entry: GazetteerEntry) =>
    distanceKm(circle, entry) > circle.radiusKm + entry.radiusKm || isOfAnother(own, entry, gazetteer);
  return regions.every(apart) ? "no" : "undetermined";
}

/** A village may bear the name of a country; it is meant only where no region does. */
function regionsNamed(name: string, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const entries = gazetteer.find(name);
  const broad = entries.filter(isBroad);
  return broad.length > 0 ? broad : entries;
}

/**
 * The place is known to lie in another country, or in another region of the same kind: another province, say; areas by any
 * other name overlap.
 */
function isOfAnother(own: GazetteerEntry | null, region: GazetteerEntry, gazetteer: Gazetteer): boolean {
  if (own === null) return false;
  if (own.country !== null && region.country !== null && own.country !== region.country) return true;
  if (region.precision === "area") return false;
  const holders = own.within.flatMap((name) => gazetteer.find(name));
  return [own, ...holders].some(({ precision }) => precision === region.precision);
}
