/** A cell of a table; null is an empty one. */
export type Cell = string | number | null;

/** One line of a table as spreadsheets read it (RFC 4180), with its line end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** Marks that would end a cell, or white space that a reader might cut off. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;

function csvCell(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
