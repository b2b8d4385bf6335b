import type { CsvRow } from "./csv.js";

/** The columns that a kind of table may have. */
export interface KnownColumns<C extends string> {
  /** What has them, with its article: "a strike log". */
  readonly of: string;
  /** The usual names of each, compared without case, spaces and marks. */
  readonly names: Readonly<Record<C, readonly string[]>>;
}

/** Where each column stands, and what is wrong with the header. */
export interface FoundColumns<C extends string> {
  readonly at: ReadonlyMap<C, number>;
  readonly wrong: readonly string[];
}

/**
 * The columns of a header. `mapped`: names that a person gave to columns, `place` to `Location`; they go before the usual
 * ones. A column that is not known is left unread.
 */
export function columnsIn<C extends string>(
  header: CsvRow,
  known: KnownColumns<C>,
  mapped: ReadonlyMap<string, string> = new Map(),
): FoundColumns<C> {
  const headings = header.cells.map(({ value }) => plainHeading(value));
  const at = new Map<C, number>();
  const wrong = [...mapped].flatMap(([column, heading]) => {
    const i = headings.indexOf(plainHeading(heading));
    if (!isColumn(known, column)) return [`${known.of} has no “${column}”; it has ${columnsOf(known).join(", ")}`];
    if (i === -1) return [`no column “${heading}” for ${column}; the columns are ${shownHeadings(header)}`];
    at.set(column, i);
    return [];
  });
  for (const column of columnsOf(known)) {
    const i = known.names[column].map((name) => headings.indexOf(plainHeading(name))).find((found) => found !== -1);
    if (i !== undefined && !at.has(column) && ![...at.values()].includes(i)) at.set(column, i);
  }
  return { at, wrong };
}

export function columnsOf<C extends string>({ names }: KnownColumns<C>): C[] {
  return Object.keys(names) as C[];
}

// "constructor" is a property of every object.
function isColumn<C extends string>({ names }: KnownColumns<C>, column: string): column is C {
  return Object.hasOwn(names, column);
}

export function shownHeadings(header: CsvRow): string {
  return header.cells.map(({ value }) => value || "(no name)").join(", ");
}

export function plainHeading(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
