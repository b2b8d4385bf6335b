import type { ClaimAttribute, ClaimValue } from "../../../model/account.js";
import type { PartyEntry } from "../../../model/party.js";
import type { Line } from "./line.js";

/** Something else that a sentence says of an attack. Token indexes, end exclusive. */
export interface FoundClaim {
  readonly attribute: ClaimAttribute;
  readonly from: number;
  readonly to: number;
  /** The words that prove it, where they are more than the claim's own: several claims may share a verb. */
  readonly quote: readonly [number, number];
  readonly value: ClaimValue;
  /** Keys of the value that stand for whoever speaks: "we had warned", "it notified". */
  readonly selves: readonly string[];
  readonly stance: "asserts" | "suspects" | "denies";
  /** Only the doer can declare it: "we struck", "the coalition" where the coalition speaks. `party` null: "we", "it". */
  readonly own?: { readonly party: PartyEntry | null };
  readonly rule: string;
}

/** What a rule reads; the attribute and the name of the rule are the finder's. */
export type Draft = Pick<FoundClaim, "from" | "to" | "value"> &
  Partial<Pick<FoundClaim, "quote" | "selves" | "stance" | "own">> & { readonly rule: string };

/** Finds the claims of one attribute. */
export interface ClaimFinder {
  readonly attribute: ClaimAttribute;
  /** Words of which a sentence has one at least, else it is not looked at. Lower case. */
  readonly cues: readonly string[];
  find(line: Line): Iterable<Draft>;
}
