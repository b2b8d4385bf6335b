import type { GuardScene } from "../../src/assess/walk/search-guard.js";
import type { Standing, Step, StepDetail, Walk } from "../../src/model/assessment.js";
import type { Check, SearchRecord } from "../../src/model/check.js";
import { PARTIES } from "./accounts.js";

// Walks for tests, said in few words, of an allegation against North of the invented war.

export const SCENE: GuardScene = {
  party: "north",
  parties: PARTIES,
  basis: "b1",
  usual: { radiusKm: 60, days: 1, territoryKm: 150 },
};

/** Steps one after the other, a day each from 1 December 2015; a pair names who takes it, "anna" otherwise. */
export function steps(...details: readonly (StepDetail | readonly [StepDetail, string])[]): Step[] {
  return details.map((one, i) => {
    const [detail, by] = Array.isArray(one) ? (one as readonly [StepDetail, string]) : [one as StepDetail, "anna"];
    return step(i + 1, detail, { by });
  });
}

export function step(number: number, detail: StepDetail, more: Partial<Step> = {}): Step {
  const on = `2015-12-${String(number).padStart(2, "0")}`;
  return { number, detail, needsSecond: false, by: "anna", on, at: `${on}T09:00:00.000Z`, why: "seen", ...more };
}

/** The same under a team's rule that decisions need a second person. */
export function withSecond(taken: readonly Step[]): Step[] {
  return taken.map((one) => ({ ...one, needsSecond: true }));
}

export function walk(taken: readonly Step[], id = "w1"): Walk {
  return { id, incident: "i1", receivedFor: "i1", party: "north", steps: taken };
}

export const RECEIVE: Standing = { step: "receive", from: null };
export const CHECK: Standing = { step: "check" };
export const OPEN: Standing = { step: "open" };
export const CREDIBLE: Standing = { step: "credible" };
export const CONFIRM: StepDetail = { step: "confirm" };
export const REOPEN: StepDetail = { step: "reopen" };
export const INVESTIGATE: Standing = { step: "investigate" };
export const NO_EVIDENCE = { step: "non-credible", reason: "no-evidence", search: null } as const;
export const NO_STRIKES = { step: "non-credible", reason: "no-strikes", search: 4 } as const;
export const DUPLICATE = { step: "duplicate", of: "i2" } as const;
export const ACKNOWLEDGE = { step: "acknowledge", conceded: [{ outcome: "killed", min: 2, max: 4 }] } as const;
export const SUPERSEDE = { step: "supersede", by: null } as const;

/** A search of North's log that found nothing; `more` says otherwise. */
export function searchStep(more: Partial<SearchRecord> = {}, answer: Check["answer"] = "no"): StepDetail {
  const days = { start: "2015-12-06", end: "2015-12-08" };
  const record: SearchRecord = {
    allegation: {
      ...{ place: "Ford", region: null, lat: 35, lon: 40, radiusKm: 5 },
      ...{ days: { start: "2015-12-07", end: "2015-12-07" }, datePrecision: "day" },
    },
    located: { lat: 35, lon: 40, radiusKm: 5, broad: false, doubtful: false, places: 1, how: "found" },
    ...{ unknown: null, spellings: ["Ford"], namesakes: [], radiusKm: 60, window: days, timeZones: [] },
    logs: [{ party: "north", files: [], coverage: [{ ...days, state: "released", why: "a release of that day" }] }],
    ...{ nearestNamedKm: 10, matches: [], unplaced: [] },
    ...more,
  };
  const check: Check = {
    ...{ question: "declared-strike", asked: "Is a strike declared near Ford?", answer, why: "none", working: [] },
    ...{ quotes: [], declarations: [], search: record },
  };
  return { step: "search", found: { checks: [check], basis: "b1", reports: [], salt: "", sha256: "" } };
}
