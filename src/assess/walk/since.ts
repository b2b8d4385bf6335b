import type { Step } from "../../model/assessment.js";
import type { Since } from "../../model/since.js";
import { standsAt } from "../../util/stands-at.js";
import { standingOf } from "./standing.js";

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
    steps: later.map(({ number, detail, on, by }) => ({ number, step: detail.step, on, by })),
    now: standsAt(standingOf(steps)),
  };
}
