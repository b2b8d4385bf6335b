import type { DeclareOptions } from "./options.js";

/** The party that is meant; else those that may be, none where nobody goes by the name. */
export type PartyNamed = { readonly id: string } | { readonly among: readonly string[] };

/** A name that is an id but for its capitals ("Iran") is that party, whoever else is spelt alike. */
export function partyNamed(name: string, partyIds: DeclareOptions["partyIds"]): PartyNamed {
  const ids = partyIds(name);
  const own = ids.find((id) => id === name.toLowerCase());
  const [id, ...others] = own === undefined ? ids : [own];
  return id === undefined || others.length > 0 ? { among: ids } : { id };
}
