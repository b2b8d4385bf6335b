import type { DeclaredPlace } from "../../../model/declaration.js";
import { doubtOfCoordinates } from "../../../util/coordinates.js";
import { resolveDeclaredPlace } from "../../../util/resolve-place.js";
import type { DeclareOptions } from "../options.js";
import { type Cells, type Complain, numberIn, textIn } from "./cells.js";

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
  const radiusKm = radius ?? doubtOfCoordinates(textIn(cells, "lat") ?? "", textIn(cells, "lon") ?? "");
  const written = name ?? `${lat}, ${lon}`;
  const at = { name: written, within: region, lat, lon, radiusKm, precision: "exact" as const, source: "the notice" };
  return { name: written, region, relation: null, at, note: null };
}

function radiusIn(cells: Cells, line: number, complain: Complain): number | null {
  const radius = numberIn(cells, "radius_km", complain);
  if (radius !== null && radius <= 0) complain(line, `radius_km: ${radius} is no radius; it is above 0`);
  return radius;
}
