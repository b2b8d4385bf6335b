import type { DeclaredRecord } from "../model/declaration.js";
import type { Store } from "../store/database.js";
import { readingsOf } from "../store/declared-files.js";
import type { DeclaredOptions } from "./queries.js";

/** What a file was read as, and what a person said of it. */
export interface Reading {
  readonly read: DeclaredRecord;
  readonly options: DeclaredOptions;
}

/** A reading, and who is taken to declare the file because its reading on record says so; null where nobody needs to be. */
export interface Attributed extends Reading {
  readonly onRecord: string | null;
}

/**
 * A log for which nothing says this time who declares it, as it comes under a name that names nobody, stays that of the
 * party on record: to forget whose strikes they are, the file must be withdrawn.
 * @param again reads the same file with other options
 */
export async function attributed(
  store: Store,
  reading: Reading,
  again: (options: DeclaredOptions) => DeclaredRecord,
): Promise<Attributed> {
  const { read, options } = reading;
  if (options.party !== undefined || unattributed(read) === 0) return { ...reading, onRecord: null };
  const standing = (await readingsOf(store, read.sha256)).find(({ state }) => state === "current");
  const party = standing?.options.party ?? standing?.party ?? null;
  if (party === null) return { ...reading, onRecord: null };
  const known = { ...options, party };
  return { read: again(known), options: known, onRecord: party };
}

/** How many of its strikes nobody is said to declare. */
export function unattributed({ declarations }: DeclaredRecord): number {
  return declarations.filter((one) => one.kind === "strike" && one.party === null).length;
}
