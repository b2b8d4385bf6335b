import type { Place } from "../../model/account.js";
import { printable } from "./layout.js";

type Where = Pick<Place, "name" | "within" | "lat" | "lon" | "precision" | "radiusKm">;

/** "al-Khan, Hasakah" */
export function placeNames({ name, within }: Pick<Place, "name" | "within">): string {
  return printable(within === null ? name : `${name}, ${within}`);
}

/** "al-Khan, Hasakah (village, within 2 km of 36.50, 40.70)"; an unresolved name says that it was not found. */
export function placeInWords({ name, within, lat, lon, precision, radiusKm }: Where): string {
  const names = placeNames({ name, within });
  if (lat === null || lon === null) return `${names} (not found in the gazetteer)`;
  const at = `${lat.toFixed(2)}, ${lon.toFixed(2)}`;
  return `${names} (${precision}, ${radiusKm === null ? `at ${at}` : `within ${radiusKm} km of ${at}`})`;
}
