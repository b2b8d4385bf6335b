import type { Dossier, IncidentRecord } from "../model/publication.js";
import { parties } from "../pipeline.js";

/** The parties that a record names by their ids, once each, in the order in which it first does. */
export function partiesIn({
  accounts,
  assessment,
}: Pick<IncidentRecord, "accounts" | "assessment">): Dossier["parties"] {
  const said = accounts.flatMap(({ speaker, actors, targets }) => [speaker, ...actors, ...targets]);
  const judged = assessment.judgements.flatMap(({ detail }) => (detail.kind === "position" ? [detail.party] : []));
  const named = [...said.flatMap(({ party }) => party ?? []), ...assessment.walks.map(({ party }) => party), ...judged];
  const ids = [...new Set(named)];
  return ids.map((id) => {
    const side = ids.find((other) => parties.same(other, id)) ?? id;
    return { id, name: parties.displayName(id), side: parties.displayName(side) };
  });
}
