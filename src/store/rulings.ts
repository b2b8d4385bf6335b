import { sql } from "kysely";
import type { Ruling } from "../pipeline.js";
import { groupBy } from "../util/group-by.js";
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

export type RuledTelling = Omit<Database["ruling_telling"], "workspace">;

/** Replaces which tellings some rulings are about, and gives those that they were or are about. */
export async function replaceRuled(
  store: Store,
  rulings: readonly string[],
  told: readonly RuledTelling[],
): Promise<string[]> {
  const { rows } = await sql<{ telling: string }>`
    delete from ruling_telling where workspace = ${store.workspace} and ruling = any(${rulings}::text[])
    returning telling`.execute(store.db);
  await insertRows(store, "ruling_telling", told);
  return [...new Set([...rows, ...told].map(({ telling }) => telling))];
}

/** What people ruled of these tellings, whole, the oldest first. */
export async function rulingsOn(store: Store, tellings: readonly string[]): Promise<Ruling[]> {
  if (tellings.length === 0) return [];
  const { rows } = await sql<RuledTelling & { together: boolean; because: string }>`
    select t.telling, t.ruling, t.side, r.kind = 'together' as together, 'linked by ' || r.by || ': ' || r.why as because
    from ruling_telling t join ruling r on r.workspace = t.workspace and r.id = t.ruling
    where t.workspace = ${store.workspace} and t.ruling in (
      select ruling from ruling_telling where workspace = ${store.workspace} and telling = any(${tellings}::text[]))
    order by r.at, length(r.id), r.id, t.side, t.telling`.execute(store.db);
  return [...groupBy(rows, ({ ruling }) => ruling).values()].map((told) => {
    const { together, because } = told[0] as (typeof rows)[number];
    const sides = [...groupBy(told, ({ side }) => side).values()].map((side) => side.map(({ telling }) => telling));
    return { sides, together, because };
  });
}
