import type { Done, JudgementDetail, RecordedSearch, StepDetail } from "../../model/assessment.js";
import type { DailyReport, IncidentOfDay } from "../../model/publication.js";
import { dayInWords } from "../../util/days.js";
import { heldJudgements } from "../../util/judgements.js";
import { stepInWords as stepWords } from "../dossier/steps.js";
import { concededInWords, GRADING_WORDS, POSITION_WORDS, REASON_WORDS, STRIKE_STATUS_WORDS } from "../dossier/words.js";

/** A step of a walk, with what a recorded search found: "found credible", "search of the strike logs recorded: … no". */
export function stepInWords(detail: StepDetail): string {
  const told = stepWords(detail);
  return detail.step === "search" ? `${told}: ${answersOf(detail.found)}` : told;
}

/** "Is a strike declared near Siha on 8 December 2015? no" */
function answersOf({ checks }: RecordedSearch): string {
  return checks.length === 0 ? ERASED : checks.map(({ asked, answer }) => `${asked} ${answer}`).join("; ");
}

const ERASED = "it was erased with a report";

/** A judgement: "graded fair: …", "position of X: non-credible, no strikes …". Positions name their party by `party`. */
export function judged(detail: JudgementDetail, party: string | null): string {
  switch (detail.kind) {
    case "grading":
      return `graded ${GRADING_WORDS[detail.grading]}`;
    case "strike-status":
      return `strike status: ${STRIKE_STATUS_WORDS[detail.status]}`;
    case "position": {
      const reason = detail.reason === null ? "" : `, ${REASON_WORDS[detail.reason]}`;
      const conceded = detail.conceded.length === 0 ? "" : `, ${concededInWords(detail.conceded)}`;
      return `position of ${party ?? detail.party}: ${POSITION_WORDS[detail.position]}${reason}${conceded}`;
    }
  }
}

/** "by anna on 8 December 2015: two further witnesses"; with the day of entry where it was entered later. */
export function doneInWords({ by, why, on, at }: Done): string {
  const entered = at.slice(0, 10) === on ? "" : `, entered on ${dayInWords(at)}`;
  return `by ${by} on ${dayInWords(on)}${entered}: ${why}`;
}

/** How a recorder holds an incident: "graded weak: a single source; likely strike", or that nobody has graded it. */
export function heldInWords({ assessment }: Pick<IncidentOfDay, "assessment">): string {
  const gradings = heldJudgements(assessment, "grading").map(({ detail }) => `graded ${GRADING_WORDS[detail.grading]}`);
  const statuses = heldJudgements(assessment, "strike-status").map(({ detail }) => STRIKE_STATUS_WORDS[detail.status]);
  return [...(gradings.length === 0 ? ["not graded"] : gradings), ...statuses].join("; ");
}

type Change = DailyReport["changed"][number];

/** What changed, of a step or of a judgement. */
export function changeInWords({ step, judgement, party, needsSecond }: Change): string {
  if (step !== null) return `${stepInWords(step.detail)}${needsSecond ? WAITS : ""}`;
  if (judgement === null) return "";
  const { detail, confirmed } = judgement;
  const second = confirmed === null ? (needsSecond ? WAITS : "") : `; confirmed ${doneInWords(confirmed)}`;
  return `${judged(detail, party)}${second}`;
}

const WAITS = "; it counts only once a second person has confirmed it";
