import type { Point } from "./geo.js";

/** A part of the earth between meridians and parallels, in decimal degrees; it does not cross the antimeridian. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export function isWithin({ west, south, east, north }: Box, { lat, lon }: Point): boolean {
  return west <= lon && lon <= east && south <= lat && lat <= north;
}

/** Whether the straight line from `a` to `b` may have a part in the box. */
export function mayCross({ west, south, east, north }: Box, a: Point, b: Point): boolean {
  const apartWestEast = Math.max(a.lon, b.lon) < west || Math.min(a.lon, b.lon) > east;
  const apartSouthNorth = Math.max(a.lat, b.lat) < south || Math.min(a.lat, b.lat) > north;
  return !apartWestEast && !apartSouthNorth;
}
