import type { Check } from "./check.js";

// The credibility walk of an allegation, and what a recorder and the belligerents hold of an incident. A person decides;
// everything here is what somebody did, in order, and nothing of it is ever taken out.

/**
 * Where a walk stands, after the practice of the US-led coalition's civilian casualty cell: received, initial check, an
 * open credibility assessment, its outcome, and what follows from a credible one.
 */
export const STATES = [
  "received",
  "initial-check",
  "open",
  "credible",
  "non-credible",
  "duplicate",
  "investigation",
  "acknowledged",
  "response",
  "superseded",
] as const;
export type State = (typeof STATES)[number];

/**
 * Why an allegation was found non-credible: not enough to conclude that it is more likely than not. None of them says
 * that it was disproved.
 */
export const NON_CREDIBLE_REASONS = ["no-strikes", "no-evidence", "too-little-information"] as const;
export type NonCredibleReason = (typeof NON_CREDIBLE_REASONS)[number];

/** How an assessment ended, as the monthly counters have it: the reasons stand for "non-credible". */
export const COMPLETIONS = ["credible", ...NON_CREDIBLE_REASONS, "duplicate", "superseded"] as const;
export type Completion = (typeof COMPLETIONS)[number];

/** People whom a party concedes; `max` null is open. */
export interface Conceded {
  readonly outcome: "killed" | "wounded";
  readonly min: number;
  readonly max: number | null;
}

/** Who did something, when and why. */
export interface Done {
  readonly by: string;
  /** When it was entered, in UTC: `2026-11-20T09:04:03.000Z`. */
  readonly at: string;
  /** ISO date of the day on which it was done: that of `at`, unless it was entered later. */
  readonly on: string;
  readonly why: string;
}

/** A search of the strike logs as it was when a person recorded it. */
export interface RecordedSearch {
  /** The question whether a strike was declared near, of each place of the incident, with its answer and its `search`. */
  readonly checks: readonly Check[];
  /** Of what it looked at, accounts and logs: another one now means that it would have to be made again. */
  readonly basis: string;
  /**
   * Reports of the incident at that time. If one is erased, `checks`, `basis` and `salt` go with it, which may tell of its
   * words; that the search was made, by whom and when, stays.
   */
  readonly reports: readonly string[];
  /** Keeps what was erased from being guessed by trying. */
  readonly salt: string;
  /** SHA-256 of `salt`, `checks` and `basis`. */
  readonly sha256: string;
}

/** A step that gives the walk another state. */
export type Standing =
  | { readonly step: "receive"; readonly from: string | null }
  | { readonly step: "check" }
  | { readonly step: "open" }
  | { readonly step: "credible" }
  /** `search`: number of the step that recorded the search it rests on; null for the other reasons. */
  | { readonly step: "non-credible"; readonly reason: NonCredibleReason; readonly search: number | null }
  /** `of`: the incident that the same allegation was received for before, or the walk of it. */
  | { readonly step: "duplicate"; readonly of: string }
  | { readonly step: "investigate" }
  | { readonly step: "acknowledge"; readonly conceded: readonly Conceded[] }
  /** `response`: what was done: "condolence payment offered". */
  | { readonly step: "respond"; readonly response: string }
  /** `by`: the incident, or the walk, that goes on in its place; null where none does. */
  | { readonly step: "supersede"; readonly by: string | null };

export type StepDetail =
  | Standing
  | { readonly step: "search"; readonly found: RecordedSearch }
  | { readonly step: "confirm" }
  | { readonly step: "reopen" }
  /** What an earlier step should have been: it stands in its place, and that step and all after it stay on record. */
  | { readonly step: "correct"; readonly to: Standing };

export const STEPS = [
  "receive",
  "check",
  "open",
  "search",
  "credible",
  "non-credible",
  "duplicate",
  "confirm",
  "investigate",
  "acknowledge",
  "respond",
  "reopen",
  "correct",
  "supersede",
] as const satisfies readonly StepDetail["step"][];
export type StepName = (typeof STEPS)[number];

/** One step of a walk, as it was taken. */
export interface Step extends Done {
  /** In its walk, from 1. */
  readonly number: number;
  readonly detail: StepDetail;
  /** A decision that counts only once a second person has confirmed it: the team's rule on the day of the step. */
  readonly needsSecond: boolean;
}

/** The walk of one allegation: that a party caused harm in an incident. */
export interface Walk {
  readonly id: string;
  /** The incident as it is now. */
  readonly incident: string;
  /** The id that it had when the allegation was received. */
  readonly receivedFor: string;
  /** Id or name of the party against which the allegation is. */
  readonly party: string;
  readonly steps: readonly Step[];
}

/** What is made of a walk's steps; see `assess/walk/standing.ts`. */
export interface WalkStanding {
  /** Where it stands, as it counts. */
  readonly state: State;
  /** The step that gave it that state. */
  readonly since: Step;
  readonly standing: Standing;
  /** The last decision that counts: how the assessment ended, or what was acknowledged; null while it is in progress. */
  readonly decision: { readonly step: Step; readonly standing: Standing } | null;
  /** How it ended; null while it is in progress. */
  readonly completion: Completion | null;
  /** The step by which a second person confirmed that it ended so; null if nobody has. */
  readonly completionConfirmed: Step | null;
  /** A decision that waits for a second person and does not count yet; null if none does. */
  readonly awaiting: Step | null;
  /** The step by which a second person confirmed `decision`; null if nobody has. */
  readonly confirmed: Step | null;
  /** The state of every step, in order, as it counted after it. */
  readonly states: readonly State[];
}

/** A step that may come next, and what it would lack. */
export interface NextStep {
  readonly step: StepName;
  /** Empty if it can be taken. */
  readonly lacks: readonly string[];
}

/** Airwars' scale of how well an incident is established. */
export const GRADINGS = ["confirmed", "fair", "weak", "contested", "discounted"] as const;
export type Grading = (typeof GRADINGS)[number];

/** Airwars' strike status. */
export const STRIKE_STATUSES = ["declared", "likely", "contested", "single-source"] as const;
export type StrikeStatus = (typeof STRIKE_STATUSES)[number];

/** What a belligerent itself holds of an allegation against it; a recorder notes it, and does not make it. */
export const POSITIONS = ["not-assessed", "non-credible", "credible", "duplicate"] as const;
export type PositionState = (typeof POSITIONS)[number];

export type JudgementDetail =
  | { readonly kind: "grading"; readonly grading: Grading }
  | { readonly kind: "strike-status"; readonly status: StrikeStatus }
  | {
      readonly kind: "position";
      /** Id or name of the belligerent. */
      readonly party: string;
      readonly position: PositionState;
      readonly reason: NonCredibleReason | null;
      readonly conceded: readonly Conceded[];
    };

/** What a person holds of an incident. A later one of the same kind (and party) stands in its place; both are kept. */
export interface Judgement extends Done {
  readonly id: string;
  readonly detail: JudgementDetail;
  readonly needsSecond: boolean;
  readonly confirmed: Done | null;
}

/** All that people decided of an incident. */
export interface Assessment {
  readonly incident: string;
  /** In order of receipt. */
  readonly walks: readonly (Walk & { readonly now: WalkStanding })[];
  /** In order of time: the last of a kind and party that counts holds. */
  readonly judgements: readonly Judgement[];
}
