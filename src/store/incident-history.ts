import { sql } from "kysely";
import type { HistoryRow, Store } from "./database.js";

/** No id changes so often; a circle ends here. */
const MOST_STEPS = 1000;

/** The history of an incident and of those that it succeeded, the first change first. */
export async function incidentHistory(store: Store, incident: string): Promise<HistoryRow[]> {
  const { rows } = await sql<HistoryRow>`
    with recursive own (id, step) as (
      select ${incident}::text collate "C", 0
      union
      select s.id, own.step + 1 from own join successor s on s.workspace = ${store.workspace} and s.incident = own.id
      where own.step < ${MOST_STEPS}
    )
    select * from history
    where workspace = ${store.workspace} and subject in (select id from own) order by number`.execute(store.db);
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
