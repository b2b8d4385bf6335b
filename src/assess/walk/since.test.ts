import { describe, expect, it } from "vitest";
import {
  ACKNOWLEDGE,
  CHECK,
  CONFIRM,
  CREDIBLE,
  INVESTIGATE,
  NO_EVIDENCE,
  OPEN,
  RECEIVE,
  REOPEN,
  searchStep,
  steps,
} from "../../../test/support/walks.js";
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
      steps: [{ number: 5, step: "confirm", on: "2015-12-05", by: "boris" }],
      now: { state: "non-credible", reason: "no-evidence", conceded: null, confirmed: true },
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
    expect(since?.now).toEqual({ state: "response", reason: null, conceded, confirmed: false });
  });
});
