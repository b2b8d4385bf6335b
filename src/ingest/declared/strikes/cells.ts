import { UNKNOWN_CELL } from "../../../../data/english/strike-columns.js";
import { type CsvRow, isEmptyRow } from "../csv.js";
import type { StrikeColumn, StrikeColumns } from "./columns.js";

/** Tells of something wrong in a line. */
export type Complain = (line: number | null, message: string) => void;

/** A cell with the words in it: offsets without quotation marks and white space around them. */
export interface Cell {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A data row. */
export interface LogRow {
  /** The first after the header is 1. */
  readonly row: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Those that hold something; a cell that says that nothing is known is there, with the value "". */
  readonly cells: ReadonlyMap<StrikeColumn, Cell>;
}

/** The rows under a header, with what is wrong with their shape told. */
export function logRows(
  text: string,
  [header, ...rows]: readonly CsvRow[],
  columns: StrikeColumns,
  complain: Complain,
): LogRow[] {
  return rows.flatMap((row, i) => {
    if (isEmptyRow(row)) return [];
    const wrong = shapeOf(row, header?.cells.length ?? 0, columns);
    if (wrong !== null) complain(row.line, wrong);
    const { line, start, end } = row;
    return wrong === null ? [{ row: i + 1, line, start, end, cells: cellsOf(text, row, columns) }] : [];
  });
}

/** What is wrong with the shape of a row, or null. Empty cells at its end may be left out. */
function shapeOf({ cells, broken }: CsvRow, width: number, { at }: StrikeColumns): string | null {
  if (broken)
    return 'a quotation mark of this line does not close, or is not doubled inside a cell: "the ""new"" bridge"';
  const needed = Math.max(...[...at].filter(([column]) => !OFTEN_EMPTY.has(column)).map(([, i]) => i + 1));
  if (cells.length < needed) return `${cells.length} cells, where the header has ${width}`;
  const more = cells.slice(width).some(({ value }) => value !== "");
  return more
    ? `${cells.length} cells, where the header has ${width}: a cell with a comma stands in quotation marks`
    : null;
}

const OFTEN_EMPTY: ReadonlySet<StrikeColumn> = new Set<StrikeColumn>([
  "lat",
  "lon",
  "party",
  "targets",
  "region",
  "country",
]);

function cellsOf(text: string, row: CsvRow, { at }: StrikeColumns): Map<StrikeColumn, Cell> {
  const cells = new Map<StrikeColumn, Cell>();
  for (const [column, i] of at) {
    const cell = row.cells[i];
    if (cell === undefined || cell.value === "") continue;
    cells.set(column, { value: UNKNOWN_CELL.test(cell.value) ? "" : cell.value, ...inner(text, cell) });
  }
  return cells;
}

/** Offsets of the words of a cell. */
function inner(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  let [from, to] = [start, end];
  const trim = () => {
    while (from < to && /\s/u.test(text[from] as string)) from++;
    while (to > from && /\s/u.test(text[to - 1] as string)) to--;
  };
  trim();
  if (to - from >= 2 && text[from] === '"' && text[to - 1] === '"') [from, to] = [from + 1, to - 1];
  trim();
  return { start: from, end: to };
}
