import { sql } from "kysely";
import type { ReviewRow, Store } from "./database.js";
import { insertRows } from "./insert.js";
import { keyOf, pageOf, pageSize } from "./page.js";

/**
 * Writes a review, and marks the incident of its account as one that somebody looked at: who takes a count into a range or
 * out of it has looked at it as much as who accepts it.
 */
export async function putReview(store: Store, review: Omit<ReviewRow, "workspace">): Promise<void> {
  await insertRows(store, "review", [review]);
  await markReviewed(store, [review.report]);
}

/** Brings the marks of the incidents that reports tell of up to date with the reviews that find their account. */
export async function markReviewed(store: Store, reports: readonly string[]): Promise<void> {
  await sql`
    update incident set reviewed = seen.reviewed from (
      select i.id, exists (
        select from account a join review v on v.workspace = a.workspace and v.account = a.id
        where a.workspace = ${store.workspace} and a.incident = i.id) as reviewed
      from incident i where i.workspace = ${store.workspace} and i.id in (
        select incident from account where workspace = ${store.workspace} and report = any(${reports}::text[]))) as seen
    where incident.workspace = ${store.workspace} and incident.id = seen.id
      and incident.reviewed <> seen.reviewed`.execute(store.db);
}

/** Reviews of these reports, and those that found their claim in one of these accounts. */
export async function reviewsOfReports(
  store: Store,
  reports: readonly string[],
  accounts: readonly string[] = [],
): Promise<ReviewRow[]> {
  if (reports.length === 0) return [];
  const { rows } = await sql<ReviewRow>`
    select * from review
    where workspace = ${store.workspace} and (report = any(${reports}::text[]) or account = any(${accounts}::text[]))
    order by at, id`.execute(store.db);
  return rows;
}

/** Reviews that find their claim in one of these accounts, in order of time. */
export async function reviewsOfAccounts(store: Store, accounts: readonly string[]): Promise<ReviewRow[]> {
  if (accounts.length === 0) return [];
  const { rows } = await sql<ReviewRow>`
    select * from review where workspace = ${store.workspace} and account = any(${accounts}::text[])
    order by at, id`.execute(store.db);
  return rows;
}

/** Those that lost their account first, then in order of time; last those whose report was erased, which nobody can mend. */
export async function allReviews(
  store: Store,
  page: { limit?: number | undefined; after?: string | undefined },
): Promise<{ items: ReviewRow[]; next: string | null }> {
  const size = pageSize(page.limit);
  const after = page.after === undefined ? null : keyOf(page.after, ["integer", "time", "text"]);
  const { rows } = await sql<ReviewRow & { found: number }>`
    select * from (select v.*, case when r.state = 'erased' then 2 when v.account is null then 0 else 1 end as found
      from review v join report r on r.workspace = v.workspace and r.id = v.report
      where v.workspace = ${store.workspace}) r
    where ${after === null ? sql`true` : sql`(found, at, id) > (${after[0]}::int, ${after[1]}::timestamptz, ${after[2]})`}
    order by found, at, id limit ${size + 1}`.execute(store.db);
  return pageOf(rows, size, { key: (row) => [row.found, row.at, row.id], item: ({ found: _, ...row }) => row });
}

/** Points reviews at the accounts that have their claims now; null for one that no account has. */
export async function moveReviews(store: Store, accounts: ReadonlyMap<string, string | null>): Promise<void> {
  if (accounts.size === 0) return;
  await sql`
    update review set account = m.account
    from unnest(${[...accounts.keys()]}::text[], ${[...accounts.values()]}::text[]) as m (id, account)
    where workspace = ${store.workspace} and review.id = m.id and review.account is distinct from m.account`.execute(
    store.db,
  );
}

/** Those that no account has the claim of. */
export async function lostReviews(store: Store): Promise<Pick<ReviewRow, "id">[]> {
  return store.db
    .selectFrom("review")
    .select("id")
    .where("workspace", "=", store.workspace)
    .where("account", "is", null)
    .orderBy("id")
    .execute();
}
