import { sql } from "kysely";
import type { Account } from "../model/account.js";
import type { Incident } from "../model/incident.js";
import type { IncidentRow, Store } from "./database.js";
import { incidentColumns, tollsOf } from "./incident-columns.js";
import { insertRows } from "./insert.js";

/** What is known of an incident without reading it whole. */
export interface KnownIncident extends Pick<IncidentRow, "id" | "component" | "signature"> {
  readonly accounts: readonly string[];
}

/** An incident as it was made, ready to be written. */
export interface MadeIncident {
  readonly component: string;
  /** Tells whether it changed: of its tellings and the links between them. */
  readonly signature: string;
  readonly incident: Incident;
  readonly accounts: readonly Account[];
}

export async function incidentBody(store: Store, id: string): Promise<Incident> {
  const row = await store.db
    .selectFrom("incident")
    .select("body")
    .where("workspace", "=", store.workspace)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return row.body;
}

/** In the order of the ids; those that are not there are left out. */
export async function incidentBodies({ workspace, db }: Store, ids: readonly string[]): Promise<Incident[]> {
  const { rows } = await sql<{ id: string; body: Incident }>`
    select id, body from incident where workspace = ${workspace} and id = any(${ids}::text[])`.execute(db);
  const found = new Map(rows.map(({ id, body }) => [id, body]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

export async function incidentsIn(store: Store, components: readonly string[]): Promise<KnownIncident[]> {
  if (components.length === 0) return [];
  const { rows } = await sql<KnownIncident>`
    select id, component, signature, body -> 'accounts' as accounts from incident
    where workspace = ${store.workspace} and component = any(${components}::text[]) order by id`.execute(store.db);
  return rows;
}

/** The incidents that stay as they are, in a component of another name. */
export async function moveIncidents(
  store: Store,
  moved: readonly Pick<KnownIncident, "id" | "component">[],
): Promise<void> {
  if (moved.length === 0) return;
  const [ids, components] = [moved.map((m) => m.id), moved.map((m) => m.component)];
  await sql`
    update incident set component = m.component
    from unnest(${ids}::text[], ${components}::text[]) as m (id, component)
    where workspace = ${store.workspace} and incident.id = m.id`.execute(store.db);
}

/** Takes out incidents and writes others, some perhaps of the same id. */
export async function replaceIncidents(
  store: Store,
  ids: readonly string[],
  made: readonly MadeIncident[],
): Promise<void> {
  if (ids.length > 0) {
    await sql`delete from incident where workspace = ${store.workspace} and id = any(${ids}::text[])`.execute(store.db);
    await sql`delete from toll where workspace = ${store.workspace} and incident = any(${ids}::text[])`.execute(
      store.db,
    );
  }
  const reviewed = await reviewedAccounts(
    store,
    made.flatMap(({ incident }) => incident.accounts),
  );
  const rows = made.map(({ component, signature, incident, accounts }) => ({
    ...incidentColumns(incident, accounts),
    component,
    signature,
    reviewed: incident.accounts.some((id) => reviewed.has(id)),
  }));
  await insertRows(store, "incident", rows);
  await insertRows(
    store,
    "toll",
    made.flatMap(({ incident, accounts }) => tollsOf(incident.id, accounts)),
  );
}

async function reviewedAccounts(store: Store, accounts: readonly string[]): Promise<ReadonlySet<string>> {
  if (accounts.length === 0) return new Set();
  const { rows } = await sql<{ account: string }>`
    select distinct account from review
    where workspace = ${store.workspace} and account = any(${accounts}::text[])`.execute(store.db);
  return new Set(rows.map(({ account }) => account));
}
