import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The first 12 hexadecimal digits of the text's SHA-256: enough to tell millions of things apart. */
export function shortHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SPACE = 0x20;

/** A 32-bit FNV-1a hash of the words from `from` up to `to`, joined by spaces: quick, for sets, never for identity. */
export function quickHash(words: readonly string[], from: number, to: number): number {
  let hash = FNV_OFFSET;
  for (let i = from; i < Math.min(to, words.length); i++) {
    const word = words[i] as string;
    if (i > from) hash = Math.imul(hash ^ SPACE, FNV_PRIME);
    for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), FNV_PRIME);
  }
  return hash >>> 0;
}
