import type { Step } from "../../../model/assessment.js";
import type { Dossier } from "../../../model/dossier.js";
import { html, type Part } from "../../html/escape.js";
import { NON_CREDIBLE_MEANS } from "../words.js";

/** The meaning stands in each part where the word does, now or among what was decided earlier. */
export function nonCredible({ assessment: { walks, judgements } }: Dossier): Part {
  const inWalks = walks.some(({ steps, now }) => now.states.includes("non-credible") || steps.some(namesIt));
  const inPositions = judgements.some(({ detail }) => detail.kind === "position" && detail.position === "non-credible");
  return inWalks || inPositions ? html`<p class="notice">${NON_CREDIBLE_MEANS}</p>` : null;
}

function namesIt({ detail }: Step): boolean {
  return detail.step === "non-credible" || (detail.step === "correct" && detail.to.step === "non-credible");
}
