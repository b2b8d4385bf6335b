import { sql } from "kysely";
import type { Store } from "./database.js";

/** Where a page begins: after a report of that day and id; null for the first page. */
export type After = readonly [published: string | null, id: string] | null;

export interface HitQuery {
  readonly words: string;
  readonly after: After;
  readonly many: number;
}

/** Of so many of the latest reports each is looked at, before all that hold the words are gathered and sorted. */
const LATEST = 20;

/**
 * Ids of the reports that hold the words, the latest first. What many reports hold is soon found among the latest, and
 * sorting all of it would take long; what few hold is found by the index of words. No statistics tell the two apart.
 */
export async function hits(store: Store, query: HitQuery): Promise<string[]> {
  const latest = await amongLatest(store, query);
  return latest.length === query.many ? latest : amongAll(store, query);
}

async function amongLatest({ db, workspace }: Store, { words, after, many }: HitQuery): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with latest as materialized (
      select id, published, words from report where workspace = ${workspace} and ${later(after)}
      order by published desc nulls last, id limit ${LATEST * many}
    )
    select id from latest where words @@ websearch_to_tsquery('english', ${words})
    order by published desc nulls last, id limit ${many}`.execute(db);
  return rows.map(({ id }) => id);
}

/** The workspace is asked for afterwards, so that nothing but the index of words can be gone by. */
async function amongAll({ db, workspace }: Store, { words, after, many }: HitQuery): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with hit as materialized (
      select workspace, id, published from report where words @@ websearch_to_tsquery('english', ${words})
    )
    select id from hit where workspace = ${workspace} and ${later(after)}
    order by published desc nulls last, id limit ${many}`.execute(db);
  return rows.map(({ id }) => id);
}

/** What comes after an item of the list, in its order. */
function later(after: After) {
  if (after === null) return sql`true`;
  const [published, id] = after;
  return published === null
    ? sql`published is null and id > ${id}`
    : sql`(published < ${published}::date or published is null or (published = ${published}::date and id > ${id}))`;
}
