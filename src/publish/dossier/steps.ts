import type { RecordedSearch, StepDetail } from "../../model/assessment.js";
import { standingInWords } from "./words.js";

/** A step of a walk in words. */
export function stepInWords(detail: StepDetail): string {
  switch (detail.step) {
    case "search":
      return "search of the strike logs recorded";
    case "confirm":
      return "confirmed by a second person";
    case "reopen":
      return "reopened";
    case "correct":
      return `corrected to: ${standingInWords(detail.to)}`;
    default:
      return standingInWords(detail);
  }
}

/** What a recorded search asked and found; each check with what was searched. */
export function searchInWords({ checks }: RecordedSearch): readonly string[] {
  if (checks.length === 0) return ["What was searched and found was erased with a report that it was made of."];
  return checks.flatMap(({ asked, answer, why, working }) => [`${asked} ${answer}: ${why}`, ...working]);
}
