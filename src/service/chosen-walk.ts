import type { Walk } from "../model/assessment.js";
import { actorsIn, type IncidentFacts, parties } from "../pipeline.js";
import type { WritingStore } from "../store/database.js";
import { nextId } from "../store/history.js";
import { LedgerError } from "../store/ledger-error.js";
import { walksOf } from "../store/walks.js";
import { list } from "../util/list.js";
import type { Assessing } from "./ledger-assess.js";
import { namedParty } from "./named-party.js";

/** A step that a person would take, and of which walk. */
export type Asking = Parameters<Assessing["takeStep"]>[1];

/** The walk that a step is of: a new one for a receipt, else the one that is named, that of the party, or the only one. */
export async function walkOf(store: WritingStore, facts: IncidentFacts, { step, party, walk }: Asking): Promise<Walk> {
  const incident = facts.incident.id;
  const walks = await walksOf(store, [incident]);
  const named = party === undefined ? null : namedParty(party, facts);
  if (step.step !== "receive") return chosen(incident, walks, { party: named, walk });
  const against = named ?? onlyAlleged(facts);
  const known = walks.find((one) => one.party === against);
  return known ?? { id: await nextId(store, "w"), incident, receivedFor: incident, party: against, steps: [] };
}

function onlyAlleged(facts: IncidentFacts): string {
  const alleged = actorsIn(facts);
  const [only] = alleged;
  if (only !== undefined && alleged.length === 1) return only;
  const whom =
    alleged.length === 0 ? "no account names a party" : `accounts name ${list(alleged.map(parties.displayName))}`;
  throw new LedgerError(`against whom the allegation is must be said (--party): ${whom}`);
}

interface Choice {
  readonly party: string | null;
  readonly walk: string | undefined;
}

function chosen(incident: string, walks: readonly Walk[], { party, walk }: Choice): Walk {
  const own = walks.filter((one) => (party === null || one.party === party) && (walk === undefined || one.id === walk));
  const [only] = own;
  if (only !== undefined && own.length === 1) return only;
  if (own.length > 1) {
    const which = own.map((one) => `${one.id} (against ${parties.displayName(one.party)})`);
    throw new LedgerError(`incident ${incident} has several walks: say which (--walk or --party): ${list(which)}`);
  }
  if (walk !== undefined) {
    const there = walks.length === 0 ? "none was received" : `it has ${list(walks.map(({ id }) => id))}`;
    throw new LedgerError(`incident ${incident} has no walk ${walk}; ${there}`);
  }
  const against = party === null ? "" : ` against ${parties.displayName(party)}`;
  throw new LedgerError(
    `no allegation${against} was received of incident ${incident}: deconflict assess ${incident} receive --party PARTY`,
  );
}
