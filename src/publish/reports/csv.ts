import { type Cell, csvLine } from "../csv.js";
import { BYTE_ORDER_MARK } from "../csv-table.js";

/** A small table as a whole (RFC 4180, UTF-8). */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [BYTE_ORDER_MARK, ...[columns, ...rows].map(csvLine)].join("");
}
