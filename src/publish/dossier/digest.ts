import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

export interface Digests {
  /** Of all of a JSON dossier but this key. */
  readonly digest: string;
  /** Of what does not change by being published again. */
  readonly record: string;
}

/** Nearer to zero than this, languages write a number in different ways. */
const LEAST = 0.0001;

/** Plain data whose numbers all programs write alike: one that is next to nothing is 0. */
export function writtenAlike<T>(value: T): T {
  const alike = (inner: unknown): unknown => {
    if (typeof inner === "number") return Math.abs(inner) < LEAST ? 0 : inner;
    if (Array.isArray(inner)) return inner.map(alike);
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, alike(one)]));
  };
  return alike(value) as T;
}

/** SHA-256, in hexadecimal, of the canonical JSON of a value (RFC 8785). */
export function canonicalSha256(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(value) as string)));
}
