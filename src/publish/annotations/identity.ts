import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** A name that is the same each time it is made of the same words: a UUID of version 8 (RFC 9562), of their SHA-256. */
export function urnOfUuid(words: string): string {
  const hex = hashOf(words);
  const variant = "89ab".charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

/** A hash of all that came before and of the next, in hexadecimal: of any number of things, and no longer than of one. */
export function chained(before: string, next: string): string {
  return hashOf(`${before} ${next}`);
}

function hashOf(words: string): string {
  return bytesToHex(sha256(utf8ToBytes(words)));
}
