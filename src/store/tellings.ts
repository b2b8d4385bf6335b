import { sql } from "kysely";
import { type Edge, type PackedProfile, type Profile, pack, storedKeys, unpack, wantedKeys } from "../pipeline.js";
import type { Store } from "./database.js";
import { insertRows } from "./insert.js";

/** A telling, and the part of the whole that it belongs to: no edge and no ruling leads out of a component. */
export interface StoredTelling {
  readonly profile: Profile;
  readonly component: string;
}

/** The stored tellings that are worth a decision beside these, and perhaps some more. */
export async function tellingsNear(store: Store, fresh: readonly Profile[]): Promise<StoredTelling[]> {
  const days = fresh.some(isTimeless) ? await daysTold(store) : { from: 0, to: -1 };
  const wanted = [...new Set(fresh.flatMap((profile) => wantedKeys(profile, days)))];
  if (wanted.length === 0) return [];
  // By the index of keys alone, some dozens at a time: the time of one look-up grows with the square of its keys. Asked
  // for the workspace at once, a planner without statistics would rather look for them in each row of the workspace.
  const { rows } = await sql<PackedTelling>`
    with wanted as materialized (
      select array_agg(key) as keys from unnest(${wanted}::integer[]) with ordinality as w (key, n) group by n / 64
    ), near as materialized (
      select distinct found.workspace, found.key from wanted,
        lateral (select t.workspace, t.key from telling t where t.keys && wanted.keys offset 0) as found
    )
    select component, profile from near join telling using (workspace, key)
    where workspace = ${store.workspace} order by key`.execute(store.db);
  return rows.map(unpacked);
}

export async function tellingsOfComponents(store: Store, components: readonly string[]): Promise<StoredTelling[]> {
  if (components.length === 0) return [];
  const { rows } = await sql<PackedTelling>`
    select component, profile from telling
    where workspace = ${store.workspace} and component = any(${components}::text[]) order by key`.execute(store.db);
  return rows.map(unpacked);
}

interface PackedTelling {
  readonly component: string;
  readonly profile: PackedProfile;
}

function unpacked({ component, profile }: PackedTelling): StoredTelling {
  return { component, profile: unpack(profile) };
}

function isTimeless({ spans, told }: Profile): boolean {
  return spans.length === 0 && told === null;
}

/** The days that incidents of this workspace are about, with room for what is told of them later. */
async function daysTold(store: Store): Promise<{ from: number; to: number }> {
  const { rows } = await sql<{ from: number | null; to: number | null }>`
    select least(min(published), (select min(starts) from incident where workspace = ${store.workspace})) - date '1970-01-01' as "from",
      greatest(max(published), (select max(ends) from incident where workspace = ${store.workspace})) - date '1970-01-01' as "to"
    from report where workspace = ${store.workspace}`.execute(store.db);
  const { from, to } = rows[0] ?? {};
  return from == null || to == null ? { from: 0, to: -1 } : { from: from - ROOM_DAYS, to: to + ROOM_DAYS };
}

const ROOM_DAYS = 31;

/** Writes tellings that are not there yet. */
export async function putTellings(store: Store, tellings: readonly StoredTelling[]): Promise<void> {
  const rows = tellings.map(({ profile, component }) => ({
    key: profile.key,
    report: profile.report,
    component,
    keys: storedKeys(profile),
    profile: pack(profile),
  }));
  await insertRows(store, "telling", rows);
}

export async function moveTellings(store: Store, moved: ReadonlyMap<string, string>): Promise<void> {
  if (moved.size === 0) return;
  await sql`
    update telling set component = m.component
    from unnest(${[...moved.keys()]}::text[], ${[...moved.values()]}::text[]) as m (key, component)
    where workspace = ${store.workspace} and telling.key = m.key`.execute(store.db);
}

/**
 * Takes out the tellings of reports with their edges, and gives the components that they leave behind. Their accounts
 * stay, of no incident.
 */
export async function dropTellings(store: Store, reports: readonly string[]): Promise<string[]> {
  if (reports.length === 0) return [];
  const { rows } = await sql<{ key: string; component: string }>`
    delete from telling where workspace = ${store.workspace} and report = any(${reports}::text[])
    returning key, component`.execute(store.db);
  const keys = rows.map(({ key }) => key);
  await sql`delete from edge where workspace = ${store.workspace} and (a = any(${keys}::text[]) or b = any(${keys}::text[]))`.execute(
    store.db,
  );
  await sql`update account set incident = null where workspace = ${store.workspace} and report = any(${reports}::text[])`.execute(
    store.db,
  );
  return [...new Set(rows.map(({ component }) => component))];
}

/** The components that hold some of these tellings. */
export async function componentsHolding(store: Store, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<{ component: string }>`
    select distinct component from telling
    where workspace = ${store.workspace} and key = any(${keys}::text[])`.execute(store.db);
  return rows.map(({ component }) => component);
}

/** Edges from these tellings; with whole components, every edge among them. */
export async function edgesFrom(store: Store, keys: readonly string[]): Promise<Edge[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<Edge>`
    select a, b, points from edge where workspace = ${store.workspace} and a = any(${keys}::text[])`.execute(store.db);
  return rows;
}
