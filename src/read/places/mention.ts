import type { PlacePrecision } from "../../model/account.js";
import type { GazetteerEntry } from "../../model/gazetteer.js";
import type { Bearing } from "../../util/geo.js";

/**
 * - `location`: where something is or happens;
 * - `bearing-from`: only a direction is taken from it ("east of Aleppo");
 * - `origin`: where somebody or something comes from ("fired from Damascus");
 * - `modifier`: part of another name, a government, people ("Aleppo residents", "Moscow denied");
 * - `dateline`: where the report was written ("BEIRUT (Reuters) -").
 */
export type PlaceRole = "location" | "bearing-from" | "origin" | "modifier" | "dateline";

/** A place named in a sentence. Token indexes; ends are exclusive. */
export interface PlaceMention {
  /** The name alone. */
  readonly from: number;
  readonly to: number;
  /** The name with its direction and its noun: "the northern town of X", "X province". */
  readonly phraseFrom: number;
  readonly phraseTo: number;
  /** The name as written, without direction and noun; a lost possessive is cut ("Syrias" is Syria). */
  readonly name: string;
  /** As a person would write it down: "eastern Homs province", "rural Aleppo", "Mesraba". */
  readonly label: string;
  /** What a noun said with it tells ("the village of"); null where none does. */
  readonly precision: PlacePrecision | null;
  /** The part of the place that is meant: "northern Syria". */
  readonly part: Bearing | null;
  /** Only the land about it, or some part of it: "the outskirts of", "rural", "countryside". */
  readonly surroundings: boolean;
  readonly kind: "named" | "unresolved-in-context";
  readonly role: PlaceRole;
  /** Index, among the mentions of the sentence, of the place it lies in, if the words say so. */
  readonly within: number | null;
  /** All places of that name, best known first; none for an unresolved name. */
  readonly entries: readonly GazetteerEntry[];
}
