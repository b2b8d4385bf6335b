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

/** Hashes of the raw exchanges that a report was got by, the first first, each once; and whether they were erased. */
export async function exchangesOf(store: Store, report: string): Promise<{ sha256: string; erased: boolean }[]> {
  const { rows } = await sql<{ sha256: string; erased: boolean }>`
    select exchange_sha256 as sha256, bool_or(exchange_erased) as erased from capture
    where workspace = ${store.workspace} and report = ${report} and exchange_sha256 is not null
    group by exchange_sha256 order by min(at), exchange_sha256`.execute(store.db);
  return rows;
}
