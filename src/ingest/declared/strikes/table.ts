import type { DeclaredStrike, Release } from "../../../model/declaration.js";
import { quote } from "../../../model/quote.js";
import { csvRows, isEmptyRow } from "../csv.js";
import type { DeclareOptions } from "../options.js";
import { type Atlas, atlasOf } from "./atlas.js";
import { type Complain, type LogRow, logRows } from "./cells.js";
import { strikeColumnsOf } from "./columns.js";
import { countIn, shownCount } from "./numbers.js";
import { partySaid } from "./party.js";
import { daysOf, type RowDays } from "./row-days.js";
import { type RowStatement, rowStatements } from "./row-statements.js";
import { daysWithin } from "./said-days.js";
import { strikeId } from "./strike-id.js";

/** The strikes of a log, and the releases that they stand in. */
export interface StrikeLog {
  readonly releases: readonly Release[];
  readonly strikes: readonly DeclaredStrike[];
}

/** A log's file, and what it is read with. */
export interface LogFile {
  /** As decoded. */
  readonly text: string;
  /** Of its bytes; ids are made of it. */
  readonly sha256: string;
  /** Id of who declares all of it, or null. */
  readonly party: string | null;
  readonly options: DeclareOptions;
  readonly complain: Complain;
  /** Tells what a person should look at, though it was taken. */
  readonly warn: Complain;
}

type Reading = LogFile & { readonly atlas: Atlas };

/** A strike log as a table. What is wrong with it is told, and left out. */
export function readTable(log: LogFile): StrikeLog {
  const { text, options, complain } = log;
  const none = { releases: [], strikes: [] };
  const table = csvRows(text);
  const [header] = table;
  if (header === undefined) {
    complain(null, "an empty file; its first line names the columns: date,country,place,number,text");
    return none;
  }
  const columns = strikeColumnsOf(header, options.columns);
  for (const message of columns.wrong) complain(header.line, message);
  if (columns.wrong.length > 0) return none;
  if (table.slice(1).every(isEmptyRow)) complain(header.line, "no strikes: nothing stands under the header");
  const rows = logRows(text, table, columns, complain);
  const { days, releases } = daysOf(rows, options, complain);
  const reading = { ...log, atlas: atlasOf(options) };
  return { releases, strikes: rows.flatMap((row) => strikesOf(row, days.get(row) ?? null, reading)) };
}

/** The strikes of a row, one for each statement of its words; of a row without words, what its columns say. */
function strikesOf(row: LogRow, days: RowDays | null, reading: Reading): DeclaredStrike[] {
  const { text, options, complain } = reading;
  const party = partyOf(row, reading);
  const number = countIn(text, row, complain);
  const timeZone = options.timeZone ?? null;
  const statements = rowStatements(row, number, reading);
  if (number !== null && number !== "none") tellDifference(row, number, statements, reading);
  return statements.map((statement, i) => ({
    kind: "strike",
    id: strikeId(reading.sha256, row.row, i),
    party,
    row: row.row,
    release: days?.release ?? null,
    window: saidIn(statement, row, days, reading) ?? days?.window ?? null,
    timeZone,
    count: statement.count ?? (i === 0 && number !== "none" ? number : null),
    place: statement.place,
    targets: statement.targets,
    quote: quote(text, statement.start, statement.end),
  }));
}

/** The days that the words of a release's statement give: "on Nov. 21, two strikes …". */
function saidIn({ start, end }: RowStatement, { line }: LogRow, days: RowDays | null, { text, complain }: Reading) {
  if (days === null || days.release === null || days.stated) return null;
  const said = daysWithin(text.slice(start, end), days.release);
  if (said !== null && "wrong" in said) complain(line, said.wrong);
  return said !== null && "days" in said ? said.days : null;
}

/** The number of a row is that of its first statement, or the sum of all; the words go before it. */
function tellDifference(
  { line }: LogRow,
  number: NonNullable<DeclaredStrike["count"]>,
  statements: readonly RowStatement[],
  { warn }: Reading,
): void {
  const [first] = statements;
  const sum = statements.reduce((all, { count }) => all + (count?.min ?? 0), 0);
  if (first?.count == null || first.count.min === number.min || sum === number.min) return;
  const [words, column] = [shownCount(first.count), shownCount(number)];
  warn(line, `the number of strikes is ${column}, the words say ${words}; the words are taken`);
}

/** Who declares the strikes of a row: the party in its cell, else that of the whole file. */
function partyOf(row: LogRow, { party, options, complain }: Reading): string | null {
  const name = row.cells.get("party")?.value ?? "";
  if (name === "") return party;
  const named = partySaid(name, options.partyIds);
  if ("id" in named) return named.id;
  complain(row.line, named.wrong);
  return null;
}
