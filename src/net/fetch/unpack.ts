import type { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { FetchError } from "./fetch-error.js";

/**
 * A body unpacked, whose `Content-Encoding` is given. It is counted while it is unpacked, so that a bomb costs no more
 * memory than the limit.
 * @throws FetchError if it is larger than `limit` bytes, packed in an unknown way or more than once, or broken
 */
export async function unpack(
  body: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
  limit: number,
): Promise<Buffer> {
  const name = (encoding ?? "").trim().toLowerCase();
  if (name === "" || name === "identity") return collect(body, limit);
  try {
    const [first, all] = await peeked(body);
    return await pipeline(all, decoderOf(name, first), (unpacked: AsyncIterable<Uint8Array>) =>
      collect(unpacked, limit),
    );
  } catch (error) {
    throw isBroken(error) ? new FetchError(`what is packed as ${name} is broken or cut off`) : error;
  }
}

/** @throws FetchError as soon as there is more than the limit */
async function collect(body: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) throw new FetchError(`more than ${Math.floor(limit / 2 ** 20)} MB, which is the limit`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decoderOf(name: string, first: number): Transform {
  if (name === "gzip" || name === "x-gzip") return createGunzip();
  if (name === "br") return createBrotliDecompress();
  // "deflate" should have the header of zlib, whose first byte ends in 8; many servers leave it out.
  if (name === "deflate") return (first & 15) === 8 ? createInflate() : createInflateRaw();
  throw new FetchError(
    name.includes(",") ? `packed more than once (${name})` : `packed as ${name}; unpacked are gzip, deflate and br`,
  );
}

/** The first byte, and all of them again. */
async function peeked(body: AsyncIterable<Uint8Array>): Promise<[number, AsyncIterable<Uint8Array>]> {
  const iterator = body[Symbol.asyncIterator]();
  const first = await iterator.next();
  async function* all() {
    if (first.done !== true) yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return [first.done === true ? 0 : (first.value[0] ?? 0), all()];
}

function isBroken(error: unknown): boolean {
  return /^(?:Z_|ERR__ERROR)/u.test((error as NodeJS.ErrnoException).code ?? "");
}
