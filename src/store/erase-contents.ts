import { sql } from "kysely";
import type { Store, WritingStore } from "./database.js";

/** A report that came by the same exchange as one that is erased: another of its list. */
export interface SharedExchange {
  readonly report: string;
  readonly sha256: string;
}

/** Hashes of the bytes of a report, and of the exchanges it was got by. */
export async function hashesOf(store: Store, id: string): Promise<string[]> {
  const { rows } = await sql<{ sha256: string }>`
    select sha256 from report where workspace = ${store.workspace} and id = ${id}
    union select exchange_sha256 from capture
      where workspace = ${store.workspace} and report = ${id} and exchange_sha256 is not null`.execute(store.db);
  return rows.map(({ sha256 }) => sha256);
}

/** An exchange that brought several reports holds the words of each: it goes, and the others are told of its hash only. */
export async function forgetExchanges(store: WritingStore, hashes: readonly string[]): Promise<SharedExchange[]> {
  const { rows } = await sql<SharedExchange>`
    update capture set exchange_erased = true
    where workspace = ${store.workspace} and exchange_sha256 = any(${hashes}::text[]) and not exchange_erased
    returning report, exchange_sha256 as sha256`.execute(store.db);
  return [...new Map(rows.map((row) => [`${row.report} ${row.sha256}`, row])).values()];
}

/** Bytes that another report or a declared file has for its own stay. */
export async function dropContents(store: WritingStore, hashes: readonly string[]): Promise<void> {
  const { workspace, db } = store;
  await sql`
    delete from content c where workspace = ${workspace} and sha256 = any(${hashes}::text[])
      and not exists (select from report r
        where r.workspace = ${workspace} and r.sha256 = c.sha256 and r.state <> 'erased')
      and not exists (select from declared f where f.workspace = ${workspace} and f.sha256 = c.sha256)`.execute(db);
}
