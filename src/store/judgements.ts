import { sql } from "kysely";
import type { Done, Judgement } from "../model/assessment.js";
import { compareText } from "../util/compare-text.js";
import type { JudgementRow, Store, WritingStore } from "./database.js";
import { insertRows } from "./insert.js";
import { formerIds, incidentsNow } from "./successors.js";

/** A judgement and the incident that it is of now. */
export interface KeptJudgement extends Judgement {
  readonly incident: string;
}

export function withoutIncident({ incident: _, ...judgement }: KeptJudgement): Judgement {
  return judgement;
}

export async function putJudgement(store: WritingStore, judgement: KeptJudgement): Promise<void> {
  const { id, incident, detail, needsSecond, on, by, at, why } = judgement;
  const unconfirmed = { confirmed_on: null, confirmed_by: null, confirmed_at: null, confirmed_why: null };
  await insertRows(store, "judgement", [
    { id, incident, detail, needs_second: needsSecond, done_on: on, by, at, why, ...unconfirmed },
  ]);
}

export async function confirmJudgement(store: WritingStore, id: string, { by, at, on, why }: Done): Promise<void> {
  await store.db
    .updateTable("judgement")
    .set({ confirmed_by: by, confirmed_at: at, confirmed_on: on, confirmed_why: why })
    .where("workspace", "=", store.workspace)
    .where("id", "=", id)
    .execute();
}

/** Those of some incidents, and of incidents that they succeeded, in order of their days. */
export async function judgementsOf(store: Store, incidents: readonly string[]): Promise<KeptJudgement[]> {
  const now = await formerIds(store, incidents);
  if (now.size === 0) return [];
  const rows = await store.db
    .selectFrom("judgement")
    .selectAll()
    .where("workspace", "=", store.workspace)
    .where(sql<boolean>`incident = any(${[...now.keys()]}::text[])`)
    .execute();
  return inOrder(rows, now);
}

/** Those that were made or confirmed on a day. One whose incident is no more keeps the id that it had then. */
export async function judgementsOn(store: Store, day: string): Promise<KeptJudgement[]> {
  const rows = await store.db
    .selectFrom("judgement")
    .selectAll()
    .where("workspace", "=", store.workspace)
    .where((e) => e.or([e("done_on", "=", day), e("confirmed_on", "=", day)]))
    .execute();
  return inOrder(rows, await incidentsNow(store, [...new Set(rows.map(({ incident }) => incident))]));
}

/** By the days that they are of, so that one entered late does not stand over a later one; ids are numbers of history entries. */
function inOrder(rows: readonly JudgementRow[], now: ReadonlyMap<string, string>): KeptJudgement[] {
  return rows
    .map((row) => ({ ...judgement(row), incident: now.get(row.incident) ?? row.incident }))
    .sort((a, b) => compareText(a.on, b.on) || Number(a.id.slice(1)) - Number(b.id.slice(1)));
}

function judgement(row: JudgementRow): Judgement {
  const { id, detail, needs_second, done_on, by, at, why } = row;
  return { id, detail, needsSecond: needs_second, on: done_on, by, at, why, confirmed: confirmation(row) };
}

/** Who confirmed a judgement; null if nobody did. */
export function confirmation({ confirmed_on, confirmed_by, confirmed_at, confirmed_why }: JudgementRow): Done | null {
  if (confirmed_on === null || confirmed_at === null) return null;
  return { on: confirmed_on, by: confirmed_by ?? "", at: confirmed_at, why: confirmed_why ?? "" };
}
