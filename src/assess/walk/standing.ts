import type { Standing, State, Step, StepDetail, WalkStanding } from "../../model/assessment.js";
import { COMES_AFTER, completionBy, isDecision, LEADS_TO } from "./transitions.js";

/** A step that counts, with what it came to. */
interface Reached {
  readonly step: Step;
  readonly standing: Standing;
  readonly confirmed: Step | null;
}

/** The way to where a walk stands: each state that counts, and the decision that is yet to count. */
interface Way {
  readonly reached: readonly Reached[];
  /** `keep`: how much of the way stays below it. */
  readonly awaiting: { readonly step: Step; readonly standing: Standing; readonly keep: number } | null;
}

const START: Way = { reached: [], awaiting: null };

/**
 * Where a walk stands after its steps. A decision that needs a second person counts from its confirmation on; a correction
 * takes the place of the step that it corrects; reopening goes back to where the walk stood before it was decided.
 * @throws RangeError if the steps do not begin with a receipt
 */
export function standingOf(steps: readonly Step[]): WalkStanding {
  const ways = waysOf(steps);
  const { reached, awaiting } = ways.at(-1) ?? START;
  const top = reached.at(-1);
  if (top === undefined) throw new RangeError("a walk begins with its receipt");
  const decision = reached.findLast(({ standing }) => isDecision(standing)) ?? null;
  const end = reached.findLast(({ standing }) => completionBy(standing) !== null) ?? null;
  return {
    state: LEADS_TO[top.standing.step],
    since: top.step,
    standing: top.standing,
    decision: decision === null ? null : { step: decision.step, standing: decision.standing },
    completion: end === null ? null : completionBy(end.standing),
    completionConfirmed: end?.confirmed ?? null,
    awaiting: awaiting?.step ?? null,
    confirmed: decision?.confirmed ?? null,
    states: ways.flatMap((way) => stateOn(way) ?? []),
  };
}

/** The way after each step. */
function waysOf(steps: readonly Step[]): Way[] {
  const ways: Way[] = [];
  for (const step of steps) ways.push(after(ways.at(-1) ?? START, step));
  return ways;
}

function stateOn({ reached }: Way): State | null {
  const top = reached.at(-1);
  return top === undefined ? null : LEADS_TO[top.standing.step];
}

function after(way: Way, step: Step): Way {
  if (step.detail.step === "confirm") return confirmed(way, step);
  if (step.detail.step === "reopen") return { reached: undecided(way.reached, step), awaiting: null };
  const standing = standingIn(step);
  const keep = keptBy(way, step.detail);
  if (standing === null || keep === null) return way;
  if (waits(step)) return { ...way, awaiting: { step, standing, keep } };
  return { reached: [...way.reached.slice(0, keep), { step, standing, confirmed: null }], awaiting: null };
}

/** What a step comes to, or what it puts in the place of another; null for one that leaves the walk where it stands. */
export function standingIn({ detail }: Pick<Step, "detail">): Standing | null {
  if (detail.step === "correct") return detail.to;
  return detail.step === "search" || detail.step === "confirm" || detail.step === "reopen" ? null : detail;
}

function confirmed({ reached, awaiting }: Way, step: Step): Way {
  if (awaiting !== null) {
    const { step: decided, standing, keep } = awaiting;
    return { reached: [...reached.slice(0, keep), { step: decided, standing, confirmed: step }], awaiting: null };
  }
  const at = reached.findLastIndex((one) => isDecision(one.standing));
  return { reached: reached.map((one, i) => (i === at ? { ...one, confirmed: step } : one)), awaiting: null };
}

function undecided(reached: readonly Reached[], step: Step): readonly Reached[] {
  const decided = reached.findIndex(({ standing }) => isDecision(standing));
  const kept = decided === -1 ? reached : reached.slice(0, decided);
  return kept.map((one, i) => (i === kept.length - 1 ? { ...one, step } : one));
}

/**
 * How much of the way stays below a step: all of it; of a correction what came before the last state that it could have
 * been instead of. Null if it could have been none.
 */
function keptBy({ reached, awaiting }: Way, detail: StepDetail): number | null {
  if (detail.step !== "correct") return reached.length;
  const stays = reached.slice(0, awaiting?.keep).map(({ standing }) => standing);
  const states = [...stays, ...(awaiting === null ? [] : [awaiting.standing])].map(({ step }) => LEADS_TO[step]);
  const before = (i: number): State | null => states[i - 1] ?? null;
  const at = states.findLastIndex((_, i) => COMES_AFTER[detail.to.step].includes(before(i)));
  return at === -1 ? null : at;
}

/** The number of the first step that a correction would take the place of; null if there is none that it could. */
export function correctedFrom(steps: readonly Step[], to: Standing): number | null {
  const way = waysOf(steps).at(-1) ?? START;
  const keep = keptBy(way, { step: "correct", to });
  return keep === null ? null : ((way.reached[keep] ?? way.awaiting)?.step.number ?? null);
}

/** Whether a step counts only once a second person has confirmed it. */
export function waits({ needsSecond, detail }: Pick<Step, "needsSecond" | "detail">): boolean {
  const standing = standingIn({ detail });
  return needsSecond && standing !== null && isDecision(standing);
}
