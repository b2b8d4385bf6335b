import { NO_NUMBER_OF_STRIKES } from "../../../../data/english/strike-columns.js";
import type { DeclaredStrike, ResolvedPlace } from "../../../model/declaration.js";
import { decimalOf, doubtOfCoordinates } from "../../../util/coordinates.js";
import type { Complain, LogRow } from "./cells.js";
import { quantityAt } from "./quantity.js";
import { wordsOf } from "./words.js";

/** How many strikes the column of a row says; null where it says nothing. */
export type RowCount = DeclaredStrike["count"] | "none";

/** "4", "four", or "0" and "none" for a row that says that there were no strikes. */
export function countIn(text: string, { cells, line }: LogRow, complain: Complain): RowCount {
  const cell = cells.get("number");
  const value = cell === undefined ? "" : text.slice(cell.start, cell.end);
  if (NO_NUMBER_OF_STRIKES.test(value)) return "none";
  if (cell === undefined || cell.value === "") return null;
  const words = wordsOf(value, 0, value.length);
  const quantity = quantityAt(words, 0);
  if (quantity?.min != null && quantity.min > 0 && quantity.to === words.length) {
    return { min: quantity.min, max: quantity.max };
  }
  complain(line, `“${value}” is no number of strikes; write 4 or four, or leave it empty`);
  return null;
}

/** Where the log itself puts the strike, as well known as its figures have decimals; null where it does not. */
export function pointIn(row: LogRow, name: string, complain: Complain): ResolvedPlace | null {
  const [lat, lon] = [row.cells.get("lat")?.value ?? "", row.cells.get("lon")?.value ?? ""];
  if (lat === "" && lon === "") return null;
  const [y, x] = [decimalOf(lat), decimalOf(lon)];
  if (y === null || x === null || Math.abs(y) > 90 || Math.abs(x) > 180) {
    complain(row.line, `“${lat}”, “${lon}” is no position; latitude and longitude look like 34.45 and 40.92`);
    return null;
  }
  const radiusKm = doubtOfCoordinates(lat, lon);
  return { name, within: null, lat: y, lon: x, radiusKm, precision: "exact", source: "the declared file" };
}

/** "4", "2 to 3", "8 or more" */
export function shownCount({ min, max }: NonNullable<DeclaredStrike["count"]>): string {
  if (max === null) return `${min} or more`;
  return max === min ? `${min}` : `${min} to ${max}`;
}
