import fc from "fast-check";
import { type Asked, lacksOf, outOfOrder } from "../../src/assess/walk/lacks.js";
import type { Standing, Step, StepDetail } from "../../src/model/assessment.js";
import { addDays } from "../../src/util/calendar.js";
import {
  ACKNOWLEDGE,
  CHECK,
  CONFIRM,
  CREDIBLE,
  DUPLICATE,
  INVESTIGATE,
  NO_EVIDENCE,
  NO_STRIKES,
  OPEN,
  RECEIVE,
  REOPEN,
  SCENE,
  SUPERSEDE,
  searchStep,
  step,
  walk,
} from "./walks.js";

/** The year, after the end of the one before: corrections reach back into it. */
export const MONTHS = Array.from({ length: 12 }, (_, i) => `2016-${String(i + 1).padStart(2, "0")}`);

const STANDINGS = [
  RECEIVE,
  CHECK,
  OPEN,
  CREDIBLE,
  NO_EVIDENCE,
  NO_STRIKES,
  DUPLICATE,
  INVESTIGATE,
  ACKNOWLEDGE,
  SUPERSEDE,
];
const FORWARD: readonly StepDetail[] = [...STANDINGS.slice(1, -1), { step: "respond", response: "payment" }];
const BACK: readonly StepDetail[] = [searchStep(), CONFIRM, REOPEN, SUPERSEDE, ...STANDINGS.map(correction)];

function correction(to: Standing): StepDetail {
  return { step: "correct", to };
}

/** What people do in a year: any step that the walk allows, by anybody, after any number of days. */
const attempt = fc.record({
  choice: fc.nat(1000),
  by: fc.constantFrom("anna", "boris", "carla"),
  days: fc.integer({ min: 0, max: 40 }),
  needsSecond: fc.boolean(),
  late: fc.integer({ min: 0, max: 60 }),
});

/** The walks of a made-up year, 2016: decided, corrected and reopened in whatever order. */
export const year = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 364 }), fc.array(attempt, { minLength: 8, maxLength: 20 })), {
    maxLength: 6,
  })
  .map((walks) => walks.map(([first, attempts], i) => walk(taken(addDays("2016-01-01", first), attempts), `w${i}`)));

type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never;

function taken(first: string, attempts: readonly Attempt[]): Step[] {
  const steps: Step[] = [step(1, RECEIVE, { on: first, at: `${first}T09:00:00.000Z` })];
  for (const { choice, by, days, needsSecond, late } of attempts) {
    const on = addDays(steps.at(-1)?.on ?? first, days);
    // Mostly forward, or a walk would hardly ever come to a response.
    const offered = rotated(choice % 3 === 0 ? BACK : FORWARD, choice);
    const detail = offered.find((one) =>
      isAllowed({ steps, detail: one, by, on: dayOf(one, { on, choice }), needsSecond, scene: SCENE }),
    );
    if (detail === undefined) continue;
    const day = dayOf(detail, { on, choice });
    const at = `${addDays(on, late)}T09:00:00.000Z`;
    steps.push(step(steps.length + 1, detail, { by, on: day, at, needsSecond }));
  }
  return steps;
}

/** Some corrections are of an earlier day than what they correct. */
function dayOf({ step }: StepDetail, { on, choice }: { on: string; choice: number }): string {
  return step === "correct" && choice % 5 === 0 ? addDays(on, -45) : on;
}

function isAllowed(asked: Asked): boolean {
  return outOfOrder(asked) === null && lacksOf(asked).length === 0;
}

function rotated<T>(all: readonly T[], by: number): T[] {
  const at = by % all.length;
  return [...all.slice(at), ...all.slice(0, at)];
}
