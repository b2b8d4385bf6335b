import { createReadStream } from "node:fs";
import { STANDARD_INPUT } from "../files.js";
import { ByteReader } from "./byte-reader.js";

/** The bytes of a file, or of standard input for `-`; to be closed. */
export function open(file: string, signal: AbortSignal | undefined): ByteReader {
  return new ByteReader(file === STANDARD_INPUT ? process.stdin : createReadStream(file, { signal }));
}
