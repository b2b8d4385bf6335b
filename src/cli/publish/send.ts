import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { lstat, rm } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import type { Terminal } from "../../net/terminal.js";
import { LedgerError } from "../../store/ledger-error.js";
import { type Written, writeNew } from "../new-file.js";

const UTF8 = new TextEncoder();

/**
 * Prints what comes and hashes it on the way.
 * @returns null if whoever read it went away before the end
 */
export async function toStandardOutput(
  terminal: Terminal,
  chunks: AsyncIterable<string>,
  interrupted: AbortSignal,
): Promise<Written | null> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of chunks) {
    if (interrupted.aborted) return null;
    const encoded = UTF8.encode(chunk);
    hash.update(encoded);
    bytes += encoded.length;
    terminal.print(chunk);
  }
  // That nobody reads any more is heard of one turn after it was written.
  await setImmediate();
  return interrupted.aborted || terminal.gone.aborted ? null : { bytes, sha256: hash.digest("hex") };
}

/**
 * Writes what comes to a new file, and then has it recorded: if either fails, or the process is told to end, there is no
 * file.
 * @throws LedgerError if the file is there already; what recording throws
 */
export async function toFile<T>(
  file: string,
  chunks: AsyncIterable<string>,
  interrupted: AbortSignal,
  recorded: (written: Written) => Promise<T>,
): Promise<T> {
  await refuseTaken(file);
  const written = await wholeFile(file, chunks, interrupted);
  return recorded(written).catch(async (error) => {
    await rm(file, { force: true });
    throw error;
  });
}

/** The process may end before what failed has been taken away. */
async function wholeFile(file: string, chunks: AsyncIterable<string>, interrupted: AbortSignal): Promise<Written> {
  const drop = (): void => rmSync(file, { force: true });
  try {
    return await writeNew(
      file,
      encoded(chunks, interrupted, () => void process.once("exit", drop)),
    );
  } finally {
    process.off("exit", drop);
  }
}

/** @param begun called once the file is ours */
async function* encoded(
  chunks: AsyncIterable<string>,
  interrupted: AbortSignal,
  begun: () => void,
): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of chunks) {
    interrupted.throwIfAborted();
    yield UTF8.encode(chunk);
    if (isFirst) begun();
    isFirst = false;
  }
  interrupted.throwIfAborted();
}

/** Before anything is computed for it; the file is looked at again when it is made. */
async function refuseTaken(file: string): Promise<void> {
  const found = await lstat(file).catch(() => null);
  if (found === null || (found.isFile() && found.size === 0)) return;
  throw new LedgerError(`${file} is there already, and is not overwritten; name a new file`);
}
