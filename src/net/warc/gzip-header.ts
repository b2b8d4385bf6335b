import type { ByteReader } from "../inputs/byte-reader.js";
import { WarcError } from "./warc-error.js";

const FLAGS = { headerCheck: 2, extra: 4, name: 8, comment: 16 } as const;
/** Of the name of a file, or a comment. */
const LONGEST = 64 * 1024;

/**
 * Passes over the header of a gzip member (RFC 1952); false at the end of the file, or of what is only padding.
 * @throws WarcError where there is something else
 */
export async function skipGzipHeader(reader: ByteReader): Promise<boolean> {
  while ((await reader.peek(1))[0] === 0) await reader.skip(1);
  const offset = reader.offset;
  const fixed = await reader.take(10);
  if (fixed.length === 0) return false;
  const [first, second, method, flags = 0] = fixed;
  if (first !== 0x1f || second !== 0x8b || method !== 8 || fixed.length < 10) throw brokenGzip(offset);
  if ((flags & FLAGS.extra) !== 0) {
    const [low = 0, high = 0] = await reader.take(2);
    await reader.skip(low + 256 * high);
  }
  if ((flags & FLAGS.name) !== 0) await skipString(reader, offset);
  if ((flags & FLAGS.comment) !== 0) await skipString(reader, offset);
  if ((flags & FLAGS.headerCheck) !== 0) await reader.skip(2);
  return true;
}

export function brokenGzip(offset: number): WarcError {
  return new WarcError(`the compressed file is broken or cut off at offset ${offset}; what comes after is not read`);
}

/** Up to and with its NUL. */
async function skipString(reader: ByteReader, offset: number): Promise<void> {
  for (let length = 0; length < LONGEST; length++) {
    const [byte] = await reader.take(1);
    if (byte === 0) return;
  }
  throw brokenGzip(offset);
}
