import { groupBy } from "../../../util/group-by.js";
import { type CsvRow, isEmptyRow } from "../csv.js";
import type { Cell, Cells, Complain } from "./cells.js";
import { type Columns, type NoticeColumn, OF_RECIPIENT } from "./columns.js";

/** One row of the file: one recipient of a notice. */
export interface NoticeRecord {
  readonly id: string;
  /** Number of the data row, the first after the header being 1. */
  readonly row: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly cells: Cells;
}

/** The rows that can be read, by the id of their notice; a row without an id is a notice of its own. */
export function recordsOf(
  [header, ...rows]: readonly CsvRow[],
  { at }: Columns,
  complain: Complain,
): Map<string, NoticeRecord[]> {
  const width = header?.cells.length ?? 0;
  const records = rows.flatMap((row, i) => {
    if (isEmptyRow(row)) return [];
    const wrong = wrongWith(row, width);
    if (wrong === null) return [recordOf(row, i + 1, at)];
    complain(row.line, wrong);
    return [];
  });
  return groupBy(records, ({ id }) => id);
}

function wrongWith({ cells, broken }: CsvRow, width: number): string | null {
  if (broken)
    return 'the quotation marks of this line do not close; a value with a comma or a quotation mark stands in quotation marks, doubled inside: "the ""old"" clinic, upper town"';
  return cells.length === width
    ? null
    : `${cells.length} cells where the header has ${width}; an empty cell needs its separator too`;
}

function recordOf({ line, start, end, cells }: CsvRow, row: number, at: Columns["at"]): NoticeRecord {
  const named = new Map<NoticeColumn, Cell>();
  for (const [column, place] of at) {
    const value = cells[place]?.value ?? "";
    if (value !== "") named.set(column, { value, line });
  }
  return { id: named.get("notice")?.value ?? `row ${row}`, row, line, start, end, cells: named };
}

/** What the rows of one notice say of it; an empty cell says nothing against another row. */
export function sharedCells(records: readonly NoticeRecord[], complain: Complain): Cells {
  const shared = new Map<NoticeColumn, Cell>();
  for (const { id, cells } of records) {
    for (const [column, cell] of cells) {
      if (OF_RECIPIENT.has(column)) continue;
      const known = shared.get(column);
      if (known === undefined) shared.set(column, cell);
      else if (known.value !== cell.value)
        complain(
          cell.line,
          `${column} is “${cell.value}” here and “${known.value}” in line ${known.line} of the same notice ${id}; if they are two notices, give them ids of their own`,
        );
    }
  }
  return shared;
}
