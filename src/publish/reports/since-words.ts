import type { Judgement, StepName } from "../../model/assessment.js";
import type { DailyReport } from "../../model/publication.js";
import type { Counts, Since } from "../../model/since.js";
import { dayInWords } from "../../util/days.js";
import { standsAtInWords } from "../dossier/words.js";
import { judged } from "./decision-words.js";

const STEP_WORDS: Readonly<Record<StepName, string>> = {
  receive: "received",
  check: "initial check",
  open: "credibility assessment opened",
  search: "search of the strike logs recorded",
  credible: "found credible",
  "non-credible": "found non-credible",
  duplicate: "found a duplicate",
  confirm: "confirmed by a second person,",
  investigate: "investigation opened",
  acknowledge: "acknowledged",
  respond: "response given",
  reopen: "reopened",
  correct: "corrected",
  supersede: "superseded",
};

const COUNTS_WORDS: Readonly<Record<Counts, string>> = {
  yes: "",
  waits: ", which waits for a second person, and does not count yet",
  never: ", which no second person confirmed, and never counted",
};

/** "since then: reopened by anna on 3 May 2018; now it stands at credible, not confirmed by a second person" */
export function sinceInWords(since: Since): string {
  return `since then: ${stepsSince(since)}`;
}

/** The same, under a heading that says "since". That a decision waits is said of its step. */
export function stepsSince(since: Since): string {
  return `${stepsTaken(since)}; now it stands at ${standsAtInWords({ ...since.now, awaiting: false })}`;
}

/** "reopened by anna on 3 May 2018; found credible by anna on 4 May 2018, which waits for a second person, …" */
export function stepsTaken({ steps }: Since): string {
  return steps.map(stepTaken).join("; ");
}

function stepTaken({ step, by, on, counts }: Since["steps"][number]): string {
  const who = step === "confirm" ? by : `by ${by}`;
  return `${STEP_WORDS[step]} ${who} on ${dayInWords(on)}${COUNTS_WORDS[counts]}`;
}

/** "since then: graded fair: …, by anna on 3 May 2018, which holds now" */
export function laterInWords({ detail, by, on }: Judgement, party: string | null): string {
  return `since then: ${judged(detail, party)}, by ${by} on ${dayInWords(on)}, which holds now`;
}

/** What became since of what a day tells of; null if nothing did. */
export function changeSince({ since, later, party }: DailyReport["changed"][number]): string | null {
  if (since !== null) return sinceInWords(since);
  return later === null ? null : laterInWords(later, party);
}
