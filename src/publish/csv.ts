/** A cell of a table; null is an empty one. */
export type Cell = string | number | null;

/** One line of a table as spreadsheets read it (RFC 4180), with its line end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** Marks that would end a cell, or white space that a reader might cut off. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;

function csvCell(cell: Cell): string {
  const text = cell === null ? "" : typeof cell === "number" ? String(cell) : asText(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What spreadsheets run as a formula, whatever wrote it: marks at the start of a cell, those of full width too, and white
 * space that hides one (OWASP, "CSV Injection").
 */
const IS_FORMULA = /^['\s]*[=+\-@＝＋－＠]|^'*[\t\r\n]/u;

/**
 * A text with an apostrophe before it if a spreadsheet would run it: the sign that spreadsheets themselves know for "this
 * is text". Numbers stay as they are, negative ones too. `textOfCell` takes it off again.
 */
function asText(text: string): string {
  return IS_FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `csvLine` was given, of a cell as a reader of tables gives it. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") && IS_FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
