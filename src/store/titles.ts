import { sql } from "kysely";
import type { Store } from "./database.js";

/** What incidents are called, by their ids; those that are no more are missing. */
export async function titlesOf(store: Store, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; title: string }>`
    select id, title from incident where workspace = ${store.workspace} and id = any(${ids}::text[])`.execute(store.db);
  return new Map(rows.map(({ id, title }) => [id, title]));
}
