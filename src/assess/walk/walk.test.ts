import { describe, expect, it } from "vitest";
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
  steps,
  withSecond,
} from "../../../test/support/walks.js";
import type { Step, StepDetail } from "../../model/assessment.js";
import type { StrikeMatch } from "../../model/check.js";
import { type Asked, lacksOf, outOfOrder } from "./lacks.js";
import { nextSteps } from "./next.js";
import { standingOf } from "./standing.js";

const OPENED = [RECEIVE, CHECK, OPEN] as const;
const correct = (to: Parameters<typeof standingOf>[0][number]["detail"]): StepDetail =>
  ({ step: "correct", to }) as StepDetail;

function lacks(taken: readonly Step[], detail: StepDetail, more: Partial<Asked> = {}): readonly string[] {
  const asked: Asked = {
    steps: taken,
    detail,
    by: "anna",
    on: "2015-12-31",
    needsSecond: false,
    scene: SCENE,
    ...more,
  };
  const order = outOfOrder(asked);
  return order === null ? lacksOf(asked) : [order];
}

describe("the order of a walk", () => {
  it.each<[string, StepDetail[], StepDetail]>([
    ["a receipt", [], RECEIVE],
    ["an initial check", [RECEIVE], CHECK],
    ["an assessment opened", [RECEIVE, CHECK], OPEN],
    ["credible", [...OPENED], CREDIBLE],
    ["an investigation", [...OPENED, CREDIBLE], INVESTIGATE],
    ["what is conceded", [...OPENED, CREDIBLE, INVESTIGATE], ACKNOWLEDGE],
    ["a response", [...OPENED, CREDIBLE, INVESTIGATE, ACKNOWLEDGE], { step: "respond", response: "payment" }],
    ["a search at any time", [RECEIVE], searchStep()],
    ["superseded at any time", [RECEIVE], SUPERSEDE],
    ["reopened after a decision", [...OPENED, DUPLICATE], REOPEN],
  ])("allows %s", (_, before, next) => {
    expect(lacks(steps(...before), next)).toEqual([]);
  });

  it.each<[string, StepDetail[], StepDetail]>([
    ["anything before the receipt", [], CHECK],
    ["a second receipt", [RECEIVE], RECEIVE],
    ["an assessment without an initial check", [RECEIVE], OPEN],
    ["a decision before the assessment is open", [RECEIVE, CHECK], CREDIBLE],
    ["an investigation of what was found non-credible", [...OPENED, NO_EVIDENCE], INVESTIGATE],
    ["a concession without an investigation", [...OPENED, CREDIBLE], ACKNOWLEDGE],
    ["a second decision over the first", [...OPENED, NO_EVIDENCE], CREDIBLE],
    ["reopening what is open", [...OPENED], REOPEN],
    ["confirming where nothing is decided", [...OPENED], CONFIRM],
    ["correcting to what could never have come", [RECEIVE], correct(CREDIBLE)],
    ["a search of what another walk has replaced", [RECEIVE, SUPERSEDE], searchStep()],
  ])("refuses %s, and says what can come", (_, before, next) => {
    expect(lacks(steps(...before), next)).toEqual([
      expect.stringMatching(/^“.*” cannot come next: .*, and can take “/u),
    ]);
  });

  it("goes forward in time", () => {
    expect(lacks(steps(RECEIVE), CHECK, { on: "2015-11-30" })).toEqual([
      "a day that is not before the step before it, of 2015-12-01",
    ]);
  });
});

it("a correction may be of the day that a step should have been of, and no earlier than what stays", () => {
  const taken = steps(RECEIVE, CHECK, OPEN, CREDIBLE);
  expect(lacks(taken, correct(RECEIVE), { on: "2015-11-20" })).toEqual([]);
  expect(lacks(taken, correct(NO_EVIDENCE), { on: "2015-12-02" })).toEqual([
    "a day that is not before the step before it, of 2015-12-03",
  ]);
});

it("a correction that waits for a second person is of no earlier day, and one that counts not before a confirmation", () => {
  const taken = steps(RECEIVE, CHECK, OPEN, CREDIBLE, [CONFIRM, "boris"], INVESTIGATE);
  const waiting = { needsSecond: true, on: "2015-12-04" };
  expect(lacks(taken, correct(NO_EVIDENCE), waiting)).toEqual([expect.stringContaining("of 2015-12-06")]);
  expect(lacks(taken, correct(INVESTIGATE), { on: "2015-12-04" })).toEqual([expect.stringContaining("of 2015-12-05")]);
  expect(lacks(taken, correct(INVESTIGATE), { on: "2015-12-05" })).toEqual([]);
});

