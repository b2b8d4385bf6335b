import type { Step } from "../../model/assessment.js";
import type { Counts, Since } from "../../model/since.js";
import { standsAt } from "../../util/stands-at.js";
import { standingOf, waits } from "./standing.js";

/**
 * What became of a walk since: where something is told of it as of an earlier day, it must not stand alone.
 * @param steps all of its steps
 * @param isLater which of them came after what is told
 * @returns null if nothing came after
 */
export function sinceOf(steps: readonly Step[], isLater: (step: Step) => boolean): Since | null {
  const later = steps.filter((step) => isLater(step) && step.detail.step !== "search");
  if (later.length === 0) return null;
  return {
    steps: later.map((step, i) => ({
      ...{ number: step.number, step: step.detail.step, on: step.on, by: step.by },
      counts: countsOf(step, later[i + 1]),
    })),
    now: standsAt(standingOf(steps)),
  };
}

/** @param next the step after it, no search; only a confirmation makes a decision count that waits for one */
function countsOf(step: Step, next: Step | undefined): Counts {
  if (!waits(step)) return "yes";
  if (next === undefined) return "waits";
  return next.detail.step === "confirm" ? "yes" : "never";
}
