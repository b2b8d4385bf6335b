import { parse } from "csv-parse/browser/esm/sync";
import type { Problem } from "../model/problem.js";
import { baseName } from "../util/base-name.js";
import { isIsoDate } from "../util/stated-date.js";

/** Publisher and date of publication of one file, where they are known. */
export interface PublishedBy {
  readonly publisher: string | null;
  readonly published: string | null;
}

/** By the base name of the file, or by the URL. */
export type Metadata = ReadonlyMap<string, PublishedBy>;

const COLUMNS = ["file", "publisher", "published"] as const;
const EXAMPLE = "file,publisher,published";

/**
 * Reads `reports.csv`: columns `file,publisher,published` in any order, one report a line, either value may be empty.
 * What cannot be used is a problem with its line; the other lines are used.
 */
export function parseMetadata(file: string, csv: string): { metadata: Metadata; problems: Problem[] } {
  const metadata = new Map<string, PublishedBy>();
  const problems: Problem[] = [];
  const complain = (line: number, message: string, fatal = true): void => {
    problems.push({ file, line, message, fatal });
  };
  const rows = rowsOf(csv, complain);
  const columns = columnsOf(rows, complain);
  for (const row of columns === null ? [] : rows.slice(1)) {
    const cell = (name: (typeof COLUMNS)[number]): string => (row.cells[columns?.[name] ?? -1] ?? "").trim();
    const name = keyOf(cell("file"));
    const published = cell("published");
    if (name === "")
      complain(row.line, "no file name in this line; a line looks like 002.txt,Example Times,2015-12-08");
    else {
      if (published !== "" && !isIsoDate(published)) complain(row.line, badDate(published));
      if (metadata.has(name)) complain(row.line, `${name} stands in an earlier line too; this one counts`, false);
      metadata.set(name, {
        publisher: cell("publisher") || null,
        published: isIsoDate(published) ? published : null,
      });
    }
  }
  return { metadata, problems };
}

/** What is known of a file: by its URL, else by its base name. */
export function knownOf(metadata: Metadata | null, file: string): PublishedBy | undefined {
  return metadata?.get(keyOf(file)) ?? metadata?.get(baseName(file));
}

/** A URL stands for itself: most end in a slash or in a name that many have. */
function keyOf(file: string): string {
  return /^https?:\/\//iu.test(file) ? file : baseName(file);
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

type Complain = (line: number, message: string, fatal?: boolean) => void;

/** Line by line, so that a quotation mark left open spoils its own line only. */
function rowsOf(csv: string, complain: Complain): Row[] {
  const lines = csv.replace(/^\uFEFF/u, "").split(/\r\n|\n|\r/u);
  return lines.flatMap((text, i) => rowOf(text, i + 1, complain));
}

function rowOf(text: string, line: number, complain: Complain): Row[] {
  if (text.trim() === "") return [];
  try {
    const cells = (parse(text, { relax_column_count: true }) as string[][])[0];
    return cells === undefined ? [] : [{ line, cells }];
  } catch {
    complain(
      line,
      'the quotation marks of this line do not close; a value with a comma or a quotation mark stands in quotation marks, doubled inside: 002.txt,"The ""Example"", Daily",2015-12-08',
    );
    return [];
  }
}

function columnsOf(rows: readonly Row[], complain: Complain): Record<(typeof COLUMNS)[number], number> | null {
  const header = rows[0];
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const [file, publisher, published] = COLUMNS.map((name) => names.indexOf(name)) as [number, number, number];
  const missing = COLUMNS.filter((name) => !names.includes(name));
  if (missing.length === 0) return { file, publisher, published };
  complain(header?.line ?? 1, `no column ${missing.join(", ")}; the first line must be ${EXAMPLE}`);
  // Without a publisher or a date the other is still of use; without file names nothing is.
  return file === -1 ? null : { file, publisher, published };
}

function badDate(value: string): string {
  return `“${value}” is no date of publication; a date looks like 2015-12-08 (year-month-day)`;
}
