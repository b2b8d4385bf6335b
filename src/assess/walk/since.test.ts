import { describe, expect, it } from "vitest";
import {
  ACKNOWLEDGE,
  CHECK,
  CONFIRM,
  CREDIBLE,
  DUPLICATE,
  INVESTIGATE,
  NO_EVIDENCE,
  OPEN,
  RECEIVE,
  REOPEN,
  searchStep,
  steps,
  withSecond,
} from "../../../test/support/walks.js";
import type { StepDetail } from "../../model/assessment.js";
import { sinceOf } from "./since.js";

const FOUND = [RECEIVE, CHECK, OPEN, NO_EVIDENCE] as const;
const beyond = (number: number) => (step: { readonly number: number }) => step.number > number;

describe("what became of a walk since", () => {
  it("is nothing where nothing was done but a search", () => {
    expect(sinceOf(steps(...FOUND), beyond(4))).toBeNull();
    expect(sinceOf(steps(...FOUND, searchStep()), beyond(4))).toBeNull();
  });

  it("names a confirmation, and that the outcome stands confirmed", () => {
    const since = sinceOf(steps(...FOUND, [CONFIRM, "boris"]), beyond(4));
    expect(since).toEqual({
      steps: [{ number: 5, step: "confirm", on: "2015-12-05", by: "boris", counts: "yes" }],
      now: { state: "non-credible", reason: "no-evidence", conceded: null, confirmed: true, awaiting: false },
    });
  });

  it("names a reopening and the other outcome, with what was conceded", () => {
    const all = steps(...FOUND, REOPEN, CREDIBLE, INVESTIGATE, ACKNOWLEDGE, { step: "respond", response: "a letter" });
    const since = sinceOf(all, beyond(4));
    expect(since?.steps.map(({ step }) => step)).toEqual([
      "reopen",
      "credible",
      "investigate",
      "acknowledge",
      "respond",
    ]);
    const conceded = [{ outcome: "killed", min: 2, max: 4 }];
    expect(since?.now).toEqual({ state: "response", reason: null, conceded, confirmed: false, awaiting: false });
  });

  const told = (...all: readonly (StepDetail | readonly [StepDetail, string])[]) => {
    const since = sinceOf(withSecond(steps(RECEIVE, CHECK, OPEN, ...all)), beyond(3));
    return [since?.steps.map(({ step, counts }) => [step, counts]), since?.now.state, since?.now.awaiting];
  };

  it("says of a decision that it waits for a second person, also once a search was recorded", () => {
    expect(told(CREDIBLE)).toEqual([[["credible", "waits"]], "open", true]);
    expect(told(CREDIBLE, searchStep())).toEqual([[["credible", "waits"]], "open", true]);
  });

  it("says that one counts once it is confirmed, and that a correction after it waits", () => {
    const confirmed = [CREDIBLE, [CONFIRM, "boris"]] as const;
    const both = [
      ["credible", "yes"],
      ["confirm", "yes"],
    ];
    expect(told(...confirmed)).toEqual([both, "credible", false]);
    const corrected = told(...confirmed, { step: "correct", to: DUPLICATE });
    expect(corrected).toEqual([[...both, ["correct", "waits"]], "credible", true]);
  });

  it.each([
    ["reopen", [REOPEN], "open", false, "yes"],
    ["correct", [{ step: "correct", to: DUPLICATE }], "open", true, "waits"],
    ["correct", [{ step: "correct", to: CHECK }], "initial-check", false, "yes"],
  ] as const)("says that one never counted where another step came instead: %s", (name, after, state, waits, counts) => {
    expect(told(CREDIBLE, ...after)).toEqual([
      [
        ["credible", "never"],
        [name, counts],
      ],
      state,
      waits,
    ]);
  });
});
