import type { SpeakerKind } from "../../model/account.js";
import type { PartyEntry } from "../../model/party.js";

/** A noun phrase of somebody who may act or speak. Token indexes, end exclusive. */
export interface Entity {
  readonly from: number;
  readonly to: number;
  /** - `party` a named party, with its forces or means; - `person` a named one; - `role` "a senior official"; - `organisation` a named body that no list has; - `pronoun`; - `generic` "the ministry", "the group". */
  readonly type: "party" | "person" | "role" | "organisation" | "pronoun" | "generic";
  /** As written, without articles; a person's name without the role. */
  readonly name: string;
  /** All parties named in it, in order, with the words that name each. */
  readonly parties: readonly { readonly party: PartyEntry; readonly from: number; readonly to: number }[];
  readonly kind: SpeakerKind;
  readonly plural: boolean;
  readonly definite: boolean;
  /** Begins with "a" or "an": somebody or something not spoken of before. */
  readonly indefinite: boolean;
  /** It names somebody's means or forces rather than somebody who talks: "Russian warplanes". */
  readonly asset: boolean;
  /** The noun that tells what it is ("official", "ministry"), lower case. */
  readonly head: string;
  /** Followed by 's: it owns what comes next. */
  readonly possessive: boolean;
}

/** An entity while its words are being taken in, one after another. */
export interface Draft {
  readonly start: number;
  parties: { party: PartyEntry; from: number; to: number; noun: boolean }[];
  role: { word: string; kind: SpeakerKind; human: boolean; plural: boolean } | null;
  names: number[];
  asset: boolean;
  collective: string | null;
  /** Passed "of", "for" or "at": what follows belongs to the role before it. */
  linked: boolean;
  /** Where the words that count end; trailing adjectives are given back. */
  end: number;
}
