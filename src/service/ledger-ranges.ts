import type { Account } from "../model/account.js";
import type { IncidentRanges, RollUp, RollUpBy } from "../model/casualty-range.js";
import type { Page, StoredReport } from "./answers.js";
import type { IncidentQuery } from "./queries.js";

export interface RangesOptions {
  /** Only counts that a person accepted, corrected or admitted bear on the ranges. */
  readonly reviewedOnly?: boolean | undefined;
}

/** The ranges of an incident, and what it is called. */
export interface RangedIncident {
  readonly id: string;
  readonly title: string;
  readonly ranges: IncidentRanges;
}

/** The same with what the ranges rest on. */
export interface RangesDetail extends RangedIncident {
  /** As they were read. */
  readonly accounts: readonly Account[];
  readonly reports: readonly Pick<StoredReport, "id" | "file" | "publisher" | "published">[];
  /** The id that was asked for, if this incident is its successor; else null. */
  readonly succeeds: string | null;
}

/**
 * How many people were harmed, as far as accounts of independent origin count them. Each answer is of one moment,
 * whatever others write meanwhile.
 */
export interface Ranging {
  /** Of one incident, by its id or one that it succeeded, with the counts behind each bound and those left out. */
  ranges(incident: string, options: RangesOptions): Promise<RangesDetail>;
  /** Of a page of incidents. */
  rangesOfMany(query: IncidentQuery, options: RangesOptions): Promise<Page<RangedIncident>>;
  /** Of all incidents that are asked for, summed by party, place or month; `limit` and `after` are not looked at. */
  rollUp(by: RollUpBy, query: IncidentQuery, options: RangesOptions): Promise<RollUp>;
}
