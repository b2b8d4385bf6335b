import { sql } from "kysely";
import type { HistoryRow, Store } from "./database.js";
import { formerIds } from "./successors.js";

/** The history of an incident and of those that it succeeded, the first change first. */
export async function incidentHistory(store: Store, incident: string): Promise<HistoryRow[]> {
  const own = await formerIds(store, [incident]);
  const { rows } = await sql<HistoryRow>`
    select * from history
    where workspace = ${store.workspace} and subject = any(${[...own.keys()]}::text[]) order by number`.execute(
    store.db,
  );
  return rows;
}

/** SHA-256 of the last entry of the history; null if there is none. */
export async function historyHead(store: Store): Promise<string | null> {
  const row = await store.db
    .selectFrom("workspace")
    .select("last_sha256")
    .where("id", "=", store.workspace)
    .executeTakeFirst();
  return row?.last_sha256 ?? null;
}
