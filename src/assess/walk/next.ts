import { type NextStep, STEPS, type Step } from "../../model/assessment.js";
import { mayCome, unconfirmed } from "./lacks.js";
import { type GuardScene, noStrikesLacks } from "./search-guard.js";

/** What a person has to say with a step, whatever the walk. */
const SAYS: Readonly<Record<string, string>> = {
  duplicate: "the incident that it was received for before",
  acknowledge: "how many the party concedes",
  respond: "what was done",
};

/** The steps that may come next, in the order of the walk, each with what it would lack. */
export function nextSteps(steps: readonly Step[], scene: GuardScene): readonly NextStep[] {
  return STEPS.filter((step) => mayCome(steps, step)).map((step) => ({ step, lacks: lacksFor(step, steps, scene) }));
}

function lacksFor(step: NextStep["step"], steps: readonly Step[], scene: GuardScene): string[] {
  if (step === "non-credible")
    return noStrikesLacks(steps, null, scene).map((lack) => `for the reason “no-strikes”: ${lack}`);
  if (step === "confirm") return [`a second person, other than ${unconfirmed(steps)?.by ?? ""}`];
  const says = SAYS[step];
  return says === undefined ? [] : [says];
}
