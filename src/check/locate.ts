import type { Allegation } from "../model/check.js";
import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import type { Point } from "../util/geo.js";
import { isBroad } from "../util/place-relation.js";
import { resolveName, spellingsOf } from "../util/resolve-place.js";

/** Where an allegation is looked for. */
export interface Whereabouts {
  readonly point: Point;
  /** The true place lies within this distance of the point. */
  readonly radiusKm: number;
  /** Known only to a district, a province or the like: nothing is near it or far from it for certain. */
  readonly broad: boolean;
  /** The region's name where the place is known to no more than a region. */
  readonly region: string | null;
  /** Of the place that the name stands for; none where only coordinates are given. */
  readonly spellings: readonly string[];
  readonly namesakes: readonly { readonly name: string; readonly why: string }[];
  /** How the place was come by. */
  readonly how: string;
}

/** Coordinates that are given without their doubt: those of recorders are of a village or a neighbourhood (km). [P] */
const GIVEN_POINT_KM = 5;

/** Finds the place that is meant: by the coordinates given, else by the name, else by the region. Null where nothing is known. */
export function locate(allegation: Allegation, gazetteer: Gazetteer): Whereabouts | null {
  const { place, region, lat, lon, radiusKm } = allegation;
  const point = lat === null || lon === null ? null : { lat, lon };
  const hints = { region, country: null, point };
  const named = place === null ? null : resolveName(place, hints, gazetteer);
  const namesakes = (named?.excluded ?? []).map(({ entry, why }) => ({ name: entry.name, why }));
  const entry = named?.found[0];
  const spellings = [
    ...new Set([...(place === null ? [] : [place]), ...(entry === undefined ? [] : spellingsOf(entry))]),
  ];
  if (point !== null) {
    const how = `${lat}, ${lon}, as given`;
    const radius = radiusKm ?? GIVEN_POINT_KM;
    return {
      point,
      radiusKm: radius,
      broad: isBroad({ precision: "exact", radiusKm: radius }),
      region: null,
      spellings,
      namesakes,
      how,
    };
  }
  if (entry !== undefined) {
    const found = { ...at(entry), spellings, namesakes };
    return {
      ...found,
      how: [`${entry.name} by the gazetteer (${entry.source})`, named?.note].filter(Boolean).join("; "),
    };
  }
  return inRegion(region, spellings, namesakes, gazetteer);
}

function at(entry: GazetteerEntry): Pick<Whereabouts, "point" | "radiusKm" | "broad" | "region"> {
  return {
    point: { lat: entry.lat, lon: entry.lon },
    radiusKm: entry.radiusKm,
    broad: isBroad(entry),
    region: isBroad(entry) ? entry.name : null,
  };
}

function inRegion(
  region: string | null,
  spellings: readonly string[],
  namesakes: Whereabouts["namesakes"],
  gazetteer: Gazetteer,
): Whereabouts | null {
  if (region === null) return null;
  const entries = resolveName(region, { region: null, country: null }, gazetteer).found;
  const entry = entries.find(({ precision }) => precision === "province" || precision === "district") ?? entries[0];
  if (entry === undefined) return null;
  return { ...at(entry), broad: true, spellings, namesakes, how: `only to ${entry.name}, the region beside its name` };
}
