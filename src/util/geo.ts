/** A point on the earth, in decimal degrees (WGS 84). */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** A place known to within a distance: the true one lies so near to the point. */
export interface Circle extends Point {
  readonly radiusKm: number;
}

/** The eight points of the compass that reports use. */
export const BEARINGS = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"] as const;
export type Bearing = (typeof BEARINGS)[number];

/** Mean radius of the earth in km (IUGG). */
const EARTH_KM = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** Great-circle distance in km (haversine; within 0.5 % of the ellipsoid's). */
export function distanceKm(a: Point, b: Point): number {
  const dLat = radians(b.lat - a.lat);
  const dLon = radians(b.lon - a.lon);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Degrees clockwise from north of a point of the compass. */
export function degreesOf(bearing: Bearing): number {
  return BEARINGS.indexOf(bearing) * 45;
}

/** The point of the compass nearest to the first leg of the great circle from `a` to `b`. */
export function bearingBetween(a: Point, b: Point): Bearing {
  const dLon = radians(b.lon - a.lon);
  const [from, to] = [radians(a.lat), radians(b.lat)];
  const y = Math.sin(dLon) * Math.cos(to);
  const x = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(dLon);
  const eighth = Math.round(degrees(Math.atan2(y, x)) / 45);
  return BEARINGS[(eighth + 8) % 8] as Bearing;
}

/** The point that lies `km` from `origin` in the direction given. */
export function destination(origin: Point, km: number, bearing: Bearing): Point {
  const angle = km / EARTH_KM;
  const course = radians(degreesOf(bearing));
  const lat = radians(origin.lat);
  const toLat = Math.asin(Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(course));
  const toLon =
    radians(origin.lon) +
    Math.atan2(Math.sin(course) * Math.sin(angle) * Math.cos(lat), Math.cos(angle) - Math.sin(lat) * Math.sin(toLat));
  return { lat: degrees(toLat), lon: ((degrees(toLon) + 540) % 360) - 180 };
}
