import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

export interface Digests {
  /** Of all of a JSON dossier but this key. */
  readonly digest: string;
  /** Of what does not change by being published again. */
  readonly record: string;
}

/** SHA-256, in hexadecimal, of the canonical JSON of a value (RFC 8785). */
export function canonicalSha256(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(value) as string)));
}
