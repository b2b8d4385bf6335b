import { sql } from "kysely";
import type { Database, RulingRow, Store } from "./database.js";
import { insertRows } from "./insert.js";

/** Rulings that hold, the oldest first. */
export async function activeRulings(store: Store): Promise<RulingRow[]> {
  return store.db
    .selectFrom("ruling")
    .selectAll()
    .where("workspace", "=", store.workspace)
    .where("undone_at", "is", null)
    .orderBy("at")
    .orderBy("id")
    .execute();
}

/** Every ruling, undone ones too, the oldest first. */
export async function allRulings(store: Store): Promise<RulingRow[]> {
  return store.db
    .selectFrom("ruling")
    .selectAll()
    .where("workspace", "=", store.workspace)
    .orderBy("at")
    .orderBy("id")
    .execute();
}

export async function undoRuling(
  store: Store,
  id: string,
  { by, at, why }: { readonly by: string; readonly at: string; readonly why: string },
): Promise<void> {
  await store.db
    .updateTable("ruling")
    .set({ undone_by: by, undone_at: at, undone_why: why })
    .where("workspace", "=", store.workspace)
    .where("id", "=", id)
    .execute();
}

export async function rulingById(store: Store, id: string): Promise<RulingRow | undefined> {
  return store.db
    .selectFrom("ruling")
    .selectAll()
    .where("workspace", "=", store.workspace)
    .where("id", "=", id)
    .executeTakeFirst();
}

export type RulingPair = Omit<Database["ruling_pair"], "workspace">;

/** Replaces what some rulings say of tellings, and gives the tellings that were or are ruled on. */
export async function replacePairs(
  store: Store,
  rulings: readonly string[],
  pairs: readonly RulingPair[],
): Promise<string[]> {
  const { rows } = await sql<{ a: string; b: string }>`
    delete from ruling_pair where workspace = ${store.workspace} and ruling = any(${rulings}::text[])
    returning a, b`.execute(store.db);
  await insertRows(store, "ruling_pair", pairs);
  return [...new Set([...rows, ...pairs].flatMap(({ a, b }) => [a, b]))];
}
