import type { DeclaredPlace } from "../../../model/declaration.js";
import { resolveDeclaredPlace } from "../../../util/resolve-place.js";
import type { DeclareOptions } from "../options.js";
import { type Cells, type Complain, numberIn, textIn } from "./cells.js";

/** A degree of latitude in km. */
const DEGREE_KM = 111.2;
/** Coordinates without a radius are taken to be no better than this, however many decimals they have (km). */
const FINEST_KM = 0.1;

/** The place of a notice: by its coordinates where they are given, else by its name; null where it has neither. */
export function placeIn(
  cells: Cells,
  line: number,
  { gazetteer }: DeclareOptions,
  complain: Complain,
): DeclaredPlace | null {
  const [lat, lon] = [numberIn(cells, "lat", complain), numberIn(cells, "lon", complain)];
  const radius = radiusIn(cells, line, complain);
  const name = textIn(cells, "place");
  const region = textIn(cells, "region");
  if (cells.has("lat") !== cells.has("lon")) complain(line, "lat and lon stand together, or neither does");
  if (lat === null || lon === null) {
    if (name === null) return null;
    return resolveDeclaredPlace(name, { region, country: textIn(cells, "country"), relation: null }, gazetteer);
  }
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180)
    complain(line, `${lat}, ${lon} lies nowhere on earth: lat is −90 to 90, lon −180 to 180`);
  const radiusKm = radius ?? doubtOf(textIn(cells, "lat") ?? "", textIn(cells, "lon") ?? "");
  const written = name ?? `${lat}, ${lon}`;
  const at = { name: written, within: region, lat, lon, radiusKm, precision: "exact" as const, source: "the notice" };
  return { name: written, region, relation: null, at, note: null };
}

function radiusIn(cells: Cells, line: number, complain: Complain): number | null {
  const radius = numberIn(cells, "radius_km", complain);
  if (radius !== null && radius <= 0) complain(line, `radius_km: ${radius} is no radius; it is above 0`);
  return radius;
}

/** Half a step of the last decimal in both directions: 33.5, 38.6 is known to some 8 km. */
function doubtOf(lat: string, lon: string): number {
  const decimals = Math.min(...[lat, lon].map((value) => (value.split(".")[1] ?? "").length));
  return Math.max(FINEST_KM, (DEGREE_KM * Math.SQRT2 * 10 ** -decimals) / 2);
}
