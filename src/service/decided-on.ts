import type { DailyReport } from "../model/publication.js";
import { parties, waits } from "../pipeline.js";
import type { Store } from "../store/database.js";
import { judgementsOn, type KeptJudgement, withoutIncident } from "../store/judgements.js";
import { titlesOf } from "../store/titles.js";
import { stepsOn, type TakenStep } from "../store/walks.js";
import { laterOf } from "./later.js";
import { NO_TITLE } from "./monthly.js";

type Decided = Pick<DailyReport, "received" | "changed">;

/** What was received and decided on a day: steps of walks in order of receipt, then judgements in order of time. */
export async function decidedOn(store: Store, day: string): Promise<Decided> {
  const taken = await stepsOn(store, day);
  const judged = await judgementsOn(store, day);
  const ids = [...taken.map(({ walk }) => walk.incident), ...judged.map(({ incident }) => incident)];
  const titles = await titlesOf(store, [...new Set(ids)]);
  const later = await laterOf(store, taken, judged);
  const named = (incident: string) => ({ incident, title: titles.get(incident) ?? NO_TITLE });
  return {
    received: taken.filter(isReceipt).map(({ walk, step }) => ({
      ...named(walk.incident),
      party: name(walk.party),
      step,
      since: later.since({ walk, step }),
    })),
    changed: [
      ...taken
        .filter((one) => !isReceipt(one))
        .map((one) => ({ ...named(one.walk.incident), ...changedBy(one), since: later.since(one) })),
      ...judged.map((judgement) => ({
        ...named(judgement.incident),
        ...heldBy(judgement),
        later: later.held(judgement),
      })),
    ],
  };
}

function isReceipt({ step }: TakenStep): boolean {
  return step.detail.step === "receive";
}

function changedBy({ walk, step }: TakenStep) {
  return { party: name(walk.party), step, judgement: null, needsSecond: waits(step), later: null };
}

function heldBy(kept: KeptJudgement) {
  const judgement = withoutIncident(kept);
  const { detail, needsSecond } = judgement;
  return {
    party: detail.kind === "position" ? name(detail.party) : null,
    step: null,
    judgement,
    needsSecond,
    since: null,
  };
}

const name = (party: string): string => parties.displayName(party);
