import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { ByteReader } from "../inputs/byte-reader.js";
import { WarcError } from "./warc-error.js";

/** Pages pack to a fifth or a tenth; only bombs pack to less than a two-hundredth. */
const MOST_RATIO = 200;
/** Below this many bytes a bomb harms nobody, and one repeated page may pack well. */
const HARMLESS = 256 * 2 ** 20;

/** A stream of gzip members, one after the other, unpacked. What is read of it throws a WarcError where it is broken. */
export function gunzipped(reader: ByteReader): ByteReader {
  return new ByteReader(unpacked(reader));
}

async function* unpacked(reader: ByteReader): AsyncGenerator<Uint8Array> {
  let packed = 0;
  async function* counted() {
    for await (const chunk of reader.rest()) {
      packed += chunk.length;
      yield chunk;
    }
  }
  const gunzip = createGunzip();
  // A failure is thrown to whoever reads from the end of the pipe.
  pipeline(Readable.from(counted(), { objectMode: false }), gunzip, () => {});
  let size = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > HARMLESS && size > MOST_RATIO * packed) {
        throw new WarcError(`unpacks to more than ${MOST_RATIO} times its size; the rest of the file is not read`);
      }
      yield chunk;
    }
  } catch (error) {
    throw /^Z_/u.test((error as NodeJS.ErrnoException).code ?? "") ? broken(gunzip.bytesWritten) : error;
  }
  // Node takes what is no gzip member for padding, and ends as if all had been read.
  if (gunzip.bytesWritten < packed) throw broken(gunzip.bytesWritten);
}

function broken(offset: number): WarcError {
  return new WarcError(`the compressed file is broken or cut off at offset ${offset}; what comes after is not read`);
}
