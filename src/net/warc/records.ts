import { MAX_BYTES } from "../files.js";
import { type ByteReader, TooLongError } from "../inputs/byte-reader.js";
import { HeaderFields, MAX_HEAD } from "./header-fields.js";
import { WarcError } from "./warc-error.js";

/** A record of a WARC file. */
export interface WarcRecord {
  /** From 1. */
  readonly number: number;
  /** Of its first byte, in the unpacked file. */
  readonly offset: number;
  readonly type: string;
  readonly fields: HeaderFields;
  /** Its head, as it stands there, with the empty line at its end. */
  readonly head: Uint8Array;
  /** Null where it is of a type that nobody asked for, or too large, and was passed over. */
  readonly block: Uint8Array | null;
  readonly length: number;
}

/**
 * The records of an unpacked WARC file, one after the other; only of the `wanted` types are the blocks kept.
 * @throws WarcError where the file is broken or cut off; the records before have been given
 */
export async function* warcRecords(reader: ByteReader, wanted: ReadonlySet<string>): AsyncGenerator<WarcRecord> {
  for (let number = 1; ; number++) {
    const offset = await nextOffset(reader);
    if (offset === null) return;
    const record = await recordAt(reader, wanted, `record ${number} at offset ${offset}`);
    yield { number, offset, ...record };
  }
}

/** Past the empty lines that end a record. */
async function nextOffset(reader: ByteReader): Promise<number | null> {
  for (;;) {
    const [byte] = await reader.peek(1);
    if (byte === undefined) return null;
    if (byte !== 13 && byte !== 10) return reader.offset;
    await reader.skip(1);
  }
}

async function recordAt(
  reader: ByteReader,
  wanted: ReadonlySet<string>,
  name: string,
): Promise<Omit<WarcRecord, "number" | "offset">> {
  const head = await headOf(reader, name);
  const fields = new HeaderFields(head);
  const length = Number(/^\d{1,15}$/u.exec(fields.get("content-length") ?? "")?.[0] ?? Number.NaN);
  if (Number.isNaN(length)) throw new WarcError(`${name}: no Content-Length; the rest of the file is not read`);
  const type = fields.get("warc-type")?.toLowerCase() ?? "";
  const kept = wanted.has(type) && length <= MAX_BYTES;
  const block = kept ? await reader.take(length) : null;
  const whole = block === null ? await reader.skip(length) : block.length === length;
  if (!whole) throw new WarcError(`${name}: cut off; the file ends before the record does`);
  return { type, fields, head, block, length };
}

async function headOf(reader: ByteReader, name: string): Promise<Uint8Array> {
  const lines: Uint8Array[] = [];
  for (let size = 0; ; ) {
    const line = await lineOf(reader, name);
    if (lines.length === 0 && !/^WARC\/\d/u.test(Buffer.from(line.subarray(0, 6)).toString("latin1"))) {
      throw new WarcError(`${name}: does not begin with WARC/; the rest of the file is not read`);
    }
    lines.push(line);
    size += line.length;
    if (size > MAX_HEAD) throw new WarcError(`${name}: its head has no end; the rest of the file is not read`);
    if (Buffer.from(line).toString("latin1").trim() === "") return Buffer.concat(lines);
  }
}

async function lineOf(reader: ByteReader, name: string): Promise<Uint8Array> {
  try {
    const line = await reader.line(MAX_HEAD);
    if (line?.at(-1) === 10) return line;
  } catch (error) {
    if (!(error instanceof TooLongError)) throw error;
    throw new WarcError(`${name}: its head has no end; the rest of the file is not read`);
  }
  throw new WarcError(`${name}: cut off; the file ends in the record's head`);
}
