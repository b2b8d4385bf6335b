import type { DatePrecision } from "./account.js";
import type { Days, DeclaredStrike } from "./declaration.js";
import type { Quote } from "./quote.js";

export const ANSWERS = ["yes", "no", "undetermined"] as const;
export type Answer = (typeof ANSWERS)[number];

export const QUESTIONS = [
  "declared-strike",
  "alibi",
  "zone",
  "line",
  "in-force",
  "truce",
  "notice",
  "warning",
  "tally",
  "means",
] as const;
export type Question = (typeof QUESTIONS)[number];

/** Words that an answer rests on, and whose they are. */
export interface CheckQuote {
  /** For a person: "Steve Warren, The New Arab", "strikes.csv, row 12". */
  readonly source: string;
  /** Id of the report or of the declared file whose text `quote` points into. */
  readonly text: string;
  /** The account that says it; null for a declaration of a file. */
  readonly account: string | null;
  readonly quote: Quote;
}

/** One question, held against the declared record, with its answer and how it was come by. */
export interface Check {
  readonly question: Question;
  /** The question in words: "Was Ayyash inside the deconfliction zone around Al Tanf on 6 December 2015?" */
  readonly asked: string;
  readonly answer: Answer;
  /** One sentence. */
  readonly why: string;
  /** The steps, in order, with their figures. */
  readonly working: readonly string[];
  readonly quotes: readonly CheckQuote[];
  /** Ids of the declarations that were held against it. */
  readonly declarations: readonly string[];
  /** What was searched, behind an answer that rests on finding or not finding a declared strike; else null. */
  readonly search: SearchRecord | null;
}

/** A place and time at which something is said to have happened. Null is unknown, and never zero. */
export interface Allegation {
  /** As written. */
  readonly place: string | null;
  /** Region or country beside it, as written. */
  readonly region: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** The true place lies within this distance of `lat`, `lon`; null where they are. */
  readonly radiusKm: number | null;
  readonly days: Days | null;
  readonly datePrecision: DatePrecision | null;
}

/** A declared strike and where it stands. */
export interface LooseStrike {
  readonly strike: DeclaredStrike;
  /** Id of the declared file, or of the report for a strike declared in a claim. */
  readonly log: string;
  /** The file's name as given, or the report's publisher. */
  readonly file: string;
  /** The account that claims it; null for a declared file. */
  readonly claimedBy: { readonly account: string; readonly speaker: string } | null;
}

/** A declared strike held against an allegation, with what lies between them. */
export interface StrikeMatch extends LooseStrike {
  /** Middle to middle; null where one of the two has no coordinates. */
  readonly distanceKm: number | null;
  /** From the allegation to the strike, as one of eight points. */
  readonly bearing: string | null;
  /** Days from the allegation to the strike's window: 0 within it, negative when the strike was before. */
  readonly days: number | null;
  /**
   * `within`: its middle is within the radius of the place alleged; `may`: only the doubt of the two reaches so far;
   * `beyond`: it cannot have been within the radius.
   */
  readonly reach: "within" | "may" | "beyond";
  /** From 0 to 1: how near it is in place and time together, to put the likeliest first. It is no probability. */
  readonly nearness: number;
  /** One sentence. */
  readonly why: string;
}

/** How much of some days, one after the other, a party's logs cover. ISO dates, inclusive. */
export interface CoverageSpan {
  readonly start: string;
  readonly end: string;
  /** `released`: releases of their own; `unknown`: none of their own; `outside`: before the first or after the last. */
  readonly state: "released" | "unknown" | "outside";
  readonly why: string;
}

/** The declared logs of one party, and what they cover together. */
export interface CoveringLogs {
  /** By its id; null where nobody says who declares the log. */
  readonly party: string | null;
  /** Of many, those that speak of the days searched. */
  readonly files: readonly { readonly log: string; readonly file: string }[];
  /** Of every day searched. */
  readonly coverage: readonly CoverageSpan[];
}

/** What was searched for, where and how, so that a "none" can be checked by another person. */
export interface SearchRecord {
  readonly allegation: Allegation;
  /** Where it was looked for, and how that was come by; null where the place is not known at all. */
  readonly located: {
    readonly lat: number;
    readonly lon: number;
    readonly radiusKm: number;
    /** Known to a district, a province or the like only. */
    readonly broad: boolean;
    /** It may well be elsewhere, for the reason that `how` gives. */
    readonly doubtful: boolean;
    /** How many places far apart the name may stand for; all of them were searched. */
    readonly places: number;
    readonly how: string;
  } | null;
  /** Why the place is not known; null where it is. */
  readonly unknown: string | null;
  /** Names under which the place was looked for: the gazetteer's, and those that the logs use. */
  readonly spellings: readonly string[];
  /** Other places of that name, left out, with the reason. */
  readonly namesakes: readonly { readonly name: string; readonly why: string }[];
  readonly radiusKm: number;
  /** Days that were searched, those for doubt about the hour and the zone of time among them. */
  readonly window: Days | null;
  /** As the logs name them; none where they say nothing. */
  readonly timeZones: readonly string[];
  readonly logs: readonly CoveringLogs[];
  /** To the nearest place that any of the logs ever names (km): where it is far, they say nothing of the place. */
  readonly nearestNamedKm: number | null;
  /** Those within the radius first, the likeliest before the others, then those that may reach it, then the nearest. */
  readonly matches: readonly StrikeMatch[];
  /** Strikes whose place or day is not known well enough, so that they can neither fit nor be ruled out. */
  readonly unplaced: readonly LooseStrike[];
}
