import { sql } from "kysely";
import type { Store, WritingStore } from "./database.js";

/** What stands in the place of a file's name. */
const ERASED = "(erased)";

/** Takes out what a report held, and what was said of its words; leaves hashes and a tombstone. */
export async function eraseReport(
  store: WritingStore,
  id: string,
  { by, at, why }: { readonly by: string; readonly at: string; readonly why: string },
): Promise<void> {
  const { workspace, db } = store;
  const contents = await contentsOf(store, id);
  for (const table of ["account", "tally", "capture"]) {
    await sql`delete from ${sql.table(table)} where workspace = ${workspace} and report = ${id}`.execute(db);
  }
  await sql`
    update report set state = 'erased', file = ${ERASED}, publisher = null, published = null, title = null, text = null,
      language = 'und', erased_at = ${at}, erased_by = ${by}, erased_why = ${why}
    where workspace = ${workspace} and id = ${id}`.execute(db);
  // A correction may repeat the words that it corrects, and so may the reason.
  await sql`
    update review set account = null, correction = null, why = ${ERASED}
    where workspace = ${workspace} and report = ${id}`.execute(db);
  await sql`
    update history set content = null, salt = null
    where workspace = ${workspace} and report = ${id}`.execute(db);
  await dropContents(store, contents);
}

async function contentsOf(store: Store, id: string): Promise<string[]> {
  const { rows } = await sql<{ sha256: string }>`
    select sha256 from report where workspace = ${store.workspace} and id = ${id}
    union select exchange_sha256 from capture
      where workspace = ${store.workspace} and report = ${id} and exchange_sha256 is not null`.execute(store.db);
  return rows.map(({ sha256 }) => sha256);
}

/** Bytes that another report shares stay: they are its own. */
async function dropContents(store: Store, hashes: readonly string[]): Promise<void> {
  const { workspace, db } = store;
  await sql`
    delete from content c where workspace = ${workspace} and sha256 = any(${hashes}::text[])
      and not exists (select from report r where r.workspace = ${workspace} and r.sha256 = c.sha256 and r.state <> 'erased')
      and not exists (select from capture x where x.workspace = ${workspace} and x.exchange_sha256 = c.sha256)`.execute(
    db,
  );
}

/** Rewrites the tables that held words of a report, so that what was deleted is gone from their files. */
export async function purge({ db }: Store): Promise<void> {
  for (const table of [
    "content",
    "report",
    "capture",
    "account",
    "tally",
    "telling",
    "incident",
    "review",
    "history",
    "batch",
  ]) {
    await sql`vacuum full ${sql.table(table)}`.execute(db);
  }
}
