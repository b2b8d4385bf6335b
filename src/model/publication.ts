import type { Account, DatePrecision, PlacePrecision, Victim } from "./account.js";
import type { Assessment, Completion, Judgement, NonCredibleReason, Step } from "./assessment.js";
import type { IncidentRanges } from "./casualty-range.js";
import type { Check } from "./check.js";
import type { AgreementType, AreaGeometry, DeclaredStrike } from "./declaration.js";
import type { Incident } from "./incident.js";
import type { Quote } from "./quote.js";

// What goes out of a ledger. Everything here can be published: nothing of a notice that is still in force, no name of a
// minor unless it was asked for.

/** A report that a publication quotes, with what ties the quotes to its bytes. */
export interface QuotedReport {
  readonly id: string;
  readonly file: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly title: string | null;
  /** Where it was got last; null for a file. */
  readonly url: string | null;
  /** When it was got, in UTC. */
  readonly retrieved: string | null;
  readonly sha256: string;
  readonly textSha256: string;
  /** Its text, for selectors and surroundings of quotes; null where it was erased. */
  readonly text: string | null;
}

/** Where an incident was, as most of its accounts have it, with what holds the place. */
export interface IncidentPlace {
  readonly name: string;
  /** Names of what contains it, nearest first: district, province, country. */
  readonly within: readonly string[];
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** The true place lies within this distance of the coordinates. */
  readonly radiusKm: number | null;
  readonly precision: PlacePrecision;
  readonly account: string;
  readonly quote: Quote;
}

export interface IncidentDate {
  /** ISO dates, inclusive. */
  readonly start: string;
  readonly end: string;
  readonly precision: DatePrecision;
  readonly account: string;
  readonly quote: Quote;
}

/** An incident as it goes out: accounts as persons corrected them, with the ranges and what people decided. */
export interface IncidentRecord {
  /** Its comparison is that of the accounts as they stand here. */
  readonly incident: Incident;
  readonly accounts: readonly Account[];
  readonly reports: readonly QuotedReport[];
  readonly place: IncidentPlace | null;
  readonly date: IncidentDate | null;
  readonly ranges: IncidentRanges;
  readonly assessment: Assessment;
  /** How many of the claims of its accounts a person has accepted, corrected or rejected. */
  readonly reviewed: { readonly claims: number; readonly of: number };
}

/** One line of what happened to an incident in the ledger. */
export interface DossierEvent {
  readonly at: string;
  readonly by: string;
  readonly change: string;
  readonly why: string;
}

/** A strike or agreement on the dossier's map. */
export type Mapped =
  | {
      readonly kind: "strike";
      readonly label: string;
      readonly strike: DeclaredStrike;
      readonly distanceKm: number | null;
      readonly file: string;
    }
  | {
      readonly kind: "agreement";
      readonly label: string;
      readonly type: AgreementType;
      readonly geometry: AreaGeometry;
      /** The true boundary lies within this distance of the one that is drawn. */
      readonly uncertaintyKm: number;
    };

/** Everything that is known of one incident, for a person to check. */
export interface Dossier extends IncidentRecord {
  readonly checks: readonly Check[];
  /** How many checks rest on a notice that may still be in force; they do not go out. */
  readonly withheld: number;
  readonly mapped: readonly Mapped[];
  readonly history: readonly DossierEvent[];
  /** Earlier publications of it, the first first. */
  readonly earlier: readonly Publication[];
  /** SHA-256 of the last entry of the ledger's history. */
  readonly head: string | null;
}

export const PUBLICATIONS = [
  "dossier",
  "daily",
  "monthly",
  "victims",
  "tallies",
  "ucdp",
  "acled",
  "airwars",
  "geojson",
  "annotations",
] as const;
export type PublicationKind = (typeof PUBLICATIONS)[number];

/** That something was published: what, by whom, when. The bytes are the publisher's; their hash is kept. */
export interface Publication {
  readonly id: string;
  readonly kind: PublicationKind;
  /** Of a dossier; else null. */
  readonly incident: string | null;
  /** In words: "dossier of i0e4901025ff1 as HTML", "daily report of 8 December 2015". */
  readonly what: string;
  readonly sha256: string;
  readonly by: string;
  readonly at: string;
}

/** What a ledger says of one day. */
export interface DailyReport {
  readonly day: string;
  /** Strikes declared for that day: by a file, or by a speaker in a report. */
  readonly strikes: readonly {
    readonly strike: DeclaredStrike;
    readonly source: string;
    readonly claimedBy: string | null;
  }[];
  /** Allegations received that day. */
  readonly received: readonly {
    readonly incident: string;
    readonly title: string;
    readonly party: string;
    readonly step: Step;
  }[];
  /** Incidents said to have been that day, with their ranges. */
  readonly incidents: readonly IncidentRecord[];
  /** Steps of walks and judgements of that day, other than receipts. */
  readonly changed: readonly {
    readonly incident: string;
    readonly title: string;
    readonly party: string | null;
    readonly step: Step | null;
    readonly judgement: Judgement | null;
  }[];
}

/** Assessments by how they ended. */
export interface Completed {
  readonly credible: number;
  readonly nonCredible: Readonly<Record<NonCredibleReason, number>>;
  readonly duplicate: number;
  readonly superseded: number;
}

/**
 * The month of a cell: carried + received + reopened − completed = open, and the outcomes sum to completed. A walk counts
 * once a month, as it stood at its end.
 */
export interface MonthlyCounters {
  /** `2015-12` */
  readonly month: string;
  readonly carried: number;
  readonly received: number;
  readonly reopened: number;
  readonly completed: number;
  readonly open: number;
  readonly outcomes: Completed;
  /** Outcomes of earlier months that were corrected in this one without being open in between. */
  readonly corrected: readonly { readonly walk: string; readonly from: Completion; readonly to: Completion }[];
  /** All that were ever completed and still are, at the end of the month. */
  readonly standing: Completed;
  /** Of the completed ones, those that a second person has confirmed by the end of the month. */
  readonly confirmed: number;
  /** Steps of the month that were entered after it had ended. */
  readonly enteredLater: number;
}

export interface MonthlyReport extends MonthlyCounters {
  /** The walks behind the counters. */
  readonly walks: readonly {
    readonly id: string;
    readonly incident: string;
    readonly title: string;
    readonly party: string;
    /** What became of it in the month. */
    readonly counted: readonly ("carried" | "received" | "reopened" | "completed" | "open" | "corrected")[];
    readonly completion: Completion | null;
    readonly reason: NonCredibleReason | null;
    readonly confirmed: boolean;
  }[];
}

/** A person named as harmed, where the recorder has a basis to name them. */
export interface ListedVictim extends Pick<Victim, "name" | "age" | "sex" | "role" | "outcome"> {
  readonly incident: string;
  readonly title: string;
  /** Who names them, once each. */
  readonly sources: readonly { readonly report: string; readonly speaker: string; readonly quote: Quote }[];
}

/** `withheld`: those who were counted and not named, and why. */
export interface VictimList {
  /** The recorder's basis to name them, in its own words. */
  readonly basis: string;
  readonly minors: boolean;
  readonly victims: readonly ListedVictim[];
  readonly withheld: {
    readonly minors: number;
    /** Of unknown age whom an account calls a child, or who may be one. */
    readonly maybeMinors: number;
    readonly unreviewed: number;
  };
}