describe("“no strikes”", () => {
  const given = (search: StepDetail): readonly string[] => lacks(steps(...OPENED, search), NO_STRIKES);
  const match = (party: string, day = "2015-12-07"): StrikeMatch =>
    ({
      strike: { party, window: { start: day, end: day } },
      reach: "within",
      why: "3 km away",
    }) as unknown as StrikeMatch;

  it("is refused without a recorded search", () => {
    expect(lacks(steps(...OPENED), NO_STRIKES)).toEqual([expect.stringContaining("a recorded search")]);
  });
  it("is taken with one that bears it out", () => {
    expect(given(searchStep())).toEqual([]);
  });
  it("is taken with one that leaves it open: that is for the person to weigh", () => {
    expect(given(searchStep({ matches: [match("north")] }, "undetermined"))).toEqual([]);
  });
  it("is refused when a strike of the party was found, under the name of an ally too", () => {
    expect(given(searchStep({ matches: [match("alliance")] }, "yes"))).toEqual([
      "a search that finds no strike of North: near Ford it found one (3 km away)",
    ]);
  });
  it("is not refused for the strike of another", () => {
    expect(given(searchStep({ matches: [match("south")] }, "yes"))).toEqual([]);
  });
  it("is not refused for the strike of another that day and one of the party's own the day before", () => {
    expect(given(searchStep({ matches: [match("south"), match("north", "2015-12-06")] }, "yes"))).toEqual([]);
  });
  it("is refused as of a day on which the search had not been made", () => {
    const taken = steps(...OPENED, NO_EVIDENCE, searchStep());
    expect(lacks(taken, correct(NO_STRIKES), { on: "2015-12-04" })).toEqual([
      "a search that was there when it was decided: that of step 5 is of 2015-12-05",
    ]);
  });
  it("is refused when the accounts or the logs have changed since", () => {
    expect(lacks(steps(...OPENED, searchStep()), NO_STRIKES, { scene: { ...SCENE, basis: "b2" } })).toEqual([
      expect.stringContaining("have changed since step 4"),
    ]);
  });
  it("is refused when no log of the party is on record", () => {
    expect(given(searchStep({ logs: [] }))).toEqual([expect.stringContaining("a strike log of North")]);
  });
  it("is refused when the party's log ends before those days", () => {
    const coverage = [{ start: "2015-12-06", end: "2015-12-08", state: "outside", why: "after the last" } as const];
    expect(given(searchStep({ logs: [{ party: "north", files: [], coverage }] }))).toEqual([
      "a log of North that covers 2015-12-06 to 2015-12-08",
    ]);
  });
  it("is refused when the place or the day is not known: nothing was searched", () => {
    expect(given(searchStep({ located: null, unknown: "no place of that name is known" }))).toEqual([
      "a place that can be searched: no place of that name is known",
    ]);
    expect(given(searchStep({ window: null }))).toEqual(["a day that can be searched: no day is alleged"]);
  });
  it("is not borne out by a narrower search that leaves anything open, nor by one of fewer days", () => {
    const open = { radiusKm: 1, matches: [{ ...match("north"), reach: "may" } as StrikeMatch] };
    expect(given(searchStep(open, "undetermined"))).toEqual([
      "a search as wide as the usual one: this narrower one leaves open (3 km away)",
    ]);
    expect(given(searchStep({ radiusKm: 1 }))).toEqual([]);
    const oneDay = { start: "2015-12-07", end: "2015-12-07" };
    expect(given(searchStep({ window: oneDay }))).toEqual([expect.stringContaining("of 1 day before and after")]);
  });
  it("is refused when the log speaks of another country", () => {
    expect(given(searchStep({ nearestNamedKm: 900 }))).toEqual([expect.stringContaining("speaks of that country")]);
  });
  it("is held to the same when it corrects another reason", () => {
    expect(lacks(steps(...OPENED, NO_EVIDENCE), correct(NO_STRIKES))).toEqual([
      expect.stringContaining("a recorded search"),
    ]);
  });
});

