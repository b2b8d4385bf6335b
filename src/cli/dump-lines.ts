import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { reason, STANDARD_INPUT } from "../net/files.js";
import { TooLongError } from "../net/inputs/byte-reader.js";
import { open } from "../net/inputs/open.js";
import { LedgerError } from "../store/ledger-error.js";

/**
 * The longest line holds what came of one file of 64 MB: its bytes, which base64 makes a third longer, or its text, in
 * which JSON writes a quotation mark or the end of a line with two letters.
 */
const MEGABYTES = 256;
const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** The lines of a dump, one at a time, so that one of any size is read in the same memory. */
export async function* linesOf(file: string, signal: AbortSignal): AsyncGenerator<string> {
  const reader = open(file, signal);
  try {
    for (let number = 1; ; number++) {
      signal.throwIfAborted();
      const line = await reader.line(MEGABYTES * 2 ** 20).catch((error) => refuse(error, file, number));
      if (line === null) return;
      yield decoded(line, file);
    }
  } finally {
    await reader.close();
  }
}

function refuse(error: unknown, file: string, number: number): never {
  if (!(error instanceof TooLongError)) throw error;
  throw new LedgerError(`${file}:${number}: a line of more than ${MEGABYTES} MB is none of a dump`);
}

function decoded(line: Uint8Array, file: string): string {
  try {
    return UTF8.decode(line).replace(/\r?\n$/u, "");
  } catch {
    throw new LedgerError(`${file} is no text: if it is compressed, gunzip -c ${file} | deconflict restore -`);
  }
}

/** Why a file cannot be read, or null; looked at, not opened: what comes through a pipe can be read only once. */
export async function unreadable(file: string): Promise<string | null> {
  if (file === STANDARD_INPUT) return null;
  try {
    if ((await stat(file)).isDirectory()) return `${file}: this is a folder, and a file is needed here`;
    await access(file, constants.R_OK);
    return null;
  } catch (error) {
    return `${file}: ${reason(error)}`;
  }
}
