import { utf8ToBytes } from "@noble/hashes/utils.js";
import { storable } from "../util/storable.js";

/**
 * The longest path, URL or name of a report, in bytes of UTF-8: an index of the ledger holds no more than 2,700, and
 * servers and browsers refuse longer addresses than this.
 */
const MOST_BYTES = 2_000;

/** Why a name cannot stand for a report, or null. */
export function unfitName(name: string): string | null {
  const { length } = utf8ToBytes(storable(name));
  return length <= MOST_BYTES ? null : `its name is ${length} bytes long, and the limit is ${MOST_BYTES}`;
}

/** A name for a message, which is read by people. */
export function shortName(name: string): string {
  return unfitName(name) === null ? name : `${name.slice(0, 100)}…`;
}