describe("a second person", () => {
  const decided = steps(...OPENED, CREDIBLE);

  it("is never who decided, however they write their name", () => {
    expect(lacks(decided, CONFIRM, { by: " ANNA " })).toEqual([
      "a second person: anna made this decision, and nobody confirms their own",
    ]);
    expect(lacks(decided, CONFIRM, { by: "boris" })).toEqual([]);
  });
  it("confirms what counts already, where the team does not require it", () => {
    expect(standingOf(decided)).toMatchObject({ state: "credible", confirmed: null, awaiting: null });
    expect(standingOf(steps(...OPENED, CREDIBLE, [CONFIRM, "boris"]))).toMatchObject({
      state: "credible",
      confirmed: { by: "boris" },
    });
  });
  it("makes a decision count, where the team requires it", () => {
    const waiting = withSecond(decided);
    expect(standingOf(waiting)).toMatchObject({ state: "open", completion: null, awaiting: { number: 4 } });
    expect(lacks(waiting, INVESTIGATE)).toEqual([expect.stringContaining("waits for a second person")]);
    const done = withSecond(steps(...OPENED, CREDIBLE, [CONFIRM, "boris"]));
    expect(standingOf(done)).toMatchObject({ state: "credible", completion: "credible", confirmed: { by: "boris" } });
  });
  it("is asked again after a correction; until then the earlier decision counts", () => {
    const taken = withSecond(steps(...OPENED, CREDIBLE, [CONFIRM, "boris"], correct(NO_EVIDENCE)));
    expect(standingOf(taken)).toMatchObject({ state: "credible", awaiting: { number: 6 }, confirmed: { by: "boris" } });
    const confirmed = [...taken, step(7, CONFIRM, { by: "carla", needsSecond: true })];
    expect(standingOf(confirmed)).toMatchObject({ state: "non-credible", completion: "no-evidence", awaiting: null });
    expect(lacks(taken, CONFIRM, { by: "anna" })).toHaveLength(1);
  });
  it("may find that what waits was corrected first", () => {
    const taken = withSecond(steps(...OPENED, CREDIBLE, correct(DUPLICATE), [CONFIRM, "boris"]));
    expect(standingOf(taken)).toMatchObject({ state: "duplicate", completion: "duplicate" });
  });
  it("is not needed to reopen, which also takes back what waits", () => {
    expect(standingOf(withSecond(steps(...OPENED, CREDIBLE, REOPEN)))).toMatchObject({ state: "open", awaiting: null });
  });
});

describe("what comes after a decision", () => {
  it("reopened, the walk is open again, and every earlier state is still there", () => {
    const taken = steps(...OPENED, NO_EVIDENCE, [CONFIRM, "boris"], REOPEN);
    expect(standingOf(taken)).toMatchObject({
      state: "open",
      completion: null,
      confirmed: null,
      since: { number: 6 },
      states: ["received", "initial-check", "open", "non-credible", "non-credible", "open"],
    });
    expect(lacks(taken, CREDIBLE)).toEqual([]);
  });
  it("a walk that was replaced before it was opened goes back to where it stood", () => {
    expect(standingOf(steps(RECEIVE, SUPERSEDE, REOPEN)).state).toBe("received");
  });
  it("corrected, a decision has another outcome, and all that rested on it falls", () => {
    const taken = steps(...OPENED, CREDIBLE, INVESTIGATE, ACKNOWLEDGE, correct(NO_EVIDENCE));
    expect(standingOf(taken)).toMatchObject({ state: "non-credible", completion: "no-evidence" });
    expect(lacks(taken, INVESTIGATE)).toHaveLength(1);
  });
  it("corrected to what it was before, the last step falls alone", () => {
    const taken = steps(...OPENED, CREDIBLE, INVESTIGATE, correct(CREDIBLE));
    expect(standingOf(taken)).toMatchObject({ state: "credible" });
  });
  it("a receipt can be corrected too", () => {
    expect(standingOf(steps(RECEIVE, correct({ step: "receive", from: "a monitor" }))).standing).toEqual({
      step: "receive",
      from: "a monitor",
    });
  });
});

it("the next steps say what each would lack", () => {
  expect(nextSteps(steps(...OPENED), SCENE)).toEqual([
    { step: "search", lacks: [] },
    { step: "credible", lacks: [] },
    { step: "non-credible", lacks: [expect.stringContaining("a recorded search")] },
    { step: "duplicate", lacks: ["the incident that it was received for before"] },
    { step: "correct", lacks: [] },
    { step: "supersede", lacks: [] },
  ]);
});
