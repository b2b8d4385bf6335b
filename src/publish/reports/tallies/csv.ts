import type { RollUpBy, RollUpRow } from "../../../model/casualty-range.js";
import type { Cell } from "../../csv.js";
import { csvText } from "../csv.js";
import type { Tallied } from "./words.js";

/** One sum a row. `max` is empty where it is open; `key` is empty where it is not known, and in the row of all. */
export const TALLY_COLUMNS = [
  "by",
  "key",
  "of_all",
  "outcome",
  "group",
  "min",
  "max",
  "highest_named",
  "incidents_counting",
  "incidents_open",
  "incidents",
] as const;

/** The sums as a table (RFC 4180); the rows of every incident once come last, with `of_all` yes. */
export function talliesCsv({ rollUp: { by, rows, all } }: Tallied): string {
  return csvText(TALLY_COLUMNS, [...rows.flatMap((row) => sums(by, row, "no")), ...sums(by, all, "yes")]);
}

function sums(by: RollUpBy, { key, incidents, ranges }: RollUpRow, ofAll: string): Cell[][] {
  return ranges.map(({ outcome, group, min, max, highest, incidents: counting, open }) => [
    ...[by, key, ofAll, outcome, group, min, max, highest, counting, open, incidents],
  ]);
}
