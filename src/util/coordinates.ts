/** A degree of latitude (km). */
const DEGREE_KM = 111.2;
/** Coordinates are taken to be no better than this, however many decimals they have (km). */
const FINEST_KM = 0.1;

/** A number as tables write it, "33.5" or "-42"; null for anything else: "0x10", "1e1", "33,5". */
export function decimalOf(text: string): number | null {
  return /^[+-]?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}

/**
 * How far the true point may lie from coordinates that were rounded to the decimals that are written (km): half a step
 * of the coarser in both directions. 33.5, 38.6 is known to some 8 km.
 */
export function doubtOfCoordinates(lat: string, lon: string): number {
  const decimals = Math.min(...[lat, lon].map((value) => (value.split(".")[1] ?? "").length));
  return Math.max(FINEST_KM, (DEGREE_KM * Math.SQRT2 * 10 ** -decimals) / 2);
}
