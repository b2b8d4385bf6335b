import { sql } from "kysely";
import type { Publication } from "../model/publication.js";
import type { PublicationRow, Store } from "./database.js";
import { insertRows } from "./insert.js";
import { keyOf, pageOf, pageSize } from "./page.js";
import { formerIds } from "./successors.js";

export async function putPublication(store: Store, publication: Publication): Promise<void> {
  const { id, kind, incident, what, sha256, by, at } = publication;
  await insertRows(store, "publication", [{ id, kind, incident, what, sha256, by, at }]);
}

/** What went out of an incident, or of one that it succeeded, the first first. */
export async function publicationsOf(store: Store, incident: string): Promise<Publication[]> {
  const own = await formerIds(store, [incident]);
  const rows = await store.db
    .selectFrom("publication")
    .selectAll()
    .where("workspace", "=", store.workspace)
    .where(sql<boolean>`incident = any(${[...own.keys()]}::text[])`)
    .orderBy("at")
    .orderBy(sql`length(id)`)
    .orderBy("id")
    .execute();
  return rows.map(publication);
}

/** Everything that went out, the latest first. */
export async function listPublications(
  store: Store,
  page: { limit?: number | undefined; after?: string | undefined },
): Promise<{ items: Publication[]; next: string | null }> {
  const size = pageSize(page.limit);
  const after = page.after === undefined ? null : keyOf(page.after, ["time", "text"]);
  const rows = await store.db
    .selectFrom("publication")
    .selectAll()
    .where("workspace", "=", store.workspace)
    .$if(after !== null, (q) => q.where(sql<boolean>`(at, id) < (${after?.[0]}::timestamptz, ${after?.[1]})`))
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(size + 1)
    .execute();
  return pageOf(rows, size, { key: ({ at, id }) => [at, id], item: publication });
}

function publication({ id, kind, incident, what, sha256, by, at }: PublicationRow): Publication {
  return { id, kind, incident, what, sha256, by, at };
}
