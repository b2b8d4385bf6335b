import type { Account, DatePrecision, PlacePrecision, Victim } from "./account.js";
import type { Assessment, Completion, Judgement, Step } from "./assessment.js";
import type { IncidentRanges } from "./casualty-range.js";
import type { DeclaredStrike } from "./declaration.js";
import type { Incident } from "./incident.js";
import type { Quote } from "./quote.js";
import type { Since, StandsAt } from "./since.js";

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
  /** Name of the first-order division that it is or lies in; null where it is wider, or nobody knows. */
  readonly province: string | null;
  /** The same of the second-order division. */
  readonly district: string | null;
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
  /** Its English name. */
  readonly countryName: string | null;
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

/** A person whom an account names as harmed, and what a person said of that reading. */
export interface NamedVictim {
  readonly account: Pick<Account, "id" | "report" | "speaker">;
  /** As its report has them. */
  readonly read: Victim;
  /** As a person corrected them, if anybody did; null where somebody rejected the reading. */
  readonly now: Victim | null;
  /** Accepted, corrected or rejected. */
  readonly reviewed: boolean;
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
  /** Usual names of the parties that accounts and `assessment` name by their ids. */
  readonly partyNames: Readonly<Record<string, string>>;
  /** How many of the claims of its accounts a person has accepted, corrected or rejected. */
  readonly reviewed: { readonly claims: number; readonly of: number };
  /** How many of its origins themselves count anybody killed or wounded. */
  readonly originsCounting: number;
  /** By whom is told which names do not go out. It is no part of any publication. */
  readonly named: readonly NamedVictim[];
}

/** Who published something, when, and with what. */
export interface Imprint {
  readonly by: string;
  /** In UTC: `2026-11-20T09:04:03.000Z`. */
  readonly at: string;
  /** With its version: "deconflict 0.1.0". */
  readonly program: string;
  /** It does not count as published, and says so. */
  readonly draft: boolean;
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

/** What the report of a day shows of an incident; a dossier has all of it. */
export interface IncidentOfDay
  extends Pick<IncidentRecord, "date" | "place" | "ranges" | "reviewed" | "originsCounting"> {
  readonly incident: Pick<Incident, "id" | "title" | "act" | "accounts" | "origins">;
  readonly reports: readonly Pick<QuotedReport, "id">[];
  readonly assessment: Pick<Assessment, "judgements">;
}

/** What a ledger says of one day. */
export interface DailyReport {
  readonly day: string;
  /** Strikes declared for that day: by a file, or by a speaker in a report. */
  readonly strikes: readonly {
    readonly strike: DeclaredStrike;
    /** The usual name of the party that declares them; null where nobody said. */
    readonly party: string | null;
    /** For a person: "strikes.csv, row 12", "The New Arab". */
    readonly source: string;
    /** The speaker, of a strike that a report tells of; null for one of a declared file. */
    readonly claimedBy: string | null;
  }[];
  /** Allegations received that day. */
  readonly received: readonly {
    readonly incident: string;
    readonly title: string;
    /** Its usual name. */
    readonly party: string;
    readonly step: Step;
    /** What became of it after that; null if nothing did. */
    readonly since: Since | null;
  }[];
  /** Incidents said to have been that day, or within a week that holds it, with their ranges. */
  readonly incidents: readonly IncidentOfDay[];
  /** How many more are known less well than to a week, and may have been that day. */
  readonly lessPrecise: number;
  /** Steps of walks and judgements of that day, other than receipts. */
  readonly changed: readonly {
    readonly incident: string;
    readonly title: string;
    /** The usual name of the party that the allegation is against, or whose position it is; null for any other judgement. */
    readonly party: string | null;
    readonly step: Step | null;
    readonly judgement: Judgement | null;
    /** It counts only once a second person has confirmed it: the team's rule on that day. */
    readonly needsSecond: boolean;
    /** Of a step: what became of the allegation after it; null if nothing did. */
    readonly since: Since | null;
    /** Of a judgement: the later one that holds in its place; null if none does. */
    readonly later: Judgement | null;
  }[];
}

/** Assessments by how they ended. */
export type Completed = Readonly<Record<Completion, number>>;

/**
 * The month of a cell: carried + received + reopened − completed = open, and the outcomes sum to completed (after the
 * monthly civilian casualty reports of the US-led coalition). A walk counts once a month, as it stood at its end.
 */
export interface MonthlyCounters {
  /** `2015-12` */
  readonly month: string;
  readonly carried: number;
  readonly received: number;
  readonly reopened: number;
  readonly completed: number;
  readonly open: number;
  /** Of the open ones, those whose decision waits for a second person. */
  readonly awaiting: number;
  readonly outcomes: Completed;
  /** How those that were reopened had ended before. */
  readonly reopenedFrom: Completed;
  /** Outcomes of earlier months that were corrected in this one without being open in between. */
  readonly corrected: readonly { readonly walk: string; readonly from: Completion; readonly to: Completion }[];
  /** All that stand completed at the end of the month: those of the month before + outcomes − reopenedFrom ± corrected. */
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
    /** How it stands at the end of the month; null while it is open. */
    readonly completion: Completion | null;
    readonly confirmed: boolean;
    /** Where it stood at the end of the month. */
    readonly stood: StandsAt;
    /** What became of it after the month; null if nothing did. */
    readonly since: Since | null;
  }[];
}

/** A person named as harmed, where the recorder has a basis to name them. */
export interface ListedVictim extends Pick<Victim, "name" | "age" | "sex" | "role" | "outcome"> {
  readonly incident: string;
  readonly title: string;
  /** Who names them, once each; `quote` is null where its words name somebody who is withheld. */
  readonly sources: readonly {
    readonly report: string;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly speaker: string;
    readonly quote: Quote | null;
  }[];
}

/** `withheld`: persons whom accounts name and the list does not, and why. */
export interface VictimList {
  /** The recorder's basis to name them, in its own words. */
  readonly basis: string;
  /** Whether minors, and those who may be minors, are named too. */
  readonly minors: boolean;
  /** Whether the wounded are named beside the killed. */
  readonly wounded: boolean;
  /** How many incidents were looked at. */
  readonly incidents: number;
  readonly victims: readonly ListedVictim[];
  readonly withheld: {
    readonly minors: number;
    /** Of unknown age whom an account calls a child, or who may be one. */
    readonly maybeMinors: number;
    readonly unreviewed: number;
  };
}
