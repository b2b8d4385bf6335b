import type { Position } from "../model/declaration.js";
import { distanceKm, type Point } from "./geo.js";

/** A point of a line or boundary, as it lies to the point that is asked about. */
export interface Nearest {
  readonly km: number;
  readonly at: Point;
  /** Index of the segment that holds it, and how far along that segment it lies, from 0 to 1. */
  readonly segment: number;
  readonly along: number;
}

/**
 * Segments are straight in longitude and latitude (RFC 7946, 3.1.1), not on the globe. One of this length (km) differs
 * from the great circle between its ends by less than 100 m up to 80° of latitude; a longer one is measured in pieces.
 */
const PIECE_KM = 25;

export function pointOf([lon, lat]: Position): Point {
  return { lat, lon };
}

/**
 * The point of a line of positions that is nearest to `from`; distances are great-circle km. Null for fewer than two.
 */
export function nearestOn(from: Point, line: readonly Position[]): Nearest | null {
  let best: Nearest | null = null;
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i] as Position, line[i + 1] as Position];
    const found = nearestOnSegment(from, a, b);
    if (best === null || found.km < best.km) best = { ...found, segment: i };
  }
  return best;
}

function nearestOnSegment(from: Point, a: Position, b: Position): Omit<Nearest, "segment"> {
  const pieces = Math.max(1, Math.ceil(distanceKm(pointOf(a), pointOf(b)) / PIECE_KM));
  let best = { km: Number.POSITIVE_INFINITY, along: 0 };
  for (let i = 0; i < pieces; i++) {
    const [start, end] = [between(a, b, i / pieces), between(a, b, (i + 1) / pieces)];
    const t = nearestShare(flat(from, start), flat(from, end));
    const along = (i + t) / pieces;
    const km = distanceKm(from, pointOf(between(a, b, along)));
    if (km < best.km) best = { km, along };
  }
  return { ...best, at: pointOf(between(a, b, best.along)) };
}

/** The position that divides a segment in the share given. */
function between(a: Position, b: Position, share: number): Position {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** East and north of `from` in km, true in distance and direction (azimuthal equidistant projection). */
function flat(from: Point, to: Position): readonly [number, number] {
  const [lat, toLat, dLon] = [radians(from.lat), radians(to[1]), radians(to[0] - from.lon)];
  const east = Math.sin(dLon) * Math.cos(toLat);
  const north = Math.cos(lat) * Math.sin(toLat) - Math.sin(lat) * Math.cos(toLat) * Math.cos(dLon);
  const length = Math.hypot(east, north);
  const km = distanceKm(from, pointOf(to));
  return length === 0 ? [0, 0] : [(east / length) * km, (north / length) * km];
}

/** How far along a segment of the plane, from 0 to 1, its point nearest to the origin lies. */
function nearestShare([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  return squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared));
}
