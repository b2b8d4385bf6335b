import { STEPS, type Step, type StepDetail, type StepName } from "../../model/assessment.js";
import { list } from "../../util/list.js";
import { samePerson } from "../../util/same-person.js";
import { type GuardScene, noStrikesLacks } from "./search-guard.js";
import { correctedFrom, standingIn, standingOf, waits } from "./standing.js";
import { COMES_AFTER, isInProgress } from "./transitions.js";

/** A step that a person would take, and what it is held against. */
export interface Asked {
  /** Of the walk so far; none before its receipt. */
  readonly steps: readonly Step[];
  readonly detail: StepDetail;
  readonly by: string;
  /** ISO date of the day on which it was done. */
  readonly on: string;
  /** The team's rule: a decision counts only once a second person has confirmed it. */
  readonly needsSecond: boolean;
  readonly scene: GuardScene;
}

/** What a step that may come next lacks, each a noun phrase for a person; empty if it can be taken. */
export function lacksOf(asked: Asked): readonly string[] {
  const { steps, detail, on, scene } = asked;
  const standing = standingIn({ detail });
  return [
    ...dayLacks(asked),
    ...(standing?.step === "non-credible" && standing.reason === "no-strikes" ? noStrikesLacks(steps, on, scene) : []),
    ...(detail.step === "confirm" ? secondLacks(steps, asked.by) : []),
  ];
}

/**
 * Days go forward in a walk. A correction may be of an earlier day than what it corrects, which then counts as of that day
 * (`datedSteps`), but not before what stays below it, nor if it counts only from its confirmation on.
 */
function dayLacks({ steps, detail, on, needsSecond }: Asked): string[] {
  const from = detail.step === "correct" && !waits({ needsSecond, detail }) ? correctedFrom(steps, detail.to) : null;
  const before = from === null ? steps : steps.filter(({ number }) => number < from);
  const last = before
    .map((step) => step.on)
    .toSorted()
    .at(-1);
  return last !== undefined && on < last ? [`a day that is not before the step before it, of ${last}`] : [];
}

/** Nobody confirms their own decision. */
function secondLacks(steps: readonly Step[], by: string): string[] {
  const decided = unconfirmed(steps);
  if (decided === null || !samePerson(decided.by, by)) return [];
  return [`a second person: ${decided.by} made this decision, and nobody confirms their own`];
}

/** The decision that a confirmation would be of; null where there is none. */
export function unconfirmed(steps: readonly Step[]): Step | null {
  if (steps.length === 0) return null;
  const { awaiting, decision, confirmed } = standingOf(steps);
  return awaiting ?? (decision !== null && confirmed === null ? decision.step : null);
}

/** Why a step cannot come next, whatever it says, in a sentence; null if it can. */
export function outOfOrder({ steps, detail }: Pick<Asked, "steps" | "detail">): string | null {
  if (canCome(steps, detail)) return null;
  const { step } = detail;
  const asked = step === "correct" ? `correct ${detail.to.step}` : step;
  const may = STEPS.filter((name) => name !== step && mayCome(steps, name));
  const stands = steps.length === 0 ? "nothing was received yet" : `the walk stands at ${standsAt(steps)}`;
  return `“${asked}” cannot come next: ${stands}, and can take ${list(may.map((name) => `“${name}”`))}`;
}

function standsAt(steps: readonly Step[]): string {
  const { state, awaiting } = standingOf(steps);
  const decided = awaiting === null ? null : standingIn(awaiting);
  return decided === null ? state : `${state}, where “${decided.step}” waits for a second person`;
}

/** Whether a step of that name may come next, if it says what it has to. */
export function mayCome(steps: readonly Step[], step: StepName): boolean {
  if (step === "correct") return steps.length > 0;
  return canCome(steps, { step } as StepDetail);
}

function canCome(steps: readonly Step[], detail: StepDetail): boolean {
  if (steps.length === 0) return detail.step === "receive";
  const { state, awaiting } = standingOf(steps);
  switch (detail.step) {
    case "search":
      return state !== "superseded";
    case "confirm":
      return unconfirmed(steps) !== null;
    case "reopen":
      return !isInProgress(state) || awaiting !== null;
    case "correct":
      return correctedFrom(steps, detail.to) !== null;
    default:
      return awaiting === null && COMES_AFTER[detail.step].includes(state);
  }
}
