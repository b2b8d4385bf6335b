import { STRIKE_COLUMNS } from "../../../../data/english/strikes.js";
import type { CsvRow } from "../csv.js";

export type StrikeColumn = keyof typeof STRIKE_COLUMNS;
const COLUMNS = Object.keys(STRIKE_COLUMNS) as StrikeColumn[];

/** Where each column stands, and what is wrong with the header. */
export interface StrikeColumns {
  readonly at: ReadonlyMap<StrikeColumn, number>;
  readonly wrong: readonly string[];
}

const NONE: ReadonlyMap<string, string> = new Map();

/** `mapped`: names that a person gave to columns, `place` to `Location`; they go before the usual names. */
export function strikeColumnsOf(header: CsvRow, mapped: ReadonlyMap<string, string> = NONE): StrikeColumns {
  const names = header.cells.map(({ value }) => plain(value));
  const at = new Map<StrikeColumn, number>();
  const wrong = [...mapped].flatMap(([column, name]) => mapInto(at, names, column, name, header));
  for (const column of COLUMNS) {
    const usual = STRIKE_COLUMNS[column].split(" ");
    const i = usual.map((name) => names.indexOf(name)).find((found) => found !== -1);
    if (i !== undefined && !at.has(column) && ![...at.values()].includes(i)) at.set(column, i);
  }
  return { at, wrong: wrong.length > 0 ? wrong : missing(at, header) };
}

function mapInto(
  at: Map<StrikeColumn, number>,
  names: readonly string[],
  column: string,
  name: string,
  header: CsvRow,
): string[] {
  if (!isColumn(column)) return [`a strike log has no “${column}”; it has ${COLUMNS.join(", ")}`];
  const i = names.indexOf(plain(name));
  if (i === -1) return [`no column “${name}” for ${column}; the columns are ${shown(header)}`];
  at.set(column, i);
  return [];
}

/** A strike needs a day and a place; the place may stand in its words. */
function missing(at: StrikeColumns["at"], header: CsvRow): string[] {
  const day = at.has("date") || at.has("strike_date");
  const place = at.has("place") || at.has("text") || at.has("description");
  const lacking = [...(day ? [] : ["the date"]), ...(place ? [] : ["the place"])];
  if (lacking.length === 0) return [];
  const way = [...(place ? [] : ["place=Location"]), ...(day ? [] : ["date=Day"])].join(",");
  return [
    `no column for ${lacking.join(" and ")}; the columns are ${shown(header)}; say which is which: --columns ${way}`,
  ];
}

/** Whether a header is that of strikes: it names a day and a place, as is usual or as a person says. */
export function isStrikeHeader(header: CsvRow, mapped: ReadonlyMap<string, string> = NONE): boolean {
  return header.cells.length > 1 && strikeColumnsOf(header, mapped).wrong.length === 0;
}

function isColumn(name: string): name is StrikeColumn {
  return Object.hasOwn(STRIKE_COLUMNS, name);
}

function shown(header: CsvRow): string {
  return header.cells.map(({ value }) => value || "(no name)").join(", ");
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
