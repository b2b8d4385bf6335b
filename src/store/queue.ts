import { sql } from "kysely";
import type { Store, WritingStore } from "./database.js";
import { insertRows } from "./insert.js";

/** A batch that was taken from the queue. */
export interface LeasedBatch {
  readonly id: string;
  readonly sources: unknown;
  readonly addedBy: string;
  /** Who takes it; another may take it over once the lease has run out. */
  readonly lease: string;
  /** A worker that says nothing for so long is taken for dead. */
  readonly seconds: number;
}

const LEASE_SECONDS = 60;
/** What ended so many workers is not tried again. */
const MOST_ATTEMPTS = 5;

export async function putBatch(
  store: Store,
  batch: { readonly id: string; readonly sources: unknown; readonly by: string; readonly at: string },
): Promise<void> {
  const row = { id: batch.id, sources: batch.sources, added_by: batch.by, added_at: batch.at, attempts: 0 };
  await insertRows(store, "batch", [{ ...row, leased_by: null, leased_until: null, failure: null, done_at: null }]);
}

/** Takes the oldest batch that nobody works on; one that is being taken is passed over, not waited for. */
export async function leaseBatch(
  store: Store,
  lease: string,
  seconds: number = LEASE_SECONDS,
): Promise<LeasedBatch | null> {
  const { rows } = await sql<Omit<LeasedBatch, "seconds">>`
    update batch set leased_by = ${lease}, leased_until = now() + make_interval(secs => ${seconds}), attempts = attempts + 1
    where workspace = ${store.workspace} and id = (
      select id from batch where workspace = ${store.workspace} and done_at is null and failure is null
        and attempts < ${MOST_ATTEMPTS} and (leased_until is null or leased_until < now())
      order by id limit 1 for update skip locked)
    returning id, sources, added_by as "addedBy", leased_by as lease`.execute(store.db);
  return rows[0] === undefined ? null : { ...rows[0], seconds };
}

/** Says that its worker lives; false if the batch was taken over meanwhile. */
export async function renewLease(store: Store, { id, lease, seconds }: LeasedBatch): Promise<boolean> {
  const { rows } = await sql`
    update batch set leased_until = now() + make_interval(secs => ${seconds})
    where workspace = ${store.workspace} and id = ${id} and leased_by = ${lease} and done_at is null
    returning id`.execute(store.db);
  return rows.length > 0;
}

/** Ends a batch, in the transaction that stores what came of it; false if it was taken over meanwhile. */
export async function endBatch(store: WritingStore, { id, lease }: LeasedBatch): Promise<boolean> {
  const { rows } = await sql`
    update batch set done_at = now(), sources = null, leased_until = null
    where workspace = ${store.workspace} and id = ${id} and leased_by = ${lease} and done_at is null
    returning id`.execute(store.db);
  return rows.length > 0;
}

/** Gives a batch back after an error; after too many it is put aside, with the reason, and can be looked at. */
export async function returnBatch(store: Store, { id, lease }: LeasedBatch, failure: string): Promise<void> {
  await sql`
    update batch set leased_by = null, leased_until = null,
      failure = case when attempts >= ${MOST_ATTEMPTS} then ${failure}::text end
    where workspace = ${store.workspace} and id = ${id} and leased_by = ${lease}`.execute(store.db);
}

/** The batches that nobody tries any more, with the reason: what ended too many workers without a word among them. */
export async function batchesAside(store: Store): Promise<{ id: string; failure: string }[]> {
  await sql`
    update batch set failure = 'its workers ended without a word, ' || attempts || ' times'
    where workspace = ${store.workspace} and done_at is null and failure is null
      and attempts >= ${MOST_ATTEMPTS} and leased_until < now()`.execute(store.db);
  const { rows } = await sql<{ id: string; failure: string }>`
    select id, failure from batch where workspace = ${store.workspace} and done_at is null and failure is not null
    order by id`.execute(store.db);
  return rows;
}

/** Puts what was put aside back into the queue. */
export async function takeUpAgain(store: Store): Promise<void> {
  await sql`
    update batch set failure = null, attempts = 0
    where workspace = ${store.workspace} and done_at is null and failure is not null`.execute(store.db);
}

/** Whether some batch is not done, by whomever. */
export async function isWorkLeft(store: Store): Promise<boolean> {
  const { rows } = await sql`
    select 1 from batch where workspace = ${store.workspace} and done_at is null and failure is null limit 1`.execute(
    store.db,
  );
  return rows.length > 0;
}

/** The batches that were not stored yet, those that were put aside too. */
export async function waitingBatches(store: Store): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from batch where workspace = ${store.workspace} and done_at is null order by id`.execute(store.db);
  return rows.map(({ id }) => id);
}

/** What waits in a batch; null if it was stored meanwhile. */
export async function queuedSources(store: Store, id: string): Promise<unknown> {
  const { rows } = await sql<{ sources: unknown }>`
    select sources from batch where workspace = ${store.workspace} and id = ${id} and done_at is null
    for update`.execute(store.db);
  return rows[0]?.sources ?? null;
}

export async function replaceSources(store: Store, id: string, sources: unknown): Promise<void> {
  await sql`
    update batch set sources = ${JSON.stringify(sources)}::json
    where workspace = ${store.workspace} and id = ${id}`.execute(store.db);
}
