import type { Judgement } from "../model/assessment.js";
import type { Since } from "../model/since.js";
import { sinceOf } from "../pipeline.js";
import type { Store } from "../store/database.js";
import { judgementsOf, type KeptJudgement, withoutIncident } from "../store/judgements.js";
import { stepsOfWalks, type TakenStep } from "../store/walks.js";
import { groupBy } from "../util/group-by.js";
import { holding, judgementKey } from "../util/judgements.js";

/** What was decided after steps and judgements: what is told of a past day must not read as what holds now. */
export interface Later {
  since(taken: TakenStep): Since | null;
  /** The later judgement of the same kind, and party, that holds in its place; null if none does. */
  held(judgement: KeptJudgement): Judgement | null;
}

export async function laterOf(
  store: Store,
  taken: readonly TakenStep[],
  judged: readonly KeptJudgement[],
): Promise<Later> {
  const steps = await stepsOfWalks(store, [...new Set(taken.map(({ walk }) => walk.id))]);
  const all = await judgementsOf(store, [...new Set(judged.map(({ incident }) => incident))]);
  const byIncident = groupBy(all, ({ incident }) => incident);
  return {
    since: ({ walk, step }) => sinceOf(steps.get(walk.id) ?? [], ({ number }) => number > step.number),
    held: (one) => heldAfter(byIncident.get(one.incident) ?? [], one),
  };
}

/** `all` of its incident, in order of time. */
function heldAfter(all: readonly KeptJudgement[], { id, detail }: Judgement): Judgement | null {
  const after = all.slice(all.findIndex((one) => one.id === id) + 1);
  const now = holding(after).find((one) => judgementKey(one.detail) === judgementKey(detail)) as
    | KeptJudgement
    | undefined;
  return now === undefined ? null : withoutIncident(now);
}
