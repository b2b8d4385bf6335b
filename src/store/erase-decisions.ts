import { sql } from "kysely";
import type { StepDetail } from "../model/assessment.js";
import type { WalkStepRow, WritingStore } from "./database.js";

/**
 * Takes the recorded searches out of the walks of incidents that a report told of: what was searched is in its words. That
 * a search was recorded, by whom and when, stays. Reasons that people wrote stay too: they are of the incident.
 */
export async function eraseSearches({ workspace, db }: WritingStore, report: string): Promise<void> {
  const { rows } = await sql<Pick<WalkStepRow, "walk" | "number" | "detail">>`
    select walk, number, detail from walk_step where workspace = ${workspace}
      and detail ->> 'step' = 'search'
      and (detail -> 'found' -> 'reports')::jsonb ? ${report}`.execute(db);
  for (const { walk, number, detail } of rows) {
    const erased = JSON.stringify(withoutWords(detail));
    await sql`
      update walk_step set detail = ${erased}::json
      where workspace = ${workspace} and walk = ${walk} and number = ${number}`.execute(db);
  }
}

function withoutWords(detail: StepDetail): StepDetail {
  return detail.step === "search" ? { ...detail, found: { ...detail.found, checks: [], basis: "", salt: "" } } : detail;
}

/** Every search asks of one place at least; one without any was erased. */
export function isErasedSearch(detail: StepDetail): boolean {
  return detail.step === "search" && detail.found.checks.length === 0;
}
