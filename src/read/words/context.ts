import { CONFLICTS } from "../../../data/conflicts/parties.js";
import type { PartyEntry } from "../../model/party.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "./lexicon.js";

/** What a report is about, as far as words depend on it. */
export interface ReportContext {
  /** The id of the war that is spoken of most; null where none that is known is. */
  readonly war: string | null;
  /** ISO date of publication. */
  readonly published: string | null;
}

/** A country of a war says more than one of its many parties, who may be abroad. */
const COUNTRY_WEIGHT = 2;

const WAR_OF_PARTY = new Map(CONFLICTS.flatMap((c) => c.parties.map((p) => [p.id, c.id] as const)));
const WAR_OF_TOWN = new Map(
  CONFLICTS.flatMap((c) => c.towns.split(" ").map((town) => [town.toLowerCase(), c.id] as const)),
);
const WAR_OF_COUNTRY = new Map(CONFLICTS.flatMap((c) => c.countries.map((id) => [id, c.id] as const)));

/** Which war a report is about, by the parties, countries and towns that its sentences name. */
export function contextOf(sentences: readonly (readonly Token[])[], published: string | null): ReportContext {
  const votes = new Map<string, number>();
  for (const tokens of sentences) {
    for (let at = 0; at < tokens.length; ) {
      const hit = lexicon.parties.at(tokens, at);
      if (hit !== null) vote(votes, hit.value.party.id);
      const war = WAR_OF_TOWN.get((tokens[at] as Token).lower);
      if (war !== undefined) votes.set(war, (votes.get(war) ?? 0) + 1);
      at += hit?.length ?? 1;
    }
  }
  const best = [...votes].sort((a, b) => b[1] - a[1])[0];
  return { war: best?.[0] ?? null, published };
}

function vote(votes: Map<string, number>, id: string): void {
  const country = WAR_OF_COUNTRY.get(id);
  const war = country ?? WAR_OF_PARTY.get(id);
  if (war !== undefined) votes.set(war, (votes.get(war) ?? 0) + (country === undefined ? 1 : COUNTRY_WEIGHT));
}

/** The party that a word for its kind means here: "the coalition" in a report on Yemen; itself where nobody is known. */
export function specific(party: PartyEntry, context: ReportContext): PartyEntry {
  const id = context.war === null ? undefined : party.generic?.[context.war];
  const meant = id === undefined ? undefined : lexicon.partyById.get(id);
  if (meant === undefined) return party;
  const { published } = context;
  const early = published !== null && meant.from !== undefined && published < meant.from;
  const late = published !== null && meant.to !== undefined && published > meant.to;
  return early || late ? party : meant;
}
