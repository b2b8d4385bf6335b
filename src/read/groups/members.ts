import type { Group } from "../../model/account.js";
import type { PartyEntry } from "../../model/party.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import type { PeopleGroup } from "./people.js";

export const MILITARY =
  /^(?:military|army|security|police|armed|pro-regime|pro-government|regime|rebel|opposition|guard|guards|paramilitary|militia|border|commando|naval|special|government|allied|intelligence|brigade|battalion|faction|front|force|forces|paramilitaries|troops|fighters)$/u;
export const CIVIL = /^(?:civil|medical|aid|relief|rescue|humanitarian|hospital|media|health|helmets|crescent)$/u;

/** What the words before a noun said of the people. */
export interface Modifiers {
  party: PartyEntry | null;
  military: boolean;
  civil: boolean;
}

/** "six military victims" are combatants; "two civilian casualties" and "one local man" civilians. */
export function groupOfPersons(tokens: readonly Token[], from: number, to: number): Group {
  for (let i = from; i < to; i++) {
    if (tokens[i]?.lower === "local") return "civilian";
    const group = lexicon.people.at(tokens, i)?.value.group;
    if (group !== undefined && group !== "person") return group;
  }
  return "person";
}

/** "members of the Nusra Front" are combatants, "members of one family" and "members of the Civil Defence" civilians. */
export function memberOf(
  tokens: readonly Token[],
  { local, ...g }: Omit<PeopleGroup, "group"> & { local: Group },
  seen: Modifiers,
): PeopleGroup {
  const armed: PeopleGroup = { ...g, group: "combatant" };
  if (seen.civil) return { ...g, group: "civilian" };
  // "four of his men"
  if (g.noun === "man" && g.max !== 1 && /^(?:his|their|its)$/u.test(tokens[g.to - 2]?.lower ?? "")) return armed;
  if (g.noun !== "man" && (seen.military || seen.party?.armed === true)) return armed;
  if (tokens[g.to]?.lower !== "of") return { ...g, group: local };
  for (let at = g.to + 1; at < Math.min(tokens.length, g.to + 7); at++) {
    const word = (tokens[at] as Token).lower;
    if (CIVIL.test(word)) return { ...g, group: "civilian" };
    if (word === "family" || word === "families" || word === "household")
      return { ...g, to: at + 1, group: "civilian" };
    const party = lexicon.parties.at(tokens, at)?.value.party;
    if (party?.armed === true && party.kind !== "state")
      return { ...armed, to: at + (lexicon.parties.at(tokens, at)?.length ?? 1), party };
    if (party?.kind === "medical") return { ...g, group: "civilian", party };
    if (MILITARY.test(word)) return armed;
    if ((tokens[at] as Token).kind === "mark" || lexicon.harmVerbs.at(tokens, at) !== null) break;
  }
  return { ...g, group: "person" };
}
