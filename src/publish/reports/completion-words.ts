import type { Completion } from "../../model/assessment.js";
import { REASON_WORDS } from "../dossier/words.js";

/** How an assessment ended, in words. */
export const COMPLETION_WORDS: Readonly<Record<Completion, string>> = {
  credible: "credible",
  "no-strikes": `non-credible: ${REASON_WORDS["no-strikes"]}`,
  "no-evidence": `non-credible: ${REASON_WORDS["no-evidence"]}`,
  "too-little-information": `non-credible: ${REASON_WORDS["too-little-information"]}`,
  duplicate: "duplicate of an allegation received before",
  superseded: "superseded",
};
