import type { Account } from "../model/account.js";
import type { Agreement, DeclaredStrike, Notice, Release } from "../model/declaration.js";
import type { Gazetteer } from "../model/gazetteer.js";
import type { Incident } from "../model/incident.js";
import type { Parties } from "../model/parties.js";
import type { Report } from "../model/report.js";
import type { StrikeIndex } from "./strike-index.js";

/** An incident with what its accounts rest on. */
export interface IncidentFacts {
  readonly incident: Incident;
  readonly accounts: readonly Account[];
  /** By id; a report whose text was erased is not there. */
  readonly reports: ReadonlyMap<string, Pick<Report, "id" | "file" | "publisher" | "published" | "text">>;
}

/** A log with its strikes: a declared file, or an account that claims strikes. */
export interface StrikeLog {
  /** Of the declared file, or of the report whose text holds the claim. */
  readonly id: string;
  /** The file's name as given, or the report's publisher. */
  readonly file: string;
  /** The account that claims them; null for a declared file. */
  readonly claimedBy: { readonly account: string; readonly speaker: string } | null;
  readonly party: string | null;
  /** Empty for a log of single strikes and for a claim: what days they cover is not known. */
  readonly releases: readonly Release[];
  readonly strikes: readonly DeclaredStrike[];
}

/** A declared file, in whose text the quotes of its declarations stand. */
export interface FileRef {
  /** Of the declared file; of one that comes with the program, its name. */
  readonly id: string;
  /** As given. */
  readonly name: string;
}

/** What parties put on record, as far as it bears on the incidents that are checked. */
export interface Declared {
  /** The strike logs, found by place and time. */
  readonly strikes: StrikeIndex;
  readonly agreements: readonly { readonly file: FileRef; readonly text: string; readonly agreement: Agreement }[];
  readonly notices: readonly { readonly file: FileRef; readonly text: string; readonly notice: Notice }[];
}

/** What checks look names up in. */
export interface CheckTools {
  readonly gazetteer: Gazetteer;
  readonly parties: Parties;
}
