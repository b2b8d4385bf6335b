import type { Days, Moment } from "../../../model/declaration.js";
import { decimalOf } from "../../../util/coordinates.js";
import { isMoment } from "../../../util/moment.js";
import { isIsoDate } from "../../../util/stated-date.js";
import type { NoticeColumn } from "./columns.js";

/** What stands in a column, and in which line of the file. Empty cells are none. */
export interface Cell {
  readonly value: string;
  readonly line: number;
}

export type Cells = ReadonlyMap<NoticeColumn, Cell>;

export type Complain = (line: number | null, message: string) => void;

export function textIn(cells: Cells, column: NoticeColumn): string | null {
  return cells.get(column)?.value ?? null;
}

/** Kept as written; an hour needs its zone of time, or it is no moment. */
export function momentIn(cells: Cells, column: NoticeColumn, complain: Complain): Moment | null {
  const cell = cells.get(column);
  if (cell === undefined || isMoment(cell.value)) return cell?.value ?? null;
  const zoned = /\d:\d\d/u.test(cell.value) ? "a time needs its zone, as in" : "write";
  complain(
    cell.line,
    `${column}: “${cell.value}” is no moment; ${zoned} 2016-06-16, 2016-06-16T14:30Z or 2016-06-16T14:30+03:00`,
  );
  return null;
}

export function numberIn(cells: Cells, column: NoticeColumn, complain: Complain): number | null {
  const cell = cells.get(column);
  if (cell === undefined) return null;
  const value = decimalOf(cell.value);
  if (value !== null) return value;
  complain(cell.line, `${column}: “${cell.value}” is no number; write it with a point, as in 33.51`);
  return null;
}

/** The days a notice speaks of; null where it names none, so that it holds from when it was sent. */
export function daysIn(cells: Cells, complain: Complain): Days | null {
  const [from, to] = [cells.get("valid_from"), cells.get("valid_to")];
  if (from === undefined && to === undefined) return null;
  for (const [column, cell] of Object.entries({ valid_from: from, valid_to: to })) {
    if (cell !== undefined && !isIsoDate(cell.value))
      complain(cell.line, `${column}: “${cell.value}” is no day; write it as 2016-06-16 (year-month-day)`);
  }
  if (from === undefined || to === undefined) {
    const cell = (from ?? to) as Cell;
    complain(
      cell.line,
      "valid_from and valid_to stand together: a notice for one day has that day in both, and one without an end leaves both empty and holds from when it was sent, for two years",
    );
    return null;
  }
  if (from.value > to.value) complain(to.line, `valid_to ${to.value} is before valid_from ${from.value}`);
  return { start: from.value, end: to.value };
}
