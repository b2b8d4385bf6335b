import { unpack } from "../fetch/unpack.js";
import { MAX_BYTES } from "../files.js";
import { inOne } from "../inputs/in-one.js";
import { dechunk } from "./dechunk.js";
import { HeaderFields, MAX_HEAD } from "./header-fields.js";
import { WarcError } from "./warc-error.js";

/** An HTTP answer as a record keeps it. */
export interface HttpBlock {
  readonly status: number;
  readonly fields: HeaderFields;
  /** As it went over the wire: perhaps in chunks, perhaps compressed. */
  readonly payload: Uint8Array;
}

/** @throws WarcError if the block is no HTTP answer */
export function httpBlock(block: Uint8Array): HttpBlock {
  const start = Buffer.from(block.subarray(0, MAX_HEAD)).toString("latin1");
  const end = /\r?\n\r?\n/u.exec(start);
  const status = /^HTTP\/\d(?:\.\d)? (?<status>\d{3})/u.exec(start)?.groups?.["status"];
  if (end === null || status === undefined) throw new WarcError("no HTTP answer");
  const payload = block.subarray(end.index + end[0].length);
  return { status: Number(status), fields: new HeaderFields(block.subarray(0, end.index)), payload };
}

/**
 * The body without its chunks and its compression.
 * @throws WarcError, or FetchError as `unpack` does
 */
export async function bodyOf({ fields, payload }: HttpBlock): Promise<Uint8Array> {
  const chunked = /\bchunked\b/iu.test(fields.get("transfer-encoding") ?? "");
  const body = chunked ? dechunk(payload) : payload;
  const encoding = fields.get("content-encoding");
  // Some programs keep the body unpacked, and leave the header as it was.
  const isPacked = !/gzip/iu.test(encoding ?? "") || (body[0] === 0x1f && body[1] === 0x8b);
  return unpack(inOne(body), isPacked ? encoding : undefined, MAX_BYTES);
}
