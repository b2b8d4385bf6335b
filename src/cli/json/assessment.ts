import type { Assessment, Judgement, Step, WalkStanding } from "../../model/assessment.js";
import type { Assessed, Team } from "../../service/ledger.js";
import { checkJson } from "./checks.js";

/** Where an incident stands with those who assess it. */
export function assessedJson({ id, title, assessment, next, alleged, evidence, published, team }: Assessed) {
  const { walks, judgements } = assessmentJson(assessment);
  return {
    incident: id,
    title,
    walks: walks.map((walk) => ({ ...walk, next: next[walk.id] ?? [] })),
    judgements,
    alleged,
    evidence,
    published: published.map(({ id, what, sha256, by, at }) => ({ id, what, sha256, by, at })),
    team: teamJson(team),
  };
}

/** What people decided of an incident: walks with every step, judgements with every earlier one. */
export function assessmentJson({ walks, judgements }: Assessment) {
  return {
    walks: walks.map(({ id, party, steps, now }) => ({
      id,
      party,
      ...standingJson(now),
      steps: steps.map((step, i) => stepJson(step, now.states[i] ?? null)),
    })),
    judgements: judgements.map(judgementJson),
  };
}

function standingJson({ state, completion, awaiting, confirmed }: WalkStanding) {
  return { state, completion, awaiting: awaiting?.number ?? null, confirmedBy: confirmed?.by ?? null };
}

/** A recorded search with its checks, which hold the whole record of it. */
function stepJson({ number, detail, needsSecond, on, by, at, why }: Step, state: string | null) {
  const told =
    detail.step === "search" ? { step: detail.step, checks: detail.found.checks.map(checkJson) } : { ...detail };
  return { number, ...told, state, needsSecond, on, by, at, why };
}

function judgementJson({ id, detail, needsSecond, confirmed, on, by, at, why }: Judgement) {
  return { id, ...detail, needsSecond, confirmed, on, by, at, why };
}

export function teamJson({ people, secondPerson }: Team) {
  return { people: people.map(({ name, addedBy, addedAt }) => ({ name, addedBy, addedAt })), secondPerson };
}
