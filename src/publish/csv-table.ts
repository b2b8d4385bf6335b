import { type Cell, csvLine } from "./csv.js";

/** A column of a table: its name, and what stands in it of one thing. */
export type Column<T> = readonly [name: string, cell: (of: T) => Cell];

/** Says "UTF-8" to spreadsheets, which otherwise take the bytes for letters of another alphabet. */
export const BYTE_ORDER_MARK = "\ufeff";

/** A table in UTF-8, a line at a time: the names of its columns, then a line for each thing. */
export async function* csvTable<T>(columns: readonly Column<T>[], things: AsyncIterable<T>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(columns.map(([name]) => name));
  for await (const thing of things) yield csvLine(columns.map(([, cell]) => cell(thing)));
}
