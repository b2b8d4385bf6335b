import type { NamedParty, Notice, NoticeRecipient } from "../../../model/declaration.js";
import type { Problem } from "../../../model/problem.js";
import { type Quote, quote } from "../../../model/quote.js";
import { isBefore } from "../../../util/moment.js";
import { type CsvRow, csvRows, isEmptyRow } from "../csv.js";
import { DeclarationError, type DeclareOptions } from "../options.js";
import { type Cells, type Complain, daysIn, momentIn, textIn } from "./cells.js";
import { type Columns, columnsOf, isNoticeHeader } from "./columns.js";
import { partyIn } from "./parties.js";
import { placeIn } from "./place.js";
import { type NoticeRecord, recordsOf, sharedCells } from "./records.js";

const NONE: ReadonlyMap<string, string> = new Map();

/** Whether a text is a table of notices rather than of anything else. */
export function isNotices(text: string, { columns }: Pick<DeclareOptions, "columns">): boolean {
  const [header] = csvRows(text);
  return header !== undefined && isNoticeHeader(header, columns ?? NONE);
}

/**
 * Notices from a table with one row for each recipient; rows of one id are one notice. docs/notices.md tells the columns.
 * @throws DeclarationError with everything that is wrong in it, by line
 */
export function readNotices(file: string, text: string, options: DeclareOptions): readonly Notice[] {
  const problems: Problem[] = [];
  const complain: Complain = (line, message) => problems.push({ file, line, message, fatal: true });
  const rows = csvRows(text);
  const columns = headerOf(rows, options, complain);
  const groups = columns === null ? [] : [...recordsOf(rows, columns, complain).values()];
  const notices = groups.map((records) => noticeOf(records, text, options, complain));
  if (columns !== null && rows.slice(1).every(isEmptyRow)) complain(1, "no notices: nothing stands under the header");
  if (problems.length > 0) throw new DeclarationError(problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  return notices;
}

/** Null, with the reason told, where nothing can be read under it. */
function headerOf([header]: readonly CsvRow[], options: DeclareOptions, complain: Complain): Columns | null {
  if (header === undefined) {
    complain(null, "an empty file; its first line names the columns: notice,from,to,about,place,sent,acknowledged");
    return null;
  }
  const columns = columnsOf(header, options.columns ?? NONE);
  for (const message of columns.wrong) complain(header.line, message);
  const needed = (["from", "to"] as const).filter((c) => !(c === "from" && options.party !== undefined));
  const missing = needed.filter((column) => !columns.at.has(column));
  if (missing.length === 0) return columns;
  const present = header.cells.map(({ value }) => value).join(", ");
  complain(
    header.line,
    `no column for ${missing.join(" and ")}; there are ${present}. Map one to it: --columns ${missing[0]}=NAME`,
  );
  return null;
}

function noticeOf(records: readonly NoticeRecord[], text: string, options: DeclareOptions, complain: Complain): Notice {
  const [first] = records as [NoticeRecord];
  const shared = sharedCells(records, complain);
  const sent = momentIn(shared, "sent", complain);
  return {
    kind: "notice",
    id: first.id,
    row: first.row,
    from: senderOf(shared, first.line, options, complain),
    to: recipientsOf(records, sent, options, complain),
    channel: textIn(shared, "channel"),
    sent,
    about: textIn(shared, "about") ?? "",
    place: placeIn(shared, first.line, options, complain),
    days: daysIn(shared, complain),
    source: textIn(shared, "source"),
    quote: wordsOf(records, text),
  };
}

function senderOf(shared: Cells, line: number, { party, partyIds }: DeclareOptions, complain: Complain): NamedParty {
  const cell = shared.get("from") ?? (party === undefined ? undefined : { value: party, line });
  if (cell !== undefined) return partyIn(cell, "from", partyIds, complain);
  complain(line, "nobody in the column from: who sent it?");
  return { name: "", party: null };
}

function recipientsOf(
  records: readonly NoticeRecord[],
  sent: string | null,
  { partyIds }: DeclareOptions,
  complain: Complain,
): NoticeRecipient[] {
  const seen = new Map<string, number>();
  return records.flatMap(({ id, line, cells }) => {
    const to = cells.get("to");
    if (to === undefined) {
      complain(line, "nobody in the column to: who was told?");
      return [];
    }
    const before = seen.get(to.value);
    if (before !== undefined) complain(line, `${to.value} is told of notice ${id} in line ${before} already`);
    seen.set(to.value, line);
    return [{ ...partyIn(to, "to", partyIds, complain), ...stepsOf(cells, line, sent, complain) }];
  });
}

/** What became of it, each step no earlier than the one that it follows on. */
function stepsOf(cells: Cells, line: number, sent: string | null, complain: Complain) {
  const received = momentIn(cells, "received", complain);
  const acknowledged = momentIn(cells, "acknowledged", complain);
  const objected = momentIn(cells, "objected", complain);
  const order = [
    ["received", received, "sent", sent],
    ["acknowledged", acknowledged, "sent", sent],
    ["acknowledged", acknowledged, "received", received],
    ["objected", objected, "sent", sent],
  ] as const;
  for (const [step, at, earlier, than] of order) {
    if (at !== null && than !== null && isBefore(at, than) === true)
      complain(line, `${step} ${at} is before ${earlier} ${than}`);
  }
  return { received, acknowledged, objected };
}

/** The rows, where they stand together; else the first of them. */
function wordsOf(records: readonly NoticeRecord[], text: string): Quote {
  const [first, last] = [records[0] as NoticeRecord, records.at(-1) as NoticeRecord];
  const together = last.row - first.row === records.length - 1;
  return quote(text, first.start, (together ? last : first).end);
}
