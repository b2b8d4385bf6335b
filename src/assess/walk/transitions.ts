import type { Completion, Standing, State, StepName } from "../../model/assessment.js";

/** The state that a step gives its walk. */
export const LEADS_TO: { readonly [step in Standing["step"]]: State } = {
  receive: "received",
  check: "initial-check",
  open: "open",
  credible: "credible",
  "non-credible": "non-credible",
  duplicate: "duplicate",
  investigate: "investigation",
  acknowledge: "acknowledged",
  respond: "response",
  supersede: "superseded",
};

const IN_PROGRESS: readonly State[] = ["received", "initial-check", "open"];

/**
 * The states after which a step may come [P]; `null` is before the first. Received, initial check, open, an outcome, and
 * then an investigation, what the party concedes and how it responds.
 */
export const COMES_AFTER: { readonly [step in Standing["step"]]: readonly (State | null)[] } = {
  receive: [null],
  check: ["received"],
  open: ["initial-check"],
  credible: ["open"],
  "non-credible": ["open"],
  duplicate: ["open"],
  investigate: ["credible"],
  acknowledge: ["investigation"],
  respond: ["acknowledged", "response"],
  supersede: [...IN_PROGRESS, "credible", "non-credible", "duplicate", "investigation", "acknowledged", "response"],
};

/** Steps that somebody answers for, and a second person can confirm. */
const DECISIONS: readonly StepName[] = ["credible", "non-credible", "duplicate", "acknowledge", "supersede"];

export function isDecision({ step }: Standing): boolean {
  return DECISIONS.includes(step);
}

export function isInProgress(state: State): boolean {
  return IN_PROGRESS.includes(state);
}

/** How an assessment that came to this ended; null for what leaves it in progress, or as it had ended before. */
export function completionBy(standing: Standing): Completion | null {
  if (standing.step === "non-credible") return standing.reason;
  if (standing.step === "supersede") return "superseded";
  return standing.step === "credible" || standing.step === "duplicate" ? standing.step : null;
}
