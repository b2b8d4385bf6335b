import { WarcError } from "./warc-error.js";

/** Longest line that gives a chunk's size, with its extensions. */
const SIZE_LINE = 1024;

/**
 * A body without the chunks of its transfer. One that begins with no chunk is given back as it is: some programs keep the
 * body whole, and leave the header as it was.
 * @throws WarcError if a later chunk is broken or cut off
 */
export function dechunk(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; ; ) {
    const { size, next } = sizeAt(body, at);
    if (size === null && at === 0) return body;
    if (size === null || next + size > body.length) throw new WarcError("its body is broken or cut off (chunks)");
    if (size === 0) return Buffer.concat(parts);
    parts.push(body.subarray(next, next + size));
    // Past the line break that ends a chunk.
    at = next + size + (body[next + size] === 13 ? 2 : 1);
  }
}

function sizeAt(body: Uint8Array, at: number): { size: number | null; next: number } {
  const end = body.subarray(at, at + SIZE_LINE).indexOf(10);
  const line = Buffer.from(body.subarray(at, at + Math.max(end, 0))).toString("latin1");
  const digits = /^(?<hex>[0-9a-f]{1,8})\s*(?:;.*)?\r?$/iu.exec(line)?.groups?.["hex"];
  return { size: digits === undefined ? null : Number.parseInt(digits, 16), next: at + end + 1 };
}
