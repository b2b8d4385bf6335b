import type { Group, Outcome } from "./account.js";
import type { Quote } from "./quote.js";

/** People of one outcome and group. */
export interface CountRange {
  readonly min: number;
  /** Null is open. */
  readonly max: number | null;
}

/** `total`: everybody, whatever their group; derived from what each account counts, see `assess/ranges/total`. */
export type RangeGroup = Group | "total";

/** A count of an account that bears on a range. */
export interface RangeClaim extends CountRange {
  readonly account: string;
  readonly report: string;
  readonly speaker: string;
  /** Index among the account's counts as they were read: an account as corrected may have fewer. */
  readonly index: number;
  readonly outcome: Outcome;
  readonly group: Group;
  /** A person corrected it: the words may say another figure. */
  readonly corrected: boolean;
  readonly quote: Quote;
}

/**
 * How many of an outcome and group, from admitted counts of independent origins: the lowest lower bound and the highest
 * upper bound (after Airwars). It is no confidence interval.
 */
export interface CasualtyRange extends CountRange {
  readonly outcome: Outcome;
  readonly group: RangeGroup;
  /** The highest figure that any admitted count names, where `max` is open; else `max`. */
  readonly highest: number;
  /** The counts behind each bound; where `max` is open, those that are open and those that name `highest`. */
  readonly low: readonly RangeClaim[];
  readonly high: readonly RangeClaim[];
  /** How many independent origins count it; a named speaker whom several outlets relay is one. */
  readonly origins: number;
  /** Some say that they were civilians, others combatants: the least of both is 0. */
  readonly contested: boolean;
  /** Admitted counts of it that no person has accepted, corrected or admitted yet. */
  readonly unreviewed: number;
}

export const LEFT_OUT_REASONS = [
  "superseded",
  "not-vouched-for",
  "denied",
  "copy",
  "part",
  "particular",
  "rejected",
  "excluded",
  "unreviewed",
] as const;

/** A count that does not bear on the range of its scope, and why. */
export interface LeftOut {
  readonly claim: RangeClaim;
  readonly why: (typeof LEFT_OUT_REASONS)[number];
  /** For a person: "a later count of the same report replaced it". */
  readonly because: string;
}

/** The ranges of one incident. A scope that nobody counts has none: unknown is not zero. */
export interface IncidentRanges {
  readonly incident: string;
  /** By outcome, then by group, in the order of the model; `total` first. */
  readonly ranges: readonly CasualtyRange[];
  readonly leftOut: readonly LeftOut[];
}

/** What a person said of one count or claim of an account, as far as it bears on what is published. */
export interface ClaimDecision {
  readonly account: string;
  /** As `claimsOf` names and numbers it. */
  readonly attribute: string;
  readonly index: number;
  /** The reading of the claim itself; null if nobody reviewed it. */
  readonly verdict: "accepted" | "corrected" | "rejected" | null;
  readonly correction: unknown;
  /** Of a count: whether a person took it into the range or out of it; null if nobody said. */
  readonly range: "admitted" | "excluded" | null;
}

export const ROLL_UPS = ["party", "place", "month"] as const;
export type RollUpBy = (typeof ROLL_UPS)[number];

/** Ranges of many incidents, summed: mins and maxes apart. */
export interface RollUpRow {
  /** Name of the party or place, a month such as `2015-12`, or null where that is not known. */
  readonly key: string | null;
  readonly incidents: number;
  readonly ranges: readonly (CountRange & {
    readonly outcome: Outcome;
    readonly group: RangeGroup;
    readonly highest: number;
    /** How many of the incidents have a range of this scope. */
    readonly incidents: number;
    /** How many of those are open above. */
    readonly open: number;
  })[];
}

export interface RollUp {
  readonly by: RollUpBy;
  readonly rows: readonly RollUpRow[];
  /** Of every incident once. Rows by party need not add up to it: an incident may be laid to several. */
  readonly all: RollUpRow;
}
