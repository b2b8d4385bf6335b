import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MONTHS, year } from "../../test/support/made-up-year.js";
import { CHECK, CONFIRM, NO_EVIDENCE, OPEN, RECEIVE, REOPEN, step, walk } from "../../test/support/walks.js";
import { COMPLETIONS, STEPS, type Walk } from "../model/assessment.js";
import type { Completed, MonthlyCounters } from "../model/publication.js";
import { countersOf, datedSteps } from "./months.js";

const sum = (all: Completed): number => COMPLETIONS.reduce((total, which) => total + all[which], 0);

function expectBalanced(walks: readonly Walk[]): void {
  let before = countersOf(walks, "2015-12");
  for (const month of MONTHS) {
    const now = countersOf(walks, month);
    expect(now.carried).toBe(before.open);
    expect(now.carried + now.received + now.reopened - now.completed).toBe(now.open);
    expect(sum(now.outcomes)).toBe(now.completed);
    expect(sum(now.reopenedFrom)).toBe(now.reopened);
    expect(now.open + sum(now.standing)).toBe(
      walks.filter(({ steps }) => (datedSteps(steps)[0]?.on ?? "") < `${month}-99`).length,
    );
    for (const which of COMPLETIONS) {
      const [to, from] = (["to", "from"] as const).map(
        (end) => now.corrected.filter((one) => one[end] === which).length,
      );
      expect(before.standing[which] + now.outcomes[which] - now.reopenedFrom[which] + (to ?? 0) - (from ?? 0)).toBe(
        now.standing[which],
      );
    }
    expect(now.confirmed).toBeLessThanOrEqual(now.completed);
    expect(now.awaiting).toBeLessThanOrEqual(now.open);
    before = now;
  }
}

describe("the counters of a month", () => {
  it("balance over any year, in whatever order decisions, corrections and reopenings come", () => {
    fc.assert(fc.property(year, expectBalanced), { numRuns: 200 });
  });

  it("come to every kind of step in such a year, or the balance would prove little", () => {
    const walks = fc.sample(year, { numRuns: 200, seed: 1 }).flat();
    const names = new Set(walks.flatMap(({ steps }) => steps.map(({ detail }) => detail.step)));
    expect(STEPS.filter((name) => !names.has(name))).toEqual([]);
    const counters = MONTHS.map((month) => countersOf(walks, month));
    const often = 10;
    for (const of of [
      (one: MonthlyCounters) => one.reopened,
      (one: MonthlyCounters) => one.corrected.length,
      (one: MonthlyCounters) => one.completed,
      (one: MonthlyCounters) => one.awaiting,
    ]) {
      expect(counters.reduce((total, one) => total + of(one), 0)).toBeGreaterThan(often);
    }
  });

  const on = (day: string) => ({ on: day, at: `${day}T09:00:00.000Z` });

  it("count a walk by where it stood before the month and at its end", () => {
    const opened = [
      step(1, RECEIVE, on("2016-01-05")),
      step(2, CHECK, on("2016-01-06")),
      step(3, OPEN, on("2016-01-07")),
    ];
    const walks = [walk([...opened, step(4, NO_EVIDENCE, on("2016-02-03")), step(5, REOPEN, on("2016-03-01"))])];
    expect(countersOf(walks, "2016-01")).toMatchObject({ carried: 0, received: 1, completed: 0, open: 1 });
    expect(countersOf(walks, "2016-02")).toMatchObject({ carried: 1, received: 0, completed: 1, open: 0 });
    expect(countersOf(walks, "2016-02").outcomes["no-evidence"]).toBe(1);
    expect(countersOf(walks, "2016-03")).toMatchObject({ carried: 0, reopened: 1, completed: 0, open: 1 });
    expect(countersOf(walks, "2016-03").reopenedFrom["no-evidence"]).toBe(1);
    expect(countersOf(walks, "2015-12")).toMatchObject({ carried: 0, received: 0, open: 0 });
  });

  it("take a correction of an earlier month for no new completion", () => {
    const decided = [
      step(1, RECEIVE, on("2016-01-05")),
      step(2, CHECK, on("2016-01-06")),
      step(3, OPEN, on("2016-01-07")),
      step(4, NO_EVIDENCE, on("2016-01-08")),
      step(5, { step: "correct", to: { step: "credible" } }, on("2016-02-08")),
    ];
    const february = countersOf([walk(decided)], "2016-02");
    expect(february).toMatchObject({ carried: 0, completed: 0, open: 0 });
    expect(february.corrected).toEqual([{ walk: "w1", from: "no-evidence", to: "credible" }]);
  });

  it("count what a correction dates back as of that day, and what came after it too", () => {
    const receipt = step(1, RECEIVE, on("2016-01-05"));
    const earlier = step(2, { step: "correct", to: RECEIVE }, { on: "2015-12-30", at: "2016-01-06T09:00:00.000Z" });
    expect(countersOf([walk([receipt, earlier])], "2015-12")).toMatchObject({ received: 1, open: 1, enteredLater: 2 });
    expect(countersOf([walk([receipt, earlier])], "2016-01")).toMatchObject({ carried: 1, received: 0 });
  });

  it("leave earlier months alone while a correction waits for a second person", () => {
    const decided = [
      ...[step(1, RECEIVE, on("2016-01-05")), step(2, CHECK, on("2016-01-06")), step(3, OPEN, on("2016-01-07"))],
      step(4, NO_EVIDENCE, { ...on("2016-02-20"), needsSecond: true }),
      step(5, CONFIRM, { ...on("2016-02-21"), by: "boris" }),
    ];
    const waiting = step(6, { step: "correct", to: { step: "credible" } }, { ...on("2016-03-01"), needsSecond: true });
    for (const month of ["2016-01", "2016-02"]) {
      expect(countersOf([walk([...decided, waiting])], month)).toEqual(countersOf([walk(decided)], month));
    }
  });

  it("tell what was entered only after the month had ended", () => {
    const late = step(1, RECEIVE, { on: "2016-01-31", at: "2016-02-01T00:10:00.000Z" });
    expect(countersOf([walk([late])], "2016-01").enteredLater).toBe(1);
  });
});
