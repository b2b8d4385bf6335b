import type { Account, Act, Tally } from "../model/account.js";
import type { Assessment } from "../model/assessment.js";
import type { Capture } from "../model/capture.js";
import type { Check, StrikeMatch } from "../model/check.js";
import type { Declaration, DeclaredKind, DeclaredStrike } from "../model/declaration.js";
import type { Incident, Verdict } from "../model/incident.js";
import type { Problem } from "../model/problem.js";
import type { Quote } from "../model/quote.js";
import type { Report } from "../model/report.js";
import type { DeclaredOptions } from "../store/database.js";
import type { DeclaredCounts } from "../store/declared-counts.js";

/** A part of a list. `next` is given back as `after` to go on; null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** What became of one report that was given to `add`. It is said after it is stored, never before. */
export interface Added {
  /** Of the report; null where there is none: `unread` and `noted`. */
  readonly report: string | null;
  readonly file: string;
  /**
   * `added`; `known`: the same bytes of the same publisher and day were there; `version`: the URL was known with other
   * bytes; `erased`: it was erased by order, and is refused; `unread`: `problems` say why; `noted`: a warning that is
   * about no one report, nothing was left unread for it.
   */
  readonly outcome: "added" | "known" | "version" | "erased" | "unread" | "noted";
  readonly accounts: number;
  /** Ids of the incidents that its accounts belong to. */
  readonly incidents: readonly string[];
  /** Warnings about the report stand by it. */
  readonly problems: readonly Problem[];
}

export interface IncidentSummary {
  readonly id: string;
  readonly title: string;
  readonly act: Act | null;
  /** ISO dates, inclusive; null if nobody gives a date. */
  readonly start: string | null;
  readonly end: string | null;
  readonly verdict: Verdict | null;
  readonly accounts: number;
  readonly reports: number;
  readonly origins: number;
  readonly reviewed: boolean;
}

/** A report as the ledger keeps it, without its text. */
export interface StoredReport extends Omit<Report, "text"> {
  /** `current`; `superseded` by a later version of its URL: kept, and not counted; `erased`: only hashes are left. */
  readonly state: "current" | "superseded" | "erased";
  readonly textSha256: string;
  readonly mediaType: string;
  /** The program and version that read it. */
  readonly reader: string;
  readonly addedAt: string;
  readonly addedBy: string;
  /** Who erased it, when and why; null if it stands. */
  readonly erased: { readonly by: string; readonly at: string; readonly why: string } | null;
}

/** What became of an order to erase. */
export interface Erasure {
  readonly report: StoredReport;
  /** It had been erased earlier; only the files were cleaned of it again. */
  readonly again: boolean;
  /** Reports that stand and hold the same text, or are other versions of its pages, and declared files of the same bytes: their words are still there. */
  readonly alike: readonly string[];
  /** What of the database's files could not be cleaned of it, and why. */
  readonly left: readonly string[];
}

/** An incident with all it rests on. */
export interface IncidentDetail {
  readonly incident: Incident;
  readonly accounts: readonly Account[];
  readonly reports: readonly StoredReport[];
  readonly reviews: readonly Review[];
  readonly rulings: readonly StoredRuling[];
  readonly assessment: Assessment;
  /** The id that was asked for, if this incident is its successor; else null. */
  readonly succeeds: string | null;
}

export interface StoredCapture extends Capture {
  readonly file: string;
  /** SHA-256 of the raw exchange (WARC records), or null. */
  readonly exchangeSha256: string | null;
}

/** An account as its report is kept. One of a report that no longer counts belongs to no incident: null. */
export interface KeptAccount extends Omit<Account, "incident"> {
  readonly incident: string | null;
}

export interface ReportDetail {
  readonly report: StoredReport;
  readonly text: string | null;
  readonly captures: readonly StoredCapture[];
  readonly accounts: readonly KeptAccount[];
  readonly tallies: readonly Tally[];
  readonly reviews: readonly Review[];
  /** Versions of the same URL, the latest capture first, this one among them; empty if there is only this. */
  readonly versions: readonly { readonly id: string; readonly at: string; readonly state: StoredReport["state"] }[];
}

/** A report that holds the words, and the sentences they stand in. */
export interface SearchHit {
  readonly report: Pick<StoredReport, "id" | "file" | "publisher" | "published" | "title">;
  readonly sentences: readonly {
    readonly quote: Quote;
    /** Where the words stand: offsets into the report's text. */
    readonly words: readonly { readonly start: number; readonly end: number }[];
  }[];
  readonly incidents: readonly { readonly id: string; readonly title: string }[];
}

