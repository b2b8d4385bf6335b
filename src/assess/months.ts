import { COMPLETIONS, type Completion, type Step, type Walk, type WalkStanding } from "../model/assessment.js";
import type { Completed, MonthlyCounters } from "../model/publication.js";
import type { Since, StandsAt } from "../model/since.js";
import { addMonths } from "../util/calendar.js";
import { standsAt } from "../util/stands-at.js";
import { sinceOf } from "./walk/since.js";
import { correctedFrom, standingOf, waits } from "./walk/standing.js";
import { isInProgress } from "./walk/transitions.js";

/** What a walk counts as in a month. */
export interface Counted {
  readonly walk: Walk;
  readonly carried: boolean;
  readonly received: boolean;
  readonly reopened: boolean;
  readonly completed: boolean;
  readonly open: boolean;
  /** How it had ended before the month; null if it had not. */
  readonly from: Completion | null;
  /** How it stands at the end of the month; null while it is open. */
  readonly to: Completion | null;
  /** It ended otherwise before, and was not open in between. */
  readonly corrected: boolean;
  readonly confirmed: boolean;
  /** Where it stood at the end of the month. */
  readonly stood: StandsAt;
  /** What became of it after the month; null if nothing did. */
  readonly since: Since | null;
  readonly awaiting: boolean;
  readonly enteredLater: number;
}

/**
 * The counters of a month (`2015-12`), by the days on which steps were done. They balance whatever was decided, corrected
 * and reopened in whatever order, since each walk counts by where it stood before the month and where it stood at its end;
 * what was completed, reopened and completed again counts as reopened once and completed once.
 */
export function countersOf(walks: readonly Walk[], month: string): MonthlyCounters {
  const counted = countedIn(walks, month);
  const number = (of: (one: Counted) => boolean): number => counted.filter(of).length;
  const ended = (of: readonly Counted[], which: "from" | "to"): Completed => byCompletion(of.map((one) => one[which]));
  const completed = counted.filter((one) => one.completed);
  return {
    month,
    carried: number((one) => one.carried),
    received: number((one) => one.received),
    reopened: number((one) => one.reopened),
    completed: completed.length,
    open: number((one) => one.open),
    awaiting: number((one) => one.awaiting),
    outcomes: ended(completed, "to"),
    reopenedFrom: ended(
      counted.filter((one) => one.reopened),
      "from",
    ),
    corrected: counted.flatMap(correction),
    standing: ended(counted, "to"),
    confirmed: completed.filter((one) => one.confirmed).length,
    enteredLater: counted.reduce((sum, { enteredLater }) => sum + enteredLater, 0),
  };
}

/** What each walk that was there by the end of the month counts as in it. */
export function countedIn(walks: readonly Walk[], month: string): Counted[] {
  const [first, next] = [`${month}-01`, addMonths(`${month}-01`, 1)];
  return walks.flatMap((walk) => {
    const steps = datedSteps(walk.steps);
    const before = steps.filter(({ on }) => on < first);
    const within = steps.filter(({ on }) => on < next);
    return within.length === 0 ? [] : [counted(walk, { before, within, next })];
  });
}

/** Steps by the days that count: what a correction of an earlier day takes the place of counts as of that day. */
export function datedSteps(steps: readonly Step[]): Step[] {
  const dated: Step[] = [];
  for (const step of steps) {
    const { detail, on } = step;
    const from = detail.step === "correct" && !waits(step) ? correctedFrom(dated, detail.to) : null;
    if (from !== null) {
      for (const [i, one] of dated.entries()) if (one.number >= from && one.on > on) dated[i] = { ...one, on };
    }
    dated.push(step);
  }
  return dated;
}

interface Cut {
  readonly before: readonly Step[];
  readonly within: readonly Step[];
  /** The first day after the month. */
  readonly next: string;
}

function counted(walk: Walk, { before, within, next }: Cut): Counted {
  const was = before.length === 0 ? null : standingOf(before);
  const is = standingOf(within);
  const [from, to] = [was?.completion ?? null, is.completion];
  const reopened = from !== null && is.states.slice(before.length).some(isInProgress);
  return {
    walk,
    carried: was !== null && from === null,
    received: was === null,
    reopened,
    completed: to !== null && (from === null || reopened),
    open: to === null,
    from,
    to,
    corrected: from !== null && to !== null && from !== to && !reopened,
    confirmed: is.completionConfirmed !== null,
    stood: standsAt(is),
    since: sinceOf(walk.steps, ({ number }) => number > (within.at(-1)?.number ?? 0)),
    awaiting: to === null && is.awaiting !== null,
    enteredLater: within.slice(before.length).filter(({ at }) => at.slice(0, next.length) >= next).length,
  };
}

function correction({ walk, corrected, from, to }: Counted): MonthlyCounters["corrected"][number][] {
  return corrected && from !== null && to !== null ? [{ walk: walk.id, from, to }] : [];
}

function byCompletion(ends: readonly WalkStanding["completion"][]): Completed {
  const count = (which: Completion): number => ends.filter((end) => end === which).length;
  return Object.fromEntries(COMPLETIONS.map((which) => [which, count(which)])) as Record<Completion, number>;
}
