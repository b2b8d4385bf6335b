import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Length of an id without its prefix, in hexadecimal: no clash expected below ten million reports. */
const ID_LENGTH = 14;

/** A report's id, from its bytes, publisher and date alone: stable, whatever the file is called. */
export function reportId(
  sha256OfBytes: string,
  { publisher, published }: { readonly publisher: string | null; readonly published: string | null },
): string {
  const identity = JSON.stringify([sha256OfBytes, publisher, published]);
  return `r${bytesToHex(sha256(utf8ToBytes(identity))).slice(0, ID_LENGTH)}`;
}
