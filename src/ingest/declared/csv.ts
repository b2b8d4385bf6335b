/** A cell with its place in the text, quotation marks included; offsets are UTF-16, `end` is exclusive. */
export interface CsvCell {
  /** Without its quotation marks and the white space around it. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface CsvRow {
  /** Of its first character, from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly cells: readonly CsvCell[];
  /** A quotation mark of it does not close, or something follows the one that closes. */
  readonly broken: boolean;
}

const SEPARATORS = [",", ";", "\t"];

/**
 * The rows of a table as spreadsheets write it (RFC 4180), with their positions. Cells are parted by whichever of comma,
 * semicolon and tab the first line has most of. Blank lines are no rows, and nothing stands before the header; a row of
 * empty cells is one, so that rows have the numbers that every reader of CSV gives them. An open quotation mark breaks its
 * own line only.
 */
export function csvRows(text: string): CsvRow[] {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const cell = cellPattern(separatorOf(text));
  const rows: CsvRow[] = [];
  for (let at = start, line = 1; at < text.length; ) {
    const row = rowAt(text, at, line, cell);
    if (!isEmptyRow(row) || (rows.length > 0 && row.cells.length > 1)) rows.push(row);
    const next = afterBreak(text, row.end);
    line += breaksIn(text, at, next);
    at = next;
  }
  return rows;
}

/** Whether nothing stands in any of its cells: a spreadsheet writes `,,,` for a line that was left empty. */
export function isEmptyRow({ cells }: CsvRow): boolean {
  return cells.every(({ value }) => value === "");
}

function separatorOf(text: string): string {
  const header = /.*\S.*/u.exec(text)?.[0] ?? "";
  const count = (mark: string) => header.split(mark).length;
  return SEPARATORS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** A cell in quotation marks that close before a separator or a break; else whatever stands before one. */
function cellPattern(separator: string): RegExp {
  return new RegExp(
    `[ ]*"(?<quoted>[^"]*(?:""[^"]*)*)"[ ]*(?=${separator}|[\\r\\n]|$)|(?<plain>[^${separator}\\r\\n]*)`,
    "uy",
  );
}

function rowAt(text: string, start: number, line: number, pattern: RegExp): CsvRow {
  const cells: CsvCell[] = [];
  let broken = false;
  for (let at = start; ; at++) {
    pattern.lastIndex = at;
    const { quoted, plain = "" } = pattern.exec(text)?.groups ?? {};
    const end = Math.max(at, pattern.lastIndex);
    broken ||= quoted === undefined && plain.trimStart().startsWith('"');
    cells.push({ value: (quoted?.replaceAll('""', '"') ?? plain).trim(), start: at, end });
    at = end;
    if (at >= text.length || /[\r\n]/u.test(text[at] as string)) return { line, start, end, cells, broken };
  }
}

function afterBreak(text: string, at: number): number {
  return at + (text.startsWith("\r\n", at) ? 2 : 1);
}

function breaksIn(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n|\n|\r/gu)?.length ?? 0;
}
