import type { Step, Walk } from "../model/assessment.js";
import type { DailyReport } from "../model/publication.js";
import { isDecision, parties, standingIn } from "../pipeline.js";
import type { Store } from "../store/database.js";
import { judgementsOn, type KeptJudgement } from "../store/judgements.js";
import { incidentNow } from "../store/successors.js";
import { titlesOf } from "../store/titles.js";
import { allWalks } from "../store/walks.js";
import { NO_TITLE } from "./monthly.js";

type Decided = Pick<DailyReport, "received" | "changed">;
type Taken = { readonly walk: Walk; readonly step: Step };

/** What was received and decided on a day: steps of walks in order of receipt, then judgements in order of time. */
export async function decidedOn(store: Store, day: string): Promise<Decided> {
  const taken = (await allWalks(store)).flatMap((walk) =>
    walk.steps.filter(({ on }) => on === day).map((step) => ({ walk, step })),
  );
  const judged = await judgementsNow(store, day);
  const ids = [...taken.map(({ walk }) => walk.incident), ...judged.map(({ incident }) => incident)];
  const titles = await titlesOf(store, [...new Set(ids)]);
  const named = (incident: string) => ({ incident, title: titles.get(incident) ?? NO_TITLE });
  return {
    received: taken
      .filter(isReceipt)
      .map(({ walk, step }) => ({ ...named(walk.incident), party: name(walk.party), step })),
    changed: [
      ...taken
        .filter((one) => !isReceipt(one))
        .map(({ walk, step }) => ({ ...named(walk.incident), ...changedBy(walk, step) })),
      ...judged.map((judgement) => ({ ...named(judgement.incident), ...heldBy(judgement) })),
    ],
  };
}

function isReceipt({ step }: Taken): boolean {
  return step.detail.step === "receive";
}

function changedBy({ party }: Walk, step: Step) {
  const standing = standingIn(step);
  const needsSecond = step.needsSecond && standing !== null && isDecision(standing);
  return { party: name(party), step, judgement: null, needsSecond };
}

function heldBy({ incident: _, ...judgement }: KeptJudgement) {
  const { detail, needsSecond } = judgement;
  return { party: detail.kind === "position" ? name(detail.party) : null, step: null, judgement, needsSecond };
}

/** Under the ids that their incidents have now. */
async function judgementsNow(store: Store, day: string): Promise<KeptJudgement[]> {
  const found: KeptJudgement[] = [];
  for (const one of await judgementsOn(store, day)) {
    found.push({ ...one, incident: (await incidentNow(store, one.incident)) ?? one.incident });
  }
  return found;
}

const name = (party: string): string => parties.displayName(party);
