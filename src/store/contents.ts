import { sql } from "kysely";
import type { Store } from "./database.js";

/** Bytes by their hash; null if they are not there. */
export async function contentOf(store: Store, sha256: string): Promise<Uint8Array | null> {
  const row = await store.db
    .selectFrom("content")
    .select("bytes")
    .where("workspace", "=", store.workspace)
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  return row?.bytes ?? null;
}

/** Hashes of the raw exchanges that a report was got by, the first first, each once. */
export async function exchangesOf(store: Store, report: string): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`
    select exchange_sha256 as hash from capture
    where workspace = ${store.workspace} and report = ${report} and exchange_sha256 is not null
    group by exchange_sha256 order by min(at), exchange_sha256`.execute(store.db);
  return rows.map(({ hash }) => hash);
}
