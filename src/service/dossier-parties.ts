import { CONFLICTS } from "../../data/conflicts/parties.js";
import type { Dossier } from "../model/dossier.js";
import type { IncidentRecord } from "../model/publication.js";
import { parties } from "../pipeline.js";

/** The parties that a record names by their ids, once each, in the order in which it first does. */
export function partiesIn({
  accounts,
  assessment,
}: Pick<IncidentRecord, "accounts" | "assessment">): Dossier["parties"] {
  const said = accounts.flatMap(({ speaker, actors, targets }) => [speaker, ...actors, ...targets]);
  const judged = assessment.judgements.flatMap(({ detail }) => (detail.kind === "position" ? [detail.party] : []));
  const named = [...said.flatMap(({ party }) => party ?? []), ...assessment.walks.map(({ party }) => party), ...judged];
  return [...new Set(named)].map((id) => ({
    id,
    name: parties.displayName(id),
    side: parties.displayName(headOf(id)),
  }));
}

const SIDES = new Map(CONFLICTS.flatMap((conflict) => conflict.parties).map(({ id, of }) => [id, of]));

/** The party at the head of a chain of `of`: of the Syrian army the Syrian government. */
function headOf(id: string): string {
  const of = SIDES.get(id);
  return of === undefined || of === id ? id : headOf(of);
}
