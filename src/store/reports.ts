import { sql } from "kysely";
import type { Report } from "../model/report.js";
import type { CaptureRow, ReportRow, Store } from "./database.js";
import { insertRows } from "./insert.js";
import { sha256 } from "./sha256.js";
import { wholeText } from "./whole-text.js";

/** The states of those reports that are there, by id. */
export async function statesOf(store: Store, ids: readonly string[]): Promise<Map<string, ReportRow["state"]>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Pick<ReportRow, "id" | "state">>`
    select id, state from report where workspace = ${store.workspace} and id = any(${ids}::text[])`.execute(store.db);
  return new Map(rows.map(({ id, state }) => [id, state]));
}

/** Bytes that are kept by their hash; those that are there already are left. */
export async function putContents(store: Store, contents: readonly Uint8Array[]): Promise<void> {
  await insertRows(
    store,
    "content",
    contents.map((bytes) => ({ sha256: sha256(bytes), bytes })),
  );
}

export type NewReport = Omit<ReportRow, "workspace">;

export async function putReports(store: Store, reports: readonly NewReport[]): Promise<void> {
  await insertRows(store, "report", reports);
}

export async function putCaptures(store: Store, captures: readonly Omit<CaptureRow, "workspace">[]): Promise<void> {
  await insertRows(store, "capture", captures);
}

/** Texts of reports, in the form in which they were read. */
export async function reportsById(store: Store, ids: readonly string[]): Promise<Report[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Report>`
    select id, file, publisher, published, title, language, sha256, ${wholeText(sql`text`)} as text from report
    where workspace = ${store.workspace} and id = any(${ids}::text[]) and text is not null
    order by id`.execute(store.db);
  return rows;
}

/** Reports that were read by another version than this one (null: all), in order of their ids. */
export async function reportsToReread(
  store: Store,
  { unless, after, limit }: { readonly unless: string | null; readonly after: string; readonly limit: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from report where workspace = ${store.workspace} and state <> 'erased' and id > ${after}
      and ${unless === null ? sql`true` : sql`reader <> ${unless}`}
    order by id limit ${limit}`.execute(store.db);
  return rows.map(({ id }) => id);
}

export async function countToReread(store: Store, unless: string | null): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from report where workspace = ${store.workspace} and state <> 'erased'
      and ${unless === null ? sql`true` : sql`reader <> ${unless}`}`.execute(store.db);
  return rows[0]?.count ?? 0;
}

/**
 * Notes who read reports, and what.
 * @param accounts the SHA-256 of the accounts of each report
 */
export async function setReader(store: Store, accounts: ReadonlyMap<string, string>, reader: string): Promise<void> {
  await sql`
    update report set reader = ${reader}, accounts_sha256 = read.accounts
    from unnest(${[...accounts.keys()]}::text[], ${[...accounts.values()]}::text[]) as read (id, accounts)
    where workspace = ${store.workspace} and report.id = read.id`.execute(store.db);
}

export async function dropTallies(store: Store, reports: readonly string[]): Promise<void> {
  await sql`delete from tally where workspace = ${store.workspace} and report = any(${reports}::text[])`.execute(
    store.db,
  );
}

/** Those of the reports that came at least once from no page of their own: a file, standard input, a list. */
export async function reportsWithoutPage(store: Store, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ report: string }>`
    select distinct report from capture
    where workspace = ${store.workspace} and report = any(${ids}::text[]) and page is null`.execute(store.db);
  return new Set(rows.map(({ report }) => report));
}

/** The reports of one text, whoever published it. */
export async function reportsOfText(store: Store, textSha256: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from report where workspace = ${store.workspace} and text_sha256 = ${textSha256}`.execute(store.db);
  return rows.map(({ id }) => id);
}
