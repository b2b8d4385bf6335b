import { createInflateRaw, type InflateRaw } from "node:zlib";
import { ByteReader } from "../inputs/byte-reader.js";
import { brokenGzip, skipGzipHeader } from "./gzip-header.js";
import { WarcError } from "./warc-error.js";

/** Pages pack to a fifth or a tenth; only bombs pack to less than a two-hundredth. */
const MOST_RATIO = 200;
/** Below this many bytes a bomb harms nobody, and one repeated page may pack well. */
const HARMLESS = 256 * 2 ** 20;
/** What is unpacked at a time, in bytes: it becomes a thousand times as much at most. */
const PIECE = 16 * 1024;

/**
 * Gzip members, one after the other, unpacked. What is read of it throws a WarcError where it is broken; all that was
 * packed before is given first. (Node's own reader of members drops what came with the bytes that are broken.)
 */
export function gunzipped(reader: ByteReader): ByteReader {
  return new ByteReader(unpacked(reader));
}

async function* unpacked(reader: ByteReader): AsyncGenerator<Uint8Array> {
  let size = 0;
  while (await skipGzipHeader(reader)) {
    for await (const bytes of inflated(reader)) {
      size += bytes.length;
      if (size > HARMLESS && size > MOST_RATIO * reader.offset) {
        throw new WarcError(`unpacks to more than ${MOST_RATIO} times its size; the rest of the file is not read`);
      }
      yield bytes;
    }
  }
}

/** The body of one member; its trailer is passed over. */
async function* inflated(reader: ByteReader): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw();
  const ready: Uint8Array[] = [];
  let size = 0;
  inflate.on("data", (bytes: Uint8Array) => void ready.push(bytes));
  try {
    for (let ended = false; !ended; ) {
      const piece = await reader.take(PIECE);
      const before = inflate.bytesWritten;
      ended = await isEndAfter(inflate, piece).catch(() => {
        throw brokenGzip(reader.offset - piece.length);
      });
      reader.giveBack(piece.subarray(inflate.bytesWritten - before));
      for (const bytes of ready.splice(0)) {
        size += bytes.length;
        yield bytes;
      }
    }
  } finally {
    inflate.destroy();
  }
  const trailer = Buffer.from(await reader.take(8));
  if (trailer.length < 8 || trailer.readUInt32LE(4) !== size % 2 ** 32) throw brokenGzip(reader.offset);
}

/** Unpacks a piece; whether the member ends in it. An empty piece is the end of the file. */
function isEndAfter(inflate: InflateRaw, piece: Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    inflate.once("error", reject);
    const end = (): void => settle(true);
    const settle = (isEnd: boolean): void => {
      inflate.off("error", reject);
      inflate.off("end", end);
      resolve(isEnd);
    };
    inflate.once("end", end);
    if (piece.length === 0) inflate.end();
    else inflate.write(piece, () => settle(false));
  });
}
