import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { DeclaredRecord } from "../model/declaration.js";

/** Length of an id without its prefix, in hexadecimal: that of a report's. */
const ID_LENGTH = 14;

/** A declared file's id, from what it is, its bytes and who declares it: stable, whatever the file is called. */
export function declaredId({
  kind,
  sha256: ofBytes,
  party,
}: Pick<DeclaredRecord, "kind" | "sha256" | "party">): string {
  const identity = JSON.stringify([kind, ofBytes, party]);
  return `f${bytesToHex(sha256(utf8ToBytes(identity))).slice(0, ID_LENGTH)}`;
}
