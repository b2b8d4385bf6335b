import { STRIKE_COLUMNS } from "../../../../data/english/strike-columns.js";
import { columnsIn, type FoundColumns, shownHeadings } from "../columns.js";
import type { CsvRow } from "../csv.js";

export type StrikeColumn = keyof typeof STRIKE_COLUMNS;
export type StrikeColumns = FoundColumns<StrikeColumn>;

/** `mapped`: names that a person gave to columns, `place` to `Location`; they go before the usual names. */
export function strikeColumnsOf(header: CsvRow, mapped?: ReadonlyMap<string, string>): StrikeColumns {
  const { at, wrong } = columnsIn(header, { of: "a strike log", names: STRIKE_COLUMNS }, mapped);
  return { at, wrong: wrong.length > 0 ? wrong : missing(at, header) };
}

/** A strike needs a day and a place; the place may stand in its words. */
function missing(at: StrikeColumns["at"], header: CsvRow): string[] {
  const day = at.has("date") || at.has("strike_date");
  const place = at.has("place") || at.has("text") || at.has("description");
  const lacking = [...(day ? [] : ["the date"]), ...(place ? [] : ["the place"])];
  if (lacking.length === 0) return [];
  const way = [...(place ? [] : ["place=Location"]), ...(day ? [] : ["date=Day"])].join(",");
  const there = shownHeadings(header);
  return [`no column for ${lacking.join(" and ")}; the columns are ${there}; say which is which: --columns ${way}`];
}

/** Whether a header is that of strikes: it names a day and a place, as is usual or as a person says. */
export function isStrikeHeader(header: CsvRow, mapped?: ReadonlyMap<string, string>): boolean {
  return header.cells.length > 1 && strikeColumnsOf(header, mapped).wrong.length === 0;
}
