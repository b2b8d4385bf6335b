import type { Metadata } from "../ingest/index.js";
import type { Act, Group, Outcome } from "../model/account.js";
import type { Declaration } from "../model/declaration.js";
import type { Verdict } from "../model/incident.js";

export type { SearchOptions } from "../pipeline.js";
export type { DeclaredOptions } from "../store/database.js";

export interface PageQuery {
  /** How many at most: 1 to 1000, 50 if not said. */
  readonly limit?: number | undefined;
  /** The `next` of the page before. */
  readonly after?: string | undefined;
}

/** Who does it, and why; what every change is recorded with. */
export interface Acting {
  readonly by: string;
  readonly why: string;
}

export interface AddOptions {
  readonly by: string;
  /** Threads that read beside this one; 0 reads in this one; if not said, as many as there are cores, once it pays. */
  readonly workers?: number | undefined;
  /** Publisher and date of reports by the base name of their file. */
  readonly metadata?: Metadata | null;
}

/** Some account counts so many: its range and this one meet. */
export interface TollQuery {
  readonly outcome: Outcome;
  /** Of whom; anybody, if not said. */
  readonly group?: Group | undefined;
  readonly min: number;
  /** Null is open. */
  readonly max: number | null;
}

/** Every value that is given must hold. */
export interface IncidentQuery extends PageQuery {
  /** A place that some account names, or that holds it, by any usual spelling. */
  readonly place?: string | undefined;
  /** A party's id or name: as actor, target or speaker. */
  readonly party?: string | undefined;
  /** ISO dates, inclusive: the incident may have been within them. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly act?: Act | undefined;
  /** Each must hold, by whichever account. */
  readonly tolls?: readonly TollQuery[] | undefined;
  /** The gravest verdict of the comparison. */
  readonly verdict?: Verdict | undefined;
  /** No claim of it has been reviewed. */
  readonly unreviewed?: boolean | undefined;
}

export interface SearchQuery extends PageQuery {
  /** As in a web search: words, "a phrase", -without, or. */
  readonly words: string;
}

/** Every value that is given must hold. */
export interface DeclarationQuery extends PageQuery {
  readonly kind?: Declaration["kind"] | undefined;
  /** A party's id or name: that declares it, is bound by it, guarantees it, sent it or was sent it. */
  readonly party?: string | undefined;
  /** A place that it names, or that holds that place, by any usual spelling; of an agreement its own name. */
  readonly place?: string | undefined;
  /** ISO dates, inclusive: what it speaks of may have been within them. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Id of a declared file, or its name as given, whose folders may be left out. */
  readonly file?: string | undefined;
}

/** ISO dates, inclusive: the incident that the claim is of may have been within them. */
export interface ClaimedStrikeQuery {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface HistoryQuery extends PageQuery {
  /** Of an incident, report, ruling or review; all, if not said. */
  readonly of?: string | undefined;
}

/** How far a long run is. */
export type OnProgress = (done: number, total: number) => void;
