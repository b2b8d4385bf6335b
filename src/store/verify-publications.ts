import { sql } from "kysely";
import type { Store } from "./database.js";

/** What went out against the history: each is as it was recorded, and none that was recorded is missing. */
export async function checkPublications({ workspace, db }: Store): Promise<string[]> {
  const { rows } = await sql<{ id: string; here: boolean; told: boolean }>`
    with recorded as (
      select content -> 'after' ->> 'id' as id, content -> 'after' ->> 'kind' as kind,
        content -> 'after' ->> 'incident' as incident, content -> 'after' ->> 'what' as what,
        content -> 'after' ->> 'sha256' as sha256, by, at
      from history where workspace = ${workspace} and change = ${PUBLISHED}
    )
    select coalesce(p.id, r.id) as id, p.id is not null as here, r.id is not null as told
    from (select * from publication where workspace = ${workspace}) p full join recorded r on r.id = p.id
    where p.id is null or r.id is null
      or (p.kind, p.what, p.sha256, p.by, p.at) is distinct from (r.kind, r.what, r.sha256, r.by, r.at)
      or p.incident is distinct from r.incident
    order by 1`.execute(db);
  return rows.map(({ id, here, told }) => {
    if (!here) return `publication ${id}: the history says that it went out, and it is not there`;
    if (!told) return `publication ${id}: it is there, and the history does not say that it went out`;
    return `publication ${id}: it is not as the history has it`;
  });
}

/** How the history calls a publication. */
export const PUBLISHED = "published";
