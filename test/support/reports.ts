import type { Judgement, Step } from "../../src/model/assessment.js";
import type { DailyReport, MonthlyReport } from "../../src/model/publication.js";
import type { Since } from "../../src/model/since.js";
import { record } from "./record.js";
import { RECEIVE, step } from "./walks.js";

// A day and a month, written by hand, with something in each of their parts.

const NONE = {
  credible: 0,
  "no-strikes": 0,
  "no-evidence": 0,
  "too-little-information": 0,
  duplicate: 0,
  superseded: 0,
};

const NOTHING = { reason: null, conceded: null, confirmed: null, awaiting: false } as const;

type Walk = MonthlyReport["walks"][number];
const walk = (n: number, title: string, counted: Walk["counted"], more: Partial<Walk> = {}): Walk => ({
  ...{ id: `w${n}`, incident: `i${n}`, title: `Strike on ${title}`, party: "North", counted },
  ...{ completion: null, confirmed: false, since: null },
  stood: { ...NOTHING, state: "open" },
  ...more,
});

const REOPENED: Since = {
  steps: [
    { number: 6, step: "reopen", on: "2016-01-04", by: "boris", counts: "yes" },
    { number: 7, step: "credible", on: "2016-01-09", by: "anna", counts: "yes" },
  ],
  now: { ...NOTHING, state: "credible", confirmed: false },
};

const WAITING: Since = {
  steps: [
    { number: 4, step: "non-credible", on: "2016-01-05", by: "anna", counts: "never" },
    { number: 5, step: "supersede", on: "2016-01-06", by: "anna", counts: "waits" },
  ],
  now: { ...NOTHING, state: "open", awaiting: true },
};

const CONFIRMED: Since = {
  steps: [{ number: 3, step: "confirm", on: "2016-06-21", by: "boris", counts: "yes" }],
  now: { ...NOTHING, state: "non-credible", reason: "no-evidence", confirmed: true },
};

export const MONTH: MonthlyReport = {
  month: "2015-12",
  ...{ carried: 2, received: 2, reopened: 1, completed: 3, open: 2, awaiting: 1 },
  outcomes: { ...NONE, credible: 1, "no-strikes": 1, duplicate: 1 },
  reopenedFrom: { ...NONE, credible: 1 },
  corrected: [{ walk: "w6", from: "credible", to: "duplicate" }],
  standing: { ...NONE, credible: 4, "no-strikes": 1, duplicate: 2 },
  ...{ confirmed: 1, enteredLater: 2 },
  walks: [
    walk(1, "Ayyash", ["carried", "completed"], {
      ...{ completion: "no-strikes", confirmed: true, since: REOPENED },
      stood: { ...NOTHING, state: "non-credible", reason: "no-strikes", confirmed: true },
    }),
    walk(2, "Maskana", ["carried", "open"], { stood: { ...NOTHING, state: "open", awaiting: true } }),
    walk(3, "=Raqqa, <b>east</b>", ["received", "completed"], { completion: "duplicate" }),
    walk(4, "Idlib", ["received", "open"], { stood: { ...NOTHING, state: "received" }, since: WAITING }),
    walk(5, "Saraqib", ["reopened", "completed"], {
      completion: "credible",
      stood: {
        ...NOTHING,
        state: "acknowledged",
        conceded: [{ outcome: "killed", min: 7, max: 7 }],
        confirmed: false,
      },
    }),
    walk(6, "Siha", ["corrected"], { completion: "duplicate", party: "the Alliance" }),
  ],
};

const TAKEN: Step = step(2, { step: "non-credible", reason: "no-evidence", search: null }, { on: "2016-06-16" });
const JUDGED: Judgement = {
  ...{
    id: "j9",
    by: "anna",
    at: "2016-06-20T09:00:00.000Z",
    on: "2016-06-16",
    why: "its statement",
    needsSecond: true,
  },
  detail: {
    ...{ kind: "position", party: "alliance", position: "credible", reason: null },
    conceded: [{ outcome: "killed", min: 2, max: 4 }],
  },
  confirmed: { by: "boris", at: "2016-06-21T09:00:00.000Z", on: "2016-06-21", why: "read it too" },
};

const GRADED: Judgement = {
  ...JUDGED,
  ...{ id: "j3", detail: { kind: "grading", grading: "weak" }, needsSecond: false, confirmed: null },
};

const REGRADED: Judgement = {
  ...GRADED,
  id: "j12",
  on: "2016-07-01",
  by: "carla",
  detail: { kind: "grading", grading: "fair" },
};

const OF = { incident: "i1", title: "Air strike on Maskana, 16 June 2016", party: "the Alliance" };

export const DAY: DailyReport = {
  day: "2016-06-16",
  strikes: [
    {
      ...{ party: "the Alliance", source: "strikes.csv, row 4", claimedBy: null },
      strike: {
        ...{ kind: "strike", id: "s1", party: "alliance", row: 4, release: null, timeZone: null },
        window: { start: "2016-06-15", end: "2016-06-16" },
        count: { min: 2, max: 2 },
        place: { name: "Maskana", region: "Aleppo", relation: "near", at: null, note: null },
        targets: [{ effect: "destroyed", item: "a boat <script>", min: 1, max: 1 }],
        quote: { exact: "Near Maskana, two strikes destroyed a boat <script>.", start: 10, end: 62 },
      },
    },
  ],
  received: [{ ...OF, step: step(1, RECEIVE, { on: "2016-06-16" }), since: WAITING }],
  incidents: [record({ assessment: { incident: "i1", walks: [], judgements: [GRADED] } })],
  lessPrecise: 2,
  changed: [
    { ...OF, step: TAKEN, judgement: null, needsSecond: true, since: CONFIRMED, later: null },
    { ...OF, step: null, judgement: JUDGED, needsSecond: true, since: null, later: null },
    { ...OF, party: null, step: null, judgement: GRADED, needsSecond: false, since: null, later: REGRADED },
  ],
};
