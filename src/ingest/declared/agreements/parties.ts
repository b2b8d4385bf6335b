import type { NamedParty } from "../../../model/declaration.js";
import type { DeclareOptions } from "../options.js";
import { partyNamed } from "../party-named.js";
import { listOf } from "./properties.js";
import { isObject, type Source, shown } from "./source-file.js";

type PartyIds = DeclareOptions["partyIds"];

/** The parties listed under `key`; one that no list knows is complained of, unless the file says that none does. */
export function partiesOf(
  properties: Record<string, unknown>,
  key: "parties" | "guarantors",
  partyIds: PartyIds,
  source: Source,
): NamedParty[] {
  const list = listOf(properties, key, source);
  return list.flatMap((given, i) => {
    const party = partyOf(given, partyIds);
    if (typeof party !== "string") return [party];
    source.complain(list, i, party);
    return [];
  });
}

/** The party, or what is wrong with it. */
function partyOf(given: unknown, partyIds: PartyIds): NamedParty | string {
  if (typeof given === "string" && given.trim() !== "") return known(given.trim(), given.trim(), partyIds);
  if (!isObject(given) || typeof given.name !== "string" || given.name.trim() === "") {
    return `not a party: ${shown(given)}; expected its name, "Russia", or {"name": …, "id": …}`;
  }
  if (given.id === null) return { name: given.name, party: null };
  return known(given.name.trim(), typeof given.id === "string" ? given.id : given.name.trim(), partyIds);
}

function known(name: string, wanted: string, partyIds: PartyIds): NamedParty | string {
  const named = partyNamed(wanted, partyIds);
  if ("id" in named) return { name, party: named.id };
  const [id] = named.among;
  if (id === undefined) {
    return (
      `unknown party "${wanted}"; write a name that reports use ("US-led coalition") or its id ("coalition"), or ` +
      `{"name": "${name}", "id": null} to keep one that is in no list`
    );
  }
  return `"${wanted}" may be several parties: ${named.among.join(", ")}; write {"name": "${name}", "id": "${id}"} for the first`;
}
