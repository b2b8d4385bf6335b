import type { Conceded, NonCredibleReason, State, StepName } from "./assessment.js";

/** Where an allegation stands, in short. */
export interface StandsAt {
  readonly state: State;
  /** Why it was found non-credible; null unless it stands at that. */
  readonly reason: NonCredibleReason | null;
  /** What was acknowledged, later steps too; null if nothing is. */
  readonly conceded: readonly Conceded[] | null;
  /** Whether a second person has confirmed the last decision; null if nothing is decided. */
  readonly confirmed: boolean | null;
  /** Whether a later decision waits for a second person, and does not count yet. */
  readonly awaiting: boolean;
}

/** Whether a step counts: a decision may wait for a second person, and never counted if another step came instead. */
export type Counts = "yes" | "waits" | "never";

/** What became of an allegation after what is told of it. */
export interface Since {
  /** The steps that were taken since, in order, searches left out; their reasons stand in the dossier. */
  readonly steps: readonly {
    readonly number: number;
    readonly step: StepName;
    readonly on: string;
    readonly by: string;
    readonly counts: Counts;
  }[];
  /** Where it stands now, all steps taken that count. */
  readonly now: StandsAt;
}
