import type { Problem } from "../../model/problem.js";
import { MAX_BYTES } from "../files.js";
import type { Source } from "../source.js";
import { type ByteReader, TooLongError } from "./byte-reader.js";

/** A part is as many lines as are quickly read and stored together, and no more than fits in memory many times over. */
const LINES = 64;
const BYTES = 4 * 2 ** 20;

/** A list of reports (JSONL) in parts, so that a list of any size is read in the same memory. */
export async function* lineSources(
  whole: Omit<Source, "bytes" | "line">,
  reader: ByteReader,
): AsyncGenerator<Source | Problem> {
  let lines: Uint8Array[] = [];
  let first = 1;
  const part = (): Source => ({ ...whole, bytes: Buffer.concat(lines), line: first });
  for (let number = 1; ; number++) {
    const line = await lineOrProblem(whole.file, reader, number);
    if (line instanceof Uint8Array) lines.push(line);
    if (lines.length > 0 && (isFull(lines) || !(line instanceof Uint8Array))) {
      yield part();
      lines = [];
    }
    if (line === null) return;
    if (!(line instanceof Uint8Array)) yield line;
    if (lines.length === 0) first = number + 1;
  }
}

async function lineOrProblem(file: string, reader: ByteReader, line: number): Promise<Uint8Array | Problem | null> {
  try {
    return await reader.line(MAX_BYTES);
  } catch (error) {
    if (!(error instanceof TooLongError)) throw error;
    return { file, line, message: `${error.message} is more than the limit of ${MAX_BYTES / 2 ** 20} MB`, fatal: true };
  }
}

function isFull(lines: readonly Uint8Array[]): boolean {
  return lines.length >= LINES || lines.reduce((sum, { length }) => sum + length, 0) >= BYTES;
}
