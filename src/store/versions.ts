import { sql } from "kysely";
import type { ReportRow, Store } from "./database.js";
import { sha256 } from "./sha256.js";

export interface VersionChange {
  /** Reports that count no more, because a later capture of their page has other bytes. */
  readonly superseded: readonly string[];
  /** Reports that count again. */
  readonly revived: readonly string[];
}

/**
 * A report counts if it is what was got last from one of its pages (of one instant, the one with the larger id), or if it
 * came from no page at all. Brings the states of all reports that were got from these pages up to date. What comes out
 * depends on what was captured alone, not on what was added last.
 */
export async function settleVersions(store: Store, pages: readonly string[]): Promise<VersionChange> {
  if (pages.length === 0) return { superseded: [], revived: [] };
  const { rows } = await sql<Pick<ReportRow, "id" | "state">>`
    with concerned as (
      select distinct c.report from capture c join report r on r.workspace = c.workspace and r.id = c.report
      where c.workspace = ${store.workspace} and c.page = any(${pages}::text[]) and r.state <> 'erased'
    ),
    gotten as (
      select c.report, c.page from capture c join concerned on concerned.report = c.report
      where c.workspace = ${store.workspace}
    ),
    latest as (
      select distinct on (c.page) c.report from capture c
      join report r on r.workspace = c.workspace and r.id = c.report
      where c.workspace = ${store.workspace} and c.page in (select page from gotten) and r.state <> 'erased'
      order by c.page, c.at desc, c.report desc
    ),
    counting as (select report from latest union select report from gotten where page is null),
    settled as (
      select report as id, case when report in (select report from counting) then 'current' else 'superseded' end as state
      from concerned
    )
    update report set state = settled.state from settled
    where workspace = ${store.workspace} and report.id = settled.id and report.state <> settled.state
    returning report.id, report.state`.execute(store.db);
  const of = (state: string): string[] => rows.filter((row) => row.state === state).map(({ id }) => id);
  return { superseded: of("superseded"), revived: of("current") };
}

/** An index holds no longer keys; nobody types such an address. */
const LONGEST_PAGE = 1000;

/** The page that a URL names: two spellings that differ after # never differ for the server. */
export function pageAt(url: string): string {
  const plain = url.replace(/#.*$/su, "");
  return plain.length <= LONGEST_PAGE ? plain : `sha256:${sha256(plain)}`;
}

/** The pages that reports were got from. */
export async function pagesOf(store: Store, reports: readonly string[]): Promise<string[]> {
  if (reports.length === 0) return [];
  const { rows } = await sql<{ page: string }>`
    select distinct page from capture
    where workspace = ${store.workspace} and report = any(${reports}::text[]) and page is not null`.execute(store.db);
  return rows.map(({ page }) => page);
}

/** These reports, and all others that were got from a page of theirs. */
export async function reportsOfSamePages(store: Store, reports: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ report: string }>`
    select distinct report from capture
    where workspace = ${store.workspace} and page = any(${await pagesOf(store, reports)}::text[])`.execute(store.db);
  return [...new Set([...reports, ...rows.map(({ report }) => report)])];
}

/** Those of the pages that some report was got from. */
export async function pagesKnown(store: Store, pages: readonly string[]): Promise<Set<string>> {
  if (pages.length === 0) return new Set();
  const { rows } = await sql<{ page: string }>`
    select distinct page from capture
    where workspace = ${store.workspace} and page = any(${pages}::text[])`.execute(store.db);
  return new Set(rows.map(({ page }) => page));
}

/** For those of the reports that a later version of their page supersedes: the version that counts. */
export async function currentVersions(store: Store, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; current: string }>`
    select distinct on (old.id) old.id, now.id as current from report old
    join capture c on c.workspace = old.workspace and c.report = old.id
    join capture d on d.workspace = c.workspace and d.page = c.page
    join report now on now.workspace = d.workspace and now.id = d.report and now.state = 'current'
    where old.workspace = ${store.workspace} and old.id = any(${ids}::text[]) and old.state = 'superseded'
    order by old.id, d.at desc, now.id desc`.execute(store.db);
  return new Map(rows.map(({ id, current }) => [id, current]));
}

export type Version = Pick<ReportRow, "id" | "state"> & { readonly at: string };

/** The reports that were got from the pages of a report, this one among them, the latest capture first. */
export async function versionsOf(store: Store, report: string): Promise<Version[]> {
  const { rows } = await sql<Version>`
    select r.id, r.state, max(c.at) as at from report r
    join capture c on c.workspace = r.workspace and c.report = r.id
    where r.workspace = ${store.workspace} and c.page = any(${await pagesOf(store, [report])}::text[])
    group by r.id, r.state order by max(c.at) desc, r.id desc`.execute(store.db);
  return rows;
}