/** A person's merge (`together`) or split (`apart`). It holds until it is undone, whatever is read anew. */
export interface StoredRuling {
  readonly id: string;
  readonly kind: "together" | "apart";
  readonly by: string;
  readonly at: string;
  readonly why: string;
  /** Account ids on each side; for `together` all on the first. */
  readonly sides: readonly (readonly string[])[];
  /** Ids of the incidents that these accounts belong to now. */
  readonly incidents: readonly string[];
  /** Quotes of accounts that the present reading no longer has; shown, not dropped. */
  readonly lost: readonly (Quote & { readonly report: string })[];
  readonly undone: { readonly by: string; readonly at: string; readonly why: string } | null;
}

export const REVIEW_VERDICTS = ["accepted", "corrected", "rejected", "admitted", "excluded"] as const;

/** What a person says of one claim as it was read. Both readings are kept. */
export interface Review {
  readonly id: string;
  readonly report: string;
  /** `actor`, `target`, `place`, `date`, `killed`, `wounded`, … or the attribute of a claim. */
  readonly attribute: string;
  readonly quote: Quote | null;
  readonly verdict: (typeof REVIEW_VERDICTS)[number];
  /** What it should be, in the shape of the claim; null unless corrected. */
  readonly correction: unknown;
  /** The later review of the same claim, which holds instead; null if this one holds. */
  readonly replacedBy: string | null;
  /** The account that has the claim now; null if the present reading no longer has the quote. */
  readonly account: string | null;
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

/** A file that was declared, and what it came to. */
export interface DeclaredFile {
  readonly id: string;
  /** One that was withdrawn stays on record, and counts no more. */
  readonly state: "current" | "withdrawn";
  readonly kind: DeclaredKind;
  /** Its name as given. */
  readonly file: string;
  /** Id or name of the party that declares all of it; null if no one party does, or nobody said. */
  readonly party: string | null;
  readonly sha256: string;
  readonly options: DeclaredOptions;
  readonly counts: DeclaredCounts;
  readonly addedAt: string;
  readonly addedBy: string;
}

/** What became of a file that was declared; it is said after it is stored. */
export interface Declaring {
  /** `known`: the same bytes are on record, and are read the same; `replaced`: they were, and are read otherwise now. */
  readonly outcome: "declared" | "known" | "replaced";
  readonly file: DeclaredFile;
  /** Id of the earlier reading of the same bytes, which counts no more: its own where it stands in its place. */
  readonly replaces: string | null;
  /** Warnings. */
  readonly problems: readonly Problem[];
}

/** One declaration of a list, and where it stands. */
export interface ListedDeclaration {
  /** Id of the declared file; null for what comes with the program. */
  readonly declared: string | null;
  /** The file's name. */
  readonly file: string;
  readonly declaration: Declaration;
}

/** Strikes that a speaker declares in a report. */
export interface ClaimedStrike {
  readonly report: string;
  /** The report's publisher, or its file. */
  readonly publisher: string;
  readonly account: string;
  readonly speaker: string;
  readonly strike: DeclaredStrike;
}

/** What goes by an id: a declaration, or a whole file (`declaration` is null). */
export interface DeclaredDetail {
  /** Null for what comes with the program. */
  readonly file: DeclaredFile | null;
  /** The name of the file. */
  readonly name: string;
  readonly declaration: Declaration | null;
}

/** An incident or a report held against the declared record. */
export interface Checked {
  /** Of the incident or the report. */
  readonly id: string;
  readonly title: string;
  readonly checks: readonly Check[];
}

/** What the logs say of one allegation. */
export interface StrikeAnswer {
  readonly check: Check;
  /** Rows of declared files that it may be matched with, the likeliest first. */
  readonly offers: readonly StrikeMatch[];
}

/** One change: who, when, what before and after, why. */
export interface HistoryEntry {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  /** `report added`, `incident changed`, … */
  readonly change: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly why: string;
  /** Its words were erased with a report; that it happened is kept. */
  readonly redacted: boolean;
  readonly sha256: string;
}

/** What was looked at, and all that is wrong. An empty list of faults is a sound ledger. */
export interface Verification {
  readonly reports: number;
  readonly erased: number;
  readonly accounts: number;
  readonly quotes: number;
  readonly incidents: number;
  /** Of files, withdrawn ones too. */
  readonly declarations: number;
  readonly changes: number;
  /** Number of the entry with the hash that was asked for: it and all before it stand. Null without one, or if not. */
  readonly noted: number | null;
  /** SHA-256 of the last entry of the history: whoever noted it can tell whether anything before it was changed. */
  readonly head: string | null;
  readonly faults: readonly string[];
}

export interface Restored {
  readonly rows: number;
  readonly reports: number;
}
