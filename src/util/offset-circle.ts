import { type Bearing, type Circle, destination } from "./geo.js";

/** One of eight bearings leaves 22.5 degrees to each side: what lies there is off by the chord of that angle, of 1 km. */
const BEARING_DOUBT = 2 * Math.sin(Math.PI / 16);
/** "Approximately 55 km" is a round number: the true distance is off by no more than a tenth of it. [P] */
const ROUNDED = 0.1;

/**
 * Where something may be that lies so far from a place: "55 km south-east of Ayyash", "5 km from the bridge" (null). The
 * doubts of the place, of the bearing and of the distance add up: the circle holds whatever is said to be there.
 */
export function offsetCircle(origin: Circle, km: number, bearing: Bearing | null): Circle {
  const { lat, lon, radiusKm } = origin;
  if (bearing === null) return { lat, lon, radiusKm: radiusKm + km * (1 + ROUNDED) };
  return { ...destination(origin, km, bearing), radiusKm: radiusKm + km * (BEARING_DOUBT + ROUNDED) };
}
