import type { Act, Group, Outcome, Stance } from "../model/account.js";

/** What a careful analyst writes down from one report; the format is described in docs/evaluate.md. */
export interface Annotation {
  /** File name of the report. */
  readonly doc: string;
  readonly publisher: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly incidents: readonly AnnotatedIncident[];
  readonly tallies: readonly AnnotatedTally[];
}

export interface AnnotatedIncident {
  /** Unique in the file. */
  readonly key: string;
  readonly act: Act | null;
  readonly accounts: readonly AnnotatedAccount[];
}

export interface AnnotatedAccount {
  /** `"publisher"` where nobody is quoted and the publisher is unknown. */
  readonly speaker: string;
  readonly anonymous: boolean;
  readonly via: string | null;
  readonly actors: readonly AnnotatedActor[];
  readonly targets: readonly string[];
  readonly places: readonly string[];
  readonly date: AnnotatedDate | null;
  readonly casualties: readonly AnnotatedCount[];
  readonly quote: string;
}

export interface AnnotatedActor {
  readonly name: string;
  readonly stance: Stance;
}

/** ISO dates, both inclusive. */
export interface AnnotatedDate {
  readonly start: string;
  readonly end: string;
}

export interface AnnotatedCount {
  readonly outcome: Outcome;
  readonly group: Group;
  readonly min: number | null;
  readonly max: number | null;
  readonly quote: string;
}

export interface AnnotatedTally extends AnnotatedCount {
  readonly speaker: string;
  readonly actors: readonly string[];
  readonly places: readonly string[];
}
