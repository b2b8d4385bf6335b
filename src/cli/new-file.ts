import { createHash } from "node:crypto";
import { type FileHandle, open, rm } from "node:fs/promises";
import { LedgerError } from "../store/ledger-error.js";

export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes what comes to a file that was not there before: nothing is overwritten, and nothing is left if it fails.
 * @throws LedgerError if the file is there
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
  return open(file, "wx").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
    throw new LedgerError(`${file} is there already, and is not overwritten; name a new file`);
  });
}
