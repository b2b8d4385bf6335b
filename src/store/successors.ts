import { sql } from "kysely";
import type { Store } from "./database.js";

export interface Succession {
  /** Ids that were there before. */
  readonly ended: readonly string[];
  /** Ids that are there now. */
  readonly standing: readonly string[];
  /** Where ids that are no longer there lead. */
  readonly heirs: ReadonlyMap<string, string>;
}

/** Records where ids lead that are there no more. An id that comes back leads to itself again. */
export async function recordSuccessors(store: Store, { ended, standing, heirs }: Succession): Promise<void> {
  const { workspace, db } = store;
  if (standing.length > 0) {
    await sql`delete from successor where workspace = ${workspace} and id = any(${standing}::text[])`.execute(db);
  }
  const now = new Set(standing);
  const gone = ended.filter((id) => !now.has(id));
  if (gone.length === 0) return;
  const heir = gone.map((id) => heirs.get(id) ?? null);
  await sql`
    insert into successor (workspace, id, incident)
    select ${workspace}, * from unnest(${gone}::text[], ${heir}::text[])
    on conflict (workspace, id) do update set incident = excluded.incident`.execute(db);
}

/** The incident that an id stands for now, over any number of changes; null if there is none. */
export async function incidentNow(store: Store, id: string): Promise<string | null> {
  return (await incidentsNow(store, [id])).get(id) ?? null;
}

/** The incidents that ids stand for now, over any number of changes; an id that leads to none is missing. */
export async function incidentsNow(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ asked: string; now: string }>`
    with recursive way (asked, id, step) as (
      select i collate "C", i collate "C", 0 from unnest(${ids}::text[]) as t (i)
      union
      select way.asked, s.incident, way.step + 1
      from way join successor s on s.workspace = ${store.workspace} and s.id = way.id
      where s.incident is not null and way.step < ${MOST_STEPS}
    )
    select distinct on (way.asked) way.asked, way.id as now
    from way join incident i on i.workspace = ${store.workspace} and i.id = way.id
    order by way.asked, way.step`.execute(store.db);
  return new Map(rows.map(({ asked, now }) => [asked, now]));
}

/** The ids that led to these incidents over any number of changes, and their own, each with the incident it is now. */
export async function formerIds(store: Store, incidents: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (incidents.length === 0) return new Map();
  const { rows } = await sql<{ id: string; now: string }>`
    with recursive own (id, now, step) as (
      select i collate "C", i collate "C", 0 from unnest(${incidents}::text[]) as t (i)
      union
      select s.id, own.now, own.step + 1 from own join successor s on s.workspace = ${store.workspace} and s.incident = own.id
      where own.step < ${MOST_STEPS}
    )
    select distinct on (id) id, now from own order by id, step`.execute(store.db);
  return new Map(rows.map(({ id, now }) => [id, now]));
}

/** No id changes so often; a circle ends here. */
const MOST_STEPS = 1000;

/** Those of the incidents that are no more and lead nowhere. */
export async function endedWithoutHeir(store: Store, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select id from successor
    where workspace = ${store.workspace} and id = any(${ids}::text[]) and incident is null`.execute(store.db);
  return rows.map(({ id }) => id);
}

export async function setHeirs(store: Store, heirs: ReadonlyMap<string, string>): Promise<void> {
  if (heirs.size === 0) return;
  await sql`
    update successor set incident = h.incident
    from unnest(${[...heirs.keys()]}::text[], ${[...heirs.values()]}::text[]) as h (id, incident)
    where workspace = ${store.workspace} and successor.id = h.id`.execute(store.db);
}
