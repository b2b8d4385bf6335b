import { createHash } from "node:crypto";
import { type FileHandle, lstat, open, rm } from "node:fs/promises";
import { LedgerError } from "../store/ledger-error.js";

export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes what comes to a file that was not there before, or was empty: nothing is overwritten, and nothing is left if it
 * fails.
 * @throws LedgerError if the file is there and holds something
 */
export async function writeNew(file: string, chunks: AsyncIterable<Uint8Array>): Promise<Written> {
  const hash = createHash("sha256");
  let bytes = 0;
  let handle: FileHandle | undefined;
  try {
    for await (const chunk of chunks) {
      // Not before there is something to write.
      handle ??= await created(file);
      await handle.writeFile(chunk);
      hash.update(chunk);
      bytes += chunk.length;
    }
    await handle?.close();
    return { bytes, sha256: hash.digest("hex") };
  } catch (error) {
    await handle?.close().catch(() => undefined);
    if (handle !== undefined) await rm(file, { force: true });
    throw error;
  }
}

async function created(file: string): Promise<FileHandle> {
  return open(file, "wx").catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
    // What makes names for temporary files makes them empty.
    const found = await lstat(file);
    if (found.isFile() && found.size === 0) return open(file, "r+");
    throw new LedgerError(`${file} is there already, and is not overwritten; name a new file`);
  });
}
