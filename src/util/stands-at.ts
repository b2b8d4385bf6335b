import type { WalkStanding } from "../model/assessment.js";
import type { StandsAt } from "../model/since.js";

/** Where a walk stands, in short. */
export function standsAt({ state, standing, decision, confirmed, awaiting }: WalkStanding): StandsAt {
  const decided = decision?.standing;
  return {
    state,
    reason: standing.step === "non-credible" ? standing.reason : null,
    conceded: decided?.step === "acknowledge" ? decided.conceded : null,
    confirmed: decision === null ? null : confirmed !== null,
    awaiting: awaiting !== null,
  };
}
