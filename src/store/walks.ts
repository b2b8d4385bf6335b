import type { Step, Walk } from "../model/assessment.js";
import { groupBy } from "../util/group-by.js";
import type { Store, WalkRow, WalkStepRow, WritingStore } from "./database.js";
import { insertRows } from "./insert.js";
import { formerIds, incidentNow } from "./successors.js";

export async function putWalk(store: WritingStore, { id, incident, party }: Omit<WalkRow, "workspace">): Promise<void> {
  await insertRows(store, "walk", [{ id, incident, party }]);
}

export async function putStep(store: WritingStore, walk: string, step: Step): Promise<void> {
  const { number, detail, needsSecond, on, by, at, why } = step;
  await insertRows(store, "walk_step", [{ walk, number, detail, needs_second: needsSecond, done_on: on, by, at, why }]);
}

/** The walks of some incidents, and of those that they succeeded, in order of receipt. */
export async function walksOf(store: Store, incidents: readonly string[]): Promise<Walk[]> {
  const now = await formerIds(store, incidents);
  if (now.size === 0) return [];
  const rows = await store.db
    .selectFrom("walk")
    .selectAll()
    .where("workspace", "=", store.workspace)
    .where("incident", "in", [...now.keys()])
    .execute();
  return withSteps(
    store,
    rows.map((row) => ({ ...row, incident: now.get(row.incident) ?? row.incident })),
  );
}

/** Every walk, in order of receipt. One whose incident is no more keeps the id that it was received for. */
export async function allWalks(store: Store): Promise<Walk[]> {
  const rows = await store.db.selectFrom("walk").selectAll().where("workspace", "=", store.workspace).execute();
  const now = new Map<string, string | null>();
  for (const { incident } of rows) if (!now.has(incident)) now.set(incident, await incidentNow(store, incident));
  return withSteps(
    store,
    rows.map((row) => ({ ...row, incident: now.get(row.incident) ?? row.incident })),
  );
}

async function withSteps(store: Store, walks: readonly WalkRow[]): Promise<Walk[]> {
  if (walks.length === 0) return [];
  const rows = await store.db
    .selectFrom("walk_step")
    .selectAll()
    .where("workspace", "=", store.workspace)
    .where(
      "walk",
      "in",
      walks.map(({ id }) => id),
    )
    .orderBy("number")
    .execute();
  const steps = groupBy(rows, ({ walk }) => walk);
  return walks
    .map(({ id, incident, party }) => ({ id, incident, party, steps: (steps.get(id) ?? []).map(step) }))
    .sort((a, b) => received(a) - received(b));
}

/** Ids are numbers of history entries: their order is that of receipt. */
function received({ id }: Walk): number {
  return Number(id.slice(1));
}

function step({ number, detail, needs_second, done_on, by, at, why }: WalkStepRow): Step {
  return { number, detail, needsSecond: needs_second, on: done_on, by, at, why };
}
