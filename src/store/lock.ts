import { LedgerLockError, LedgerLockedError } from "./lock-error.js";
import { createLock, type LockFile, latestLock, rewriteLock, sweepLocks } from "./lock-file.js";
import { type LockRecord, newRecord, standingOf } from "./lock-record.js";

// One writer on a ledger's folder: the embedded database has no lock of its own, and two processes on one folder lose
// committed rows. Lock files are numbered, and only the highest number counts. Who wants the ledger makes the next
// number by link(), which only one can do; the highest number never sinks, because a lower file is removed only while a
// higher one is there, and letting go rewrites the file instead of removing it.

/** A ledger's folder that this process holds. */
export interface Lock {
  /** Lets the folder go; a second call does nothing. */
  release(): Promise<void>;
}

/**
 * Takes the folder of a ledger for this process. A lock whose process is gone is taken over.
 * @throws LedgerLockedError if another process has it, here or on another machine
 * @throws LedgerLockError if the lock file cannot be understood, or none can be made
 */
export async function acquireLock(folder: string, { command }: { readonly command: string }): Promise<Lock> {
  const own = newRecord(command);
  for (;;) {
    const latest = await latestLock(folder);
    if (latest !== undefined) assertFree(folder, latest);
    const generation = (latest?.generation ?? 0) + 1;
    if (!(await createLock(folder, generation, own))) continue;
    // A process that slept between its two steps may make a number that has come and gone meanwhile.
    if ((await latestLock(folder))?.generation !== generation) continue;
    await sweepLocks(folder, generation);
    return heldLock(folder, generation, own);
  }
}

/**
 * Who holds the folder of a ledger now; nothing if nobody does.
 * @throws LedgerLockError if the lock file cannot be understood
 */
export async function currentHolder(folder: string): Promise<LockRecord | undefined> {
  const latest = await latestLock(folder);
  if (latest === undefined) return undefined;
  const record = recordOf(latest);
  return standingOf(record) === "free" ? undefined : record;
}

function heldLock(folder: string, generation: number, own: LockRecord): Lock {
  let isReleased = false;
  return {
    async release() {
      if (isReleased) return;
      isReleased = true;
      const latest = await latestLock(folder);
      // Somebody removed the lock by hand: what stands there now is not ours to write over.
      if (latest?.generation !== generation || latest.record?.taking !== own.taking) return;
      await rewriteLock(folder, generation, { ...own, released: true });
    },
  };
}

function assertFree(folder: string, latest: LockFile): void {
  const record = recordOf(latest);
  const standing = standingOf(record);
  if (standing === "free") return;
  throw new LedgerLockedError(standing === "held" ? heldHere(folder, record) : heldElsewhere(folder, latest, record));
}

function recordOf({ path, record }: LockFile): LockRecord {
  if (record !== undefined) return record;
  throw new LedgerLockError(
    `the lock file ${path} cannot be read as one; if no deconflict has this ledger open, delete that file and try again`,
  );
}

function heldHere(folder: string, { pid, command, since, host }: LockRecord): string {
  const who = pid === process.pid ? "this very process" : `process ${pid}`;
  return `the ledger ${folder} is open in ${who} (${command}, since ${since}, on ${host}); wait until it has ended, or end it`;
}

function heldElsewhere(folder: string, { path }: LockFile, { pid, command, since, host }: LockRecord): string {
  return (
    `the ledger ${folder} is open on another machine or in another container: ${host} (process ${pid}, ${command}, since ${since}). ` +
    `End it there; if that machine or container is gone for good, delete ${path} and try again`
  );
}
