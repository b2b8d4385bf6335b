import type { Quote } from "./quote.js";

export const ACTS = [
  "air-strike",
  "shelling",
  "missile",
  "bombing",
  "ground-attack",
  "clash",
  "shooting",
  "chemical",
  "execution",
  "abduction",
  "other",
] as const;
export type Act = (typeof ACTS)[number];

export const SPEAKER_KINDS = [
  "state",
  "military",
  "armed-group",
  "monitor",
  "official",
  "witness",
  "medical",
  "media",
  "international",
  "publisher",
  "other",
] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** Stated in the account's own words, or implied from the rest of the report. */
export type Basis = "stated" | "implied";

export const STANCES = ["asserts", "suspects", "denies", "unidentified"] as const;
export type Stance = (typeof STANCES)[number];
/** A count may also be one that its speaker does not vouch for ("assessing reports that its strikes killed 26"). */
export type CountStance = Stance | "reports";

export const OUTCOMES = ["killed", "wounded", "killed-or-wounded", "missing", "captured"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const GROUPS = ["civilian", "child", "woman", "combatant", "person"] as const;
export type Group = (typeof GROUPS)[number];

export const PLACE_PRECISIONS = [
  "exact",
  "street",
  "neighbourhood",
  "village",
  "town",
  "district",
  "province",
  "country",
  "area",
] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

export const DATE_PRECISIONS = ["hour", "day", "days", "week", "month", "year"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** Who says it. `publisher` is true for the report's own voice: what nobody is quoted for. */
export interface Speaker {
  readonly name: string;
  readonly party: string | null;
  readonly kind: SpeakerKind;
  readonly anonymous: boolean;
  /** The relay: "Reuters cited a militant representative" is the representative, via Reuters. */
  readonly via: string | null;
  readonly publisher: boolean;
}

export interface Actor {
  readonly name: string;
  readonly party: string | null;
  readonly stance: Stance;
  readonly basis: Basis;
  readonly quote: Quote;
}

export interface Target {
  readonly name: string;
  readonly party: string | null;
  readonly basis: Basis;
  readonly quote: Quote;
}

/** A place by the name as written; `within`, `lat`, `lon` and `radiusKm` are null when it could not be resolved. */
export interface Place {
  readonly name: string;
  readonly within: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: PlacePrecision;
  readonly radiusKm: number | null;
  readonly basis: Basis;
  readonly quote: Quote;
}

/** ISO dates, both inclusive. */
export interface DateInterval {
  readonly start: string;
  readonly end: string;
  readonly precision: DatePrecision;
  readonly basis: Basis;
  readonly quote: Quote;
}

/** A count of people. `max` null is open ("at least 26"). */
export interface Casualty {
  readonly outcome: Outcome;
  readonly group: Group;
  readonly min: number;
  readonly max: number | null;
  readonly stance: CountStance;
  /** Index, in the same account, of the count that includes this one. */
  readonly partOf: number | null;
  /** Index, in the same account, of the later count that replaces this one. */
  readonly supersededBy: number | null;
  readonly quote: Quote;
}

/** A person who is named as killed, wounded, missing or captured. */
export interface Victim {
  readonly name: string;
  readonly age: number | null;
  readonly sex: "female" | "male" | null;
  readonly role: string | null;
  readonly outcome: Outcome;
  readonly quote: Quote;
}

export const CLAIM_ATTRIBUTES = [
  "show-of-force",
  "warning",
  "notice",
  "weapon",
  "damage",
  "justification",
  "whereabouts",
  "evidence",
  "declared-strike",
  "assessment",
  "response",
  "agreement",
] as const;
export type ClaimAttribute = (typeof CLAIM_ATTRIBUTES)[number];

/** "approximately 55 kilometres south east of Ayyash" */
export interface Offset {
  readonly distanceKm: number;
  readonly bearing: string | null;
  readonly from: string;
}

export type ClaimValue = { readonly [key: string]: string | number | boolean | null | Offset };

/** Everything else that is said. The keys of `value` for each attribute stand in the published schema. */
export interface Claim {
  readonly attribute: ClaimAttribute;
  readonly stance: Stance;
  readonly value: ClaimValue;
  /** The rule that read it. */
  readonly rule: string;
  readonly quote: Quote;
}

/** What one speaker, in one report, says of one incident. */
export interface Account {
  readonly id: string;
  readonly report: string;
  readonly incident: string;
  readonly speaker: Speaker;
  readonly act: Act | null;
  readonly actBasis: Basis;
  readonly actors: readonly Actor[];
  readonly targets: readonly Target[];
  /** Most specific first. */
  readonly places: readonly Place[];
  readonly date: DateInterval | null;
  readonly casualties: readonly Casualty[];
  readonly victims: readonly Victim[];
  readonly claims: readonly Claim[];
  /** The words that carry the account. */
  readonly quote: Quote;
}

/** A running total over a campaign, a month, a war; never part of an incident. */
export interface Tally {
  readonly report: string;
  readonly speaker: Speaker;
  readonly outcome: Outcome;
  readonly group: Group;
  readonly min: number;
  readonly max: number | null;
  readonly actors: readonly { readonly name: string; readonly party: string | null }[];
  readonly places: readonly { readonly name: string }[];
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly quote: Quote;
}
