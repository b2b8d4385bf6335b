import type { Kysely, Transaction } from "kysely";
import type { Account, Act, Tally } from "../model/account.js";
import type { Declaration, DeclaredKind, Release } from "../model/declaration.js";
import type { Incident, Verdict } from "../model/incident.js";
import type { PackedProfile } from "../pipeline.js";
import type { JudgementRow, PersonRow, PublicationRow, WalkRow, WalkStepRow } from "./decision-rows.js";
import type { DeclaredCounts } from "./declared-counts.js";

export type * from "./decision-rows.js";

// The tables as queries see them; what each is for stands in migrations/. Days are ISO dates, times ISO in UTC.

export interface Database {
  workspace: { id: string; last_number: number; last_sha256: string | null };
  content: { workspace: string; sha256: string; bytes: Uint8Array };
  report: ReportRow;
  capture: CaptureRow;
  telling: TellingRow;
  incident: IncidentRow;
  account: AccountRow;
  tally: { workspace: string; report: string; position: number; body: Tally };
  edge: { workspace: string; a: string; b: string; points: number };
  toll: { workspace: string; incident: string; outcome: string; people: string; least: number; most: number | null };
  successor: { workspace: string; id: string; incident: string | null };
  ruling: RulingRow;
  ruling_telling: { workspace: string; telling: string; ruling: string; side: number };
  review: ReviewRow;
  history: HistoryRow;
  batch: BatchRow;
  declared: DeclaredRow;
  declaration: DeclarationRow;
  walk: WalkRow;
  walk_step: WalkStepRow;
  judgement: JudgementRow;
  person: PersonRow;
  setting: { workspace: string; name: string; value: unknown };
  publication: PublicationRow;
}

export interface ReportRow {
  workspace: string;
  id: string;
  state: "current" | "superseded" | "erased";
  file: string;
  publisher: string | null;
  published: string | null;
  title: string | null;
  language: string;
  media_type: string;
  sha256: string;
  text_sha256: string;
  /** Of the accounts as read; null once they are erased. */
  accounts_sha256: string | null;
  text: string | null;
  reader: string;
  added_at: string;
  added_by: string;
  erased_at: string | null;
  erased_by: string | null;
  erased_why: string | null;
}

export interface CaptureRow {
  workspace: string;
  report: string;
  at: string;
  file: string;
  /** The page that it is a version of: the URL without what follows #; null for a file and for a part of a list. */
  page: string | null;
  url: string | null;
  final_url: string | null;
  status: number | null;
  headers: Readonly<Record<string, string>> | null;
  tool: string;
  exchange_sha256: string | null;
  /** Its bytes went with an erased report that it brought too. */
  exchange_erased: boolean;
}

export interface TellingRow {
  workspace: string;
  key: string;
  report: string;
  component: string;
  keys: readonly number[];
  profile: PackedProfile;
}

export interface IncidentRow {
  workspace: string;
  id: string;
  component: string;
  signature: string;
  title: string;
  act: Act | null;
  starts: string | null;
  ends: string | null;
  sort_day: number;
  verdict: Verdict | null;
  reviewed: boolean;
  accounts: number;
  reports: number;
  origins: number;
  places: readonly string[];
  parties: readonly string[];
  body: Incident;
}

export interface AccountRow {
  workspace: string;
  id: string;
  report: string;
  telling: string;
  incident: string | null;
  body: Account;
}

/** An account by where its words stand, so that it is found again in another reading of the same text. */
export interface Anchor {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  /** Hash of the speaker's name: one sentence may carry two speakers. */
  readonly speaker: number;
}

export interface RulingRow {
  workspace: string;
  id: string;
  kind: "together" | "apart";
  sides: readonly (readonly Anchor[])[];
  by: string;
  at: string;
  why: string;
  undone_by: string | null;
  undone_at: string | null;
  undone_why: string | null;
}

export interface ReviewRow {
  workspace: string;
  id: string;
  report: string;
  account: string | null;
  attribute: string;
  starts: number;
  ends: number;
  speaker: number;
  verdict: "accepted" | "corrected" | "rejected" | "admitted" | "excluded";
  correction: unknown;
  by: string;
  at: string;
  why: string;
}

export interface HistoryRow {
  workspace: string;
  number: number;
  at: string;
  by: string;
  change: string;
  subject: string;
  report: string | null;
  salt: string | null;
  content: { readonly before: unknown; readonly after: unknown; readonly why: string } | null;
  content_sha256: string;
  sha256: string;
}

export interface BatchRow {
  workspace: string;
  id: string;
  sources: unknown;
  added_by: string;
  added_at: string;
  leased_by: string | null;
  leased_until: string | null;
  attempts: number;
  failure: string | null;
  done_at: string | null;
}

/** What a person says of a file that they declare, beside what it says itself. */
export interface DeclaredOptions {
  /** Name or id of the party that declares all of it. */
  readonly party?: string | undefined;
  /** Which column holds what, `place` to `Location`. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  readonly dates?: "release" | "strike" | undefined;
  readonly dateOrder?: "mdy" | "dmy" | undefined;
  /** ISO date of a release that does not state it. */
  readonly published?: string | undefined;
  readonly timeZone?: string | undefined;
}

export interface DeclaredRow {
  workspace: string;
  id: string;
  state: "current" | "withdrawn";
  kind: DeclaredKind;
  file: string;
  party: string | null;
  sha256: string;
  text: string;
  text_sha256: string;
  /** Of the declarations and releases as read. */
  declarations_sha256: string;
  releases: readonly Release[];
  /** What a person said of the file. */
  options: DeclaredOptions;
  counts: DeclaredCounts;
  added_at: string;
  added_by: string;
}

export interface DeclarationRow {
  workspace: string;
  declared: string;
  /** In its file, from 0. */
  position: number;
  id: string;
  kind: Declaration["kind"];
  starts: string | null;
  ends: string | null;
  sort_day: number;
  lat: number | null;
  lon: number | null;
  radius_km: number | null;
  places: readonly string[];
  parties: readonly string[];
  body: Declaration;
}

export type Table = keyof Database;

/** A database or a transaction in it, and the workspace whose rows are meant. */
export interface Store {
  readonly db: Kysely<Database>;
  readonly workspace: string;
}

/** The same within a transaction that holds the workspace: nobody else writes to it meanwhile. */
export interface WritingStore extends Store {
  readonly db: Transaction<Database>;
}
