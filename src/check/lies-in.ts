import type { Answer } from "../model/check.js";
import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import { distanceKm } from "../util/geo.js";
import { foldName } from "../util/place-names.js";
import type { Located } from "./zone-spots.js";

/**
 * Whether a place lies in the region of that name, a country, province or district. Yes and no are by what the gazetteer
 * and the account say that the place lies in; circles of regions overlap, and only tell what lies far off.
 */
export function liesIn({ place, circle }: Located, region: string, gazetteer: Gazetteer): Answer {
  const own = ownEntry({ place, circle }, gazetteer);
  const holders = [place.within ?? "", ...(own === null ? [] : [own.name, ...own.within])].map(foldName);
  const [name, asked] = [foldName(place.name), foldName(region)];
  if (holders.includes(asked) || ` ${name}`.endsWith(` ${asked}`)) return "yes";
  const entries = gazetteer.find(region);
  if (entries.length === 0) return own === null ? "undetermined" : "no";
  const apart = (entry: GazetteerEntry) =>
    distanceKm(circle, entry) > circle.radiusKm + entry.radiusKm || isOfAnother(own, entry, gazetteer);
  return entries.every(apart) ? "no" : "undetermined";
}

/** The place's own entry of the gazetteer is the one at its coordinates, else that of what the account puts it in. */
function ownEntry({ place, circle }: Pick<Located, "place" | "circle">, gazetteer: Gazetteer): GazetteerEntry | null {
  const { name, within } = place;
  const entries = [name, ...(within === null ? [] : [within])].flatMap((one) => gazetteer.find(one));
  return entries.find((one) => distanceKm(circle, one) <= Math.max(circle.radiusKm, one.radiusKm)) ?? null;
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
