import type { PlacePrecision } from "./account.js";
import type { Problem } from "./problem.js";
import type { Quote } from "./quote.js";

// What parties put on record. Each declaration keeps the words it was read from; `Quote` positions are UTF-16 offsets
// into the text of its file as decoded, or into the text of the report that it was claimed in.

/** ISO dates, both inclusive. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/** A party as written, and its id where it is known. */
export interface NamedParty {
  readonly name: string;
  readonly party: string | null;
}

/** Where a name of a declaration lies, as the gazetteer has it. */
export interface ResolvedPlace {
  /** The usual English spelling. */
  readonly name: string;
  readonly within: string | null;
  readonly lat: number;
  readonly lon: number;
  /** The true place lies within this distance of the coordinates. */
  readonly radiusKm: number;
  readonly precision: PlacePrecision;
  /** Who located it. */
  readonly source: string;
}

/** A place as a declaration names it. */
export interface DeclaredPlace {
  /** As written. */
  readonly name: string;
  /** Region or country that stands beside it, as written. */
  readonly region: string | null;
  /** How it lies to the name, in words: "near", "northwest of"; null where the declaration says no more. */
  readonly relation: string | null;
  /** With the relation taken into account; null when the name could not be resolved. */
  readonly at: ResolvedPlace | null;
  /** What a person should know of the resolution: that the country beside the name holds no such place. */
  readonly note: string | null;
}

export type StrikeEffect = "destroyed" | "damaged" | "engaged" | "suppressed" | "denied" | "killed" | "wounded";

/** What was struck, and what became of it. A count that is not said ("multiple buildings") is null. */
export interface StrikeTarget {
  readonly effect: StrikeEffect;
  /** As written, without its number: "ISIL fighting positions". */
  readonly item: string;
  readonly min: number | null;
  readonly max: number | null;
}

/** Strikes that a party declares at one place: one line of a log, or one statement of a line that holds several. */
export interface DeclaredStrike {
  readonly kind: "strike";
  readonly id: string;
  /** Who declares them; null where nobody said. */
  readonly party: string | null;
  /** Number of the data row in its file, the first after the header being 1; of a release, the number of the statement. */
  readonly row: number;
  /** Day of the release that says it; null for a log of single strikes. */
  readonly release: string | null;
  /** The days on which it may have been; null when the log does not say. */
  readonly window: Days | null;
  /** The zone of time as the log says it. */
  readonly timeZone: string | null;
  readonly count: { readonly min: number; readonly max: number | null } | null;
  readonly place: DeclaredPlace | null;
  readonly targets: readonly StrikeTarget[];
  /** The statement, in the line. */
  readonly quote: Quote;
}

/** A release of strikes: its day, and the days since the release before it, which it covers. */
export interface Release {
  readonly day: string;
  readonly covers: Days;
}

export const AGREEMENT_TYPES = [
  "deconfliction-zone",
  "deconfliction-line",
  "de-escalation-zone",
  "no-strike-site",
  "truce",
  "memorandum",
  "channel",
] as const;
export type AgreementType = (typeof AGREEMENT_TYPES)[number];

/** [longitude, latitude], as GeoJSON has it (RFC 7946). */
export type Position = readonly [number, number];

/** A GeoJSON geometry; a point is the middle of a circle. */
export type AreaGeometry =
  | { readonly type: "Point"; readonly coordinates: Position; readonly radiusKm: number }
  | { readonly type: "LineString"; readonly coordinates: readonly Position[] }
  | { readonly type: "MultiLineString"; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: "Polygon"; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly (readonly Position[])[])[] };

export const FORCE_EVENTS = ["agreed", "in-force", "extended", "suspended", "resumed", "ended"] as const;
export type ForceEventKind = (typeof FORCE_EVENTS)[number];

/** One step in the life of an agreement. */
export interface ForceEvent {
  readonly event: ForceEventKind;
  /** The days on which it may have been: one day, or a month or year that is all that is known. */
  readonly on: Days;
  /** Hour of that day, as its source gives it, in the zone of time there: "00:00"; null where none is known. */
  readonly time: string | null;
  /** Last day of the term that it sets, where it sets one. */
  readonly until: string | null;
  readonly note: string | null;
  readonly source: string | null;
}

/** A zone, line, truce, memorandum or channel, and when it was in force. */
export interface Agreement {
  readonly kind: "agreement";
  readonly id: string;
  readonly type: AgreementType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Null for what has no place of its own: a memorandum. */
  readonly geometry: AreaGeometry | null;
  /** Countries, provinces or districts that it covers where nothing is drawn: "Syria". */
  readonly areas: readonly string[];
  /** The true boundary lies within this distance of the one that is drawn. */
  readonly uncertaintyKm: number;
  /** Names of the two sides of a line, looking along it from its first position: null for anything else. */
  readonly sides: { readonly left: string; readonly right: string } | null;
  readonly parties: readonly NamedParty[];
  readonly guarantors: readonly NamedParty[];
  readonly terms: string;
  readonly sources: readonly { readonly title: string; readonly url: string | null }[];
  /** In order of time. */
  readonly history: readonly ForceEvent[];
  /** Its words in the file, or in the package's own file. */
  readonly quote: Quote;
}

/** A moment as it was recorded: an ISO date, or a date and time with its zone. */
export type Moment = string;

/** What became of a notice with one of those it was sent to. */
export interface NoticeRecipient extends NamedParty {
  readonly received: Moment | null;
  readonly acknowledged: Moment | null;
  readonly objected: Moment | null;
}

/** Who told whom, what, when, by which channel. An acknowledgement is never a permission. */
export interface Notice {
  readonly kind: "notice";
  readonly id: string;
  readonly row: number;
  readonly from: NamedParty;
  readonly to: readonly NoticeRecipient[];
  readonly channel: string | null;
  readonly sent: Moment | null;
  /** What it is about, in words: "convoy of three vehicles", "no strikes near the crossing". */
  readonly about: string;
  readonly place: DeclaredPlace | null;
  /** The days it speaks of; null when it does not say. */
  readonly days: Days | null;
  readonly source: string | null;
  readonly quote: Quote;
}

export type Declaration = DeclaredStrike | Agreement | Notice;

export type DeclaredKind = "strike-log" | "agreements" | "notices";

/** What one file declares. */
export interface DeclaredRecord {
  readonly kind: DeclaredKind;
  /** The file's name as given. */
  readonly file: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** As decoded; quotes point into it. */
  readonly text: string;
  /** Who declares it, where one party declares all of it. */
  readonly party: string | null;
  /** In order of their days; of a strike log only. */
  readonly releases: readonly Release[];
  readonly declarations: readonly Declaration[];
  /** What a person should look at, though it was taken in. */
  readonly warnings?: readonly Problem[];
}
