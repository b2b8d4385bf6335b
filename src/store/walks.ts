import { sql } from "kysely";
import type { Step, StepDetail, Walk } from "../model/assessment.js";
import { groupBy } from "../util/group-by.js";
import type { Store, WalkRow, WalkStepRow, WritingStore } from "./database.js";
import { insertRows } from "./insert.js";
import { formerIds, incidentsNow } from "./successors.js";

export async function putWalk(store: WritingStore, { id, receivedFor, party }: Omit<Walk, "steps">): Promise<void> {
  await insertRows(store, "walk", [{ id, incident: receivedFor, party }]);
}

export async function putStep(store: WritingStore, walk: string, step: Step): Promise<void> {
  const { number, detail, needsSecond, on, by, at, why } = step;
  await insertRows(store, "walk_step", [{ walk, number, detail, needs_second: needsSecond, done_on: on, by, at, why }]);
}

/** The walks of some incidents, and of those that they succeeded, in order of receipt. */
export async function walksOf(store: Store, incidents: readonly string[]): Promise<Walk[]> {
  const { workspace, db } = store;
  const now = await formerIds(store, incidents);
  const { rows: walks } = await sql<WalkRow>`
    select * from walk where workspace = ${workspace} and incident = any(${[...now.keys()]}::text[])`.execute(db);
  const { rows: steps } = await sql<WalkStepRow>`
    select * from walk_step where workspace = ${workspace} and walk = any(${walks.map(({ id }) => id)}::text[])
    order by walk, number`.execute(db);
  return inOrder(walks, steps, now);
}

export async function walkById(store: Store, id: string): Promise<Walk | undefined> {
  const { rows } = await sql<Pick<WalkRow, "incident">>`
    select incident from walk where workspace = ${store.workspace} and id = ${id}`.execute(store.db);
  const now = await incidentsNow(store, incidentsIn(rows));
  const walks = await walksOf(store, [...new Set(rows.map(({ incident }) => now.get(incident) ?? incident))]);
  return walks.find((one) => one.id === id);
}

/** What stands for what a search found, where nobody asks. */
const UNTOLD: StepDetail = { step: "search", found: { checks: [], basis: "", reports: [], salt: "", sha256: "" } };

const TOLD = sql`workspace, walk, number, needs_second, done_on, by, at, why,
  case detail ->> 'step' when 'search' then ${JSON.stringify(UNTOLD)}::json else detail end as detail`;

/**
 * Every walk, in order of receipt, for counters: what recorded searches found, which may be much, is left out. A walk
 * whose incident is no more keeps the id that it was received for.
 */
export async function walksToCount(store: Store): Promise<Walk[]> {
  const { workspace, db } = store;
  const { rows: walks } = await sql<WalkRow>`select * from walk where workspace = ${workspace}`.execute(db);
  const { rows: steps } = await sql<WalkStepRow>`
    select ${TOLD} from walk_step where workspace = ${workspace} order by walk, number`.execute(db);
  return inOrder(walks, steps, await incidentsNow(store, incidentsIn(walks)));
}

/** Every step of some walks, by the walks' ids; what recorded searches found is left out. */
export async function stepsOfWalks(store: Store, walks: readonly string[]): Promise<ReadonlyMap<string, Step[]>> {
  const { rows } = await sql<WalkStepRow>`
    select ${TOLD} from walk_step where workspace = ${store.workspace} and walk = any(${walks}::text[])
    order by walk, number`.execute(store.db);
  return new Map([...groupBy(rows, (row) => row.walk)].map(([id, taken]) => [id, taken.map(step)]));
}

/** A step, and the walk that it is of. */
export interface TakenStep {
  readonly walk: Omit<Walk, "steps">;
  readonly step: Step;
}

/** The steps that were taken on a day, in order of the receipt of their walks. */
export async function stepsOn(store: Store, day: string): Promise<TakenStep[]> {
  const { rows } = await sql<WalkStepRow & Pick<WalkRow, "incident" | "party">>`
    select s.*, w.incident, w.party from walk_step s join walk w on w.workspace = s.workspace and w.id = s.walk
    where s.workspace = ${store.workspace} and s.done_on = ${day} order by s.walk, s.number`.execute(store.db);
  const now = await incidentsNow(store, incidentsIn(rows));
  return rows
    .map((row) => ({ walk: walk({ ...row, id: row.walk }, now), step: step(row) }))
    .sort((a, b) => received(a.walk) - received(b.walk));
}

function incidentsIn(rows: readonly Pick<WalkRow, "incident">[]): string[] {
  return [...new Set(rows.map(({ incident }) => incident))];
}

type IncidentsNow = ReadonlyMap<string, string>;

function inOrder(walks: readonly WalkRow[], taken: readonly WalkStepRow[], now: IncidentsNow): Walk[] {
  const steps = groupBy(taken, (row) => row.walk);
  return walks
    .map((row) => ({ ...walk(row, now), steps: (steps.get(row.id) ?? []).map(step) }))
    .sort((a, b) => received(a) - received(b));
}

/** Ids are numbers of history entries: their order is that of receipt. */
function received({ id }: Pick<Walk, "id">): number {
  return Number(id.slice(1));
}

function walk({ id, incident, party }: Omit<WalkRow, "workspace">, now: IncidentsNow): Omit<Walk, "steps"> {
  return { id, incident: now.get(incident) ?? incident, receivedFor: incident, party };
}

function step({ number, detail, needs_second, done_on, by, at, why }: WalkStepRow): Step {
  return { number, detail, needsSecond: needs_second, on: done_on, by, at, why };
}
