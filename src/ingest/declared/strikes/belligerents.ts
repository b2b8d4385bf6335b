import { ALL_CONFLICT_PARTIES } from "../../../../data/conflicts/parties.js";
import { WORLD_PARTIES } from "../../../../data/world/parties.js";
import { STATES } from "../../../../data/world/states.js";
import type { SpeakerKind } from "../../../model/account.js";

/** Who may have strikes of its own. Outlets and monitors publish those of others. */
const KINDS: ReadonlySet<SpeakerKind> = new Set<SpeakerKind>(["state", "military", "armed-group"]);

const IDS: ReadonlySet<string> = new Set([
  ...STATES.map(({ id }) => id),
  ...[...WORLD_PARTIES, ...ALL_CONFLICT_PARTIES].filter(({ kind }) => KINDS.has(kind)).map(({ id }) => id),
]);

/**
 * Whether a party is a state, a force or an armed group. A word for any party of a kind ("the army", "the coalition")
 * stands for another in each war, and is none.
 */
export function isBelligerent(id: string): boolean {
  return IDS.has(id);
}
