import type { SpeakerKind } from "./account.js";

/** A state, force, armed group, monitor or outlet, with its names and who may stand for it. */
export interface PartyEntry {
  /** Short and stable: "russia", "syria-gov", "sohr". */
  readonly id: string;
  /** The usual full name. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Names as nouns. One of capitals only, up to five letters ("IS", "US"), is matched by case; others in any case. */
  readonly aliases: readonly string[];
  /** Adjectives and demonyms: "Russian". */
  readonly adjectives?: readonly string[];
  /** Has fighters: its "members" are combatants. */
  readonly armed?: boolean;
  /** Parties that may stand for this one in a report: the coalition and the United States. */
  readonly near?: readonly string[];
  /** The state or side it belongs to: the Syrian army to the Syrian government. */
  readonly of?: string;
  /** In being from and to, ISO dates; absent where it does not matter. */
  readonly from?: string;
  readonly to?: string;
  /** A word for its kind ("the rebels", "the army"): whom it stands for in each war that is known, by the id of the war. */
  readonly generic?: Readonly<Record<string, string>>;
  /** What it was named before or after, allies and whatever a reader of this file should know, with a source. */
  readonly note?: string;
}
