import { type IncidentFacts, parties, partiesNamed } from "../pipeline.js";
import { LedgerError } from "../store/ledger-error.js";
import { list } from "../util/list.js";
import { nameKey } from "../util/similarity.js";

/**
 * The id of a party by its id or name; of one that is not known, its name as an account of the incident has it.
 * @throws LedgerError for a name that is not known, or that several parties go by
 */
export function namedParty(name: string, { accounts }: Pick<IncidentFacts, "accounts">): string {
  const ids = partiesNamed(name);
  const [only] = ids;
  if (ids.includes(name)) return name;
  if (only !== undefined && ids.length === 1) return only;
  if (ids.length > 1) {
    const which = ids.map((id) => `${id} (${parties.displayName(id)})`);
    throw new LedgerError(`“${name}” may be several parties: ${list(which)}; give the id`);
  }
  const actors = accounts.flatMap((account) => account.actors);
  const told = actors.find((actor) => nameKey(actor.name) === nameKey(name));
  if (told !== undefined) return told.party ?? told.name;
  throw new LedgerError(
    `“${name}” is no party that is known, and no account of the incident names it; give its usual name or its id`,
  );
}
