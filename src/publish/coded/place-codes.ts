import type { PlacePrecision } from "../../model/account.js";
import type { IncidentPlace } from "../../model/publication.js";

/** A settlement, or a part of one: a place that a coder finds on the map as a point. */
const POINTS: ReadonlySet<PlacePrecision> = new Set(["exact", "street", "neighbourhood", "village", "town"]);

/** UCDP's 2: within about so far of a known point (km). */
const NEAR_KM = 25;
/** No village, street or crossing is wider: what is known less well was told by its distance from somewhere (km). */
const POINT_KM = 5;

/** Whether a place is known as well as its kind says: a village to some km, and not to twenty. Regions always are. */
export function isKnownAsSuch({ precision, radiusKm }: Pick<IncidentPlace, "precision" | "radiusKm">): boolean {
  if (!POINTS.has(precision)) return true;
  return (radiusKm ?? 0) <= (precision === "town" ? NEAR_KM : POINT_KM);
}

/**
 * UCDP's `where_prec` (GED codebook): 1 the place itself, 2 within 25 km of a known point, 3 a second-order division,
 * 4 a first-order one, 5 an area without formal bounds or a line, 6 a country. 7, sea or air, is never told. A town counts
 * as the place itself however large it is, as it does there; anything smaller that is known to no better than 5 km counts
 * as near it [P].
 */
export function wherePrecision({ precision, radiusKm }: Pick<IncidentPlace, "precision" | "radiusKm">): number {
  if (precision === "district") return 3;
  if (precision === "province") return 4;
  if (precision === "country") return 6;
  const within = radiusKm ?? (POINTS.has(precision) ? 0 : Number.POSITIVE_INFINITY);
  if (within > NEAR_KM) return 5;
  return POINTS.has(precision) && isKnownAsSuch({ precision, radiusKm }) ? 1 : 2;
}

/**
 * ACLED's `geo_precision` (ACLED codebook): 1 a particular place, 2 a small part of a region, near a place or a
 * second-order division, 3 a larger region.
 */
export function geoPrecision(place: Pick<IncidentPlace, "precision" | "radiusKm">): number {
  const where = wherePrecision(place);
  return where === 1 ? 1 : where <= 3 ? 2 : 3;
}

const CELLS_PER_DEGREE = 2;
const COLUMNS = 360 * CELLS_PER_DEGREE;
const ROWS = 180 * CELLS_PER_DEGREE;

/**
 * Number of the PRIO-GRID cell that holds a point: half-degree cells counted from 1, eastward from 180° W and then northward
 * from the South Pole (PRIO-GRID codebook 2.0).
 */
export function prioGridCell(lat: number, lon: number): number {
  const row = Math.min(ROWS - 1, Math.floor((lat + 90) * CELLS_PER_DEGREE));
  const column = Math.min(COLUMNS - 1, Math.floor((lon + 180) * CELLS_PER_DEGREE));
  return row * COLUMNS + column + 1;
}
