import type { Check } from "./check.js";
import type { AgreementType, AreaGeometry, DeclaredStrike, Position } from "./declaration.js";
import type { IncidentRecord, Publication } from "./publication.js";
import type { Quote } from "./quote.js";

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

/** What a person said of one claim of an account; a later one of the same claim stands in its place, both are kept. */
export interface DossierReview {
  readonly id: string;
  /** Null if the present reading of the report no longer has the claim. */
  readonly account: string | null;
  readonly report: string;
  /** As `claimsOf` names it. */
  readonly attribute: string;
  /** Null where the report was erased. */
  readonly quote: Quote | null;
  readonly verdict: "accepted" | "corrected" | "rejected" | "admitted" | "excluded";
  /** In the shape of the claim; null unless corrected. */
  readonly correction: unknown;
  /** The later review that holds instead; null if this one holds. */
  readonly replacedBy: string | null;
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

/** A person's word that accounts are of one incident, or are not. */
export interface DossierRuling {
  readonly id: string;
  readonly kind: "together" | "apart";
  readonly by: string;
  readonly at: string;
  readonly why: string;
  readonly undone: { readonly by: string; readonly at: string; readonly why: string } | null;
}

/** A declared file whose words checks quote. */
export interface DossierFile {
  readonly id: string;
  readonly file: string;
  /** Who declares all of it; null if no one party does, or nobody said. */
  readonly party: string | null;
  /** Of its bytes. */
  readonly sha256: string;
}

/** What a map is drawn upon, for orientation alone; no part of what is published of the incident. */
export interface Ground {
  /** Borders of countries, as lines. */
  readonly borders: readonly (readonly Position[])[];
  readonly towns: readonly { readonly name: string; readonly lat: number; readonly lon: number }[];
}

/** Everything that is known of one incident, for a person to check. */
export interface Dossier extends IncidentRecord {
  readonly checks: readonly Check[];
  /**
   * How many checks would say something else, or more, with the notices that may still be in force and the protected sites:
   * none of them is in `checks`, or not in full.
   */
  readonly withheld: number;
  readonly files: readonly DossierFile[];
  readonly mapped: readonly Mapped[];
  readonly ground: Ground;
  /** The parties that its ids name; `side` is the name of the one that they belong to: an army's is its government. */
  readonly parties: readonly { readonly id: string; readonly name: string; readonly side: string }[];
  /** In order of time. */
  readonly reviews: readonly DossierReview[];
  readonly rulings: readonly DossierRuling[];
  readonly history: readonly DossierEvent[];
  /** Earlier publications of it, the first first. */
  readonly earlier: readonly Publication[];
  /** SHA-256 of the last entry of the ledger's history. */
  readonly head: string | null;
}
