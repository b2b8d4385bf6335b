import type { ResolvedPlace } from "../../../model/declaration.js";
import type { Complain, LogRow } from "./cells.js";
import { quantityAt } from "./quantity.js";
import { wordsOf } from "./words.js";

/** How many strikes the column says: "4" or "four"; null where it says nothing. */
export function countIn(row: LogRow, complain: Complain): { readonly min: number; readonly max: number | null } | null {
  const value = row.cells.get("number")?.value ?? "";
  if (value === "") return null;
  const words = wordsOf(value, 0, value.length);
  const quantity = quantityAt(words, 0);
  if (quantity?.min != null && quantity.min > 0 && quantity.to === words.length) {
    return { min: quantity.min, max: quantity.max };
  }
  complain(row.line, `“${value}” is no number of strikes; write 4 or four, or leave it empty`);
  return null;
}

/** A degree of latitude (km). */
const DEGREE_KM = 111;
/** No log places a strike better than this (km). */
const LEAST_KM = 0.1;

/** Where the log itself puts the strike, as well known as its figures have decimals; null where it does not. */
export function pointIn(row: LogRow, name: string, complain: Complain): ResolvedPlace | null {
  const [lat, lon] = [row.cells.get("lat")?.value ?? "", row.cells.get("lon")?.value ?? ""];
  if (lat === "" && lon === "") return null;
  const [y, x] = [Number(lat || Number.NaN), Number(lon || Number.NaN)];
  if (!(Math.abs(y) <= 90 && Math.abs(x) <= 180)) {
    complain(row.line, `“${lat}”, “${lon}” is no position; latitude and longitude look like 34.45 and 40.92`);
    return null;
  }
  const decimals = Math.min(...[lat, lon].map((value) => value.split(".")[1]?.length ?? 0));
  const radiusKm = Math.max(LEAST_KM, DEGREE_KM / 10 ** decimals);
  return { name, within: null, lat: y, lon: x, radiusKm, precision: "exact", source: "the declared file" };
}
