import { isDeepStrictEqual } from "node:util";
import type { Store } from "./database.js";
import { needsSecondPerson, people } from "./people.js";

/** How the history calls a change of the team. */
export const TEAM_CHANGED = "team changed";

/** A team as the history has it. */
export interface RecordedTeam {
  readonly people: readonly string[];
  readonly secondPerson: boolean;
}

export async function teamNow(store: Store): Promise<RecordedTeam> {
  const named = await people(store);
  return { people: named.map(({ name }) => name), secondPerson: await needsSecondPerson(store) };
}

/** Who may decide, and how, against the last change of the team; before the first nobody is named and nothing required. */
export async function checkTeam(store: Store): Promise<string[]> {
  const last = await store.db
    .selectFrom("history")
    .select("content")
    .where("workspace", "=", store.workspace)
    .where("change", "=", TEAM_CHANGED)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  const recorded = last?.content?.after ?? { people: [], secondPerson: false };
  const same = isDeepStrictEqual(recorded, await teamNow(store));
  return same ? [] : ["team: who may decide, or how, is not what was recorded last"];
}
