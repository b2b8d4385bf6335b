import type { Account, Act, CountStance, Tally } from "./account.js";
import type { Report } from "./report.js";

export const VERDICTS = ["agree", "compatible", "differ", "contradict", "single-source"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One row of a comparison; counts carry the group they are of (`killed:combatant`). */
export interface Comparison {
  readonly attribute: string;
  readonly verdict: Verdict;
  readonly values: readonly {
    readonly value: string;
    readonly accounts: readonly string[];
    readonly stance: CountStance;
  }[];
  /** One sentence. */
  readonly why: string;
}

/** Two or more accounts held to be of one incident, with reasons. */
export interface Link {
  readonly accounts: readonly string[];
  readonly because: readonly string[];
}

/** Accounts that come from one source: five copies of a wire story are one origin. */
export interface Origin {
  readonly accounts: readonly string[];
  readonly because: string;
}

/** One time and place of one attack: a set of accounts, across reports. */
export interface Incident {
  readonly id: string;
  readonly title: string;
  readonly act: Act | null;
  readonly accounts: readonly string[];
  readonly links: readonly Link[];
  /** Every account is in exactly one. */
  readonly origins: readonly Origin[];
  readonly comparison: readonly Comparison[];
}

/** What `deconflict read` prints: the public interchange format. */
export interface Reading {
  readonly format: "deconflict/1";
  readonly reports: readonly (Omit<Report, "text"> & { readonly text?: string })[];
  readonly accounts: readonly Account[];
  readonly tallies: readonly Tally[];
  readonly incidents: readonly Incident[];
}
