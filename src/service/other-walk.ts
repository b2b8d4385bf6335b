import type { Walk } from "../model/assessment.js";
import { parties, standingOf } from "../pipeline.js";
import type { WritingStore } from "../store/database.js";
import { LedgerError } from "../store/ledger-error.js";
import { walkById, walksOf } from "../store/walks.js";
import { incidentOrError } from "./show.js";

/**
 * The walk in whose favour another is closed, as it is kept: by its own id, or by that of its incident where there is one
 * of the same party.
 * @throws LedgerError if there is none, or it was itself closed for this one: then nobody would assess either
 */
export async function otherWalk(store: WritingStore, walk: Walk, id: string): Promise<string> {
  if (isWalkId(id) && (await walkById(store, id)) === undefined) throw new LedgerError(`there is no walk ${id}`);
  const found = await walkNamed(store, walk, id);
  if (found === undefined) {
    const party = parties.displayName(walk.party);
    throw new LedgerError(`${id} is no other walk of an allegation against ${party}, nor an incident that has one`);
  }
  if (await leadsTo(store, found, walk)) throw new LedgerError(`${id} was closed for this one: reopen one of the two`);
  return isWalkId(id) ? id : found.incident;
}

const isWalkId = (id: string): boolean => /^w\d+$/u.test(id);

async function walkNamed(store: WritingStore, walk: Pick<Walk, "id" | "party">, id: string): Promise<Walk | undefined> {
  const there = isWalkId(id) ? [await walkById(store, id)] : await walksOf(store, [await incidentOrError(store, id)]);
  return there
    .filter((one) => one !== undefined)
    .find((one) => one.id !== walk.id && parties.same(one.party, walk.party));
}

/** Whether a walk was closed for another, over however many that were closed for one another. */
async function leadsTo(store: WritingStore, from: Walk, to: Walk): Promise<boolean> {
  const seen = new Set<string>();
  let at: Walk | undefined = from;
  while (at !== undefined && at.id !== to.id && !seen.has(at.id)) {
    seen.add(at.id);
    const { standing } = standingOf(at.steps);
    const next: string | null =
      standing.step === "duplicate" ? standing.of : standing.step === "supersede" ? standing.by : null;
    at = next === null ? undefined : await walkNamed(store, at, next);
  }
  return at?.id === to.id;
}
