import { randomUUID } from "node:crypto";
import { link, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LedgerLockError } from "./lock-error.js";
import { type LockRecord, parseRecord } from "./lock-record.js";

const NAME = /^lock\.(?<generation>[1-9]\d{0,14})$/u;
const DRAFT = /^lock-draft\./u;
const DRAFT_MAX_AGE_MS = 60_000;

/** A lock file as it stands: its generation and what it says, or nothing where it cannot be read as one. */
export interface LockFile {
  readonly generation: number;
  readonly path: string;
  readonly record: LockRecord | undefined;
}

/** Whether an entry of a ledger's folder is a lock file, or the draft of one. */
export function isLockName(name: string): boolean {
  return NAME.test(name) || DRAFT.test(name);
}

/** The lock file of the highest generation, which alone counts. */
export async function latestLock(folder: string): Promise<LockFile | undefined> {
  for (;;) {
    const generation = Math.max(0, ...(await generationsIn(folder)));
    if (generation === 0) return undefined;
    const path = lockPath(folder, generation);
    const text = await readIfThere(path);
    // It went between the two looks, because a higher one has come.
    if (text !== undefined) return { generation, path, record: parseRecord(text) };
  }
}

/**
 * Makes the lock file of a generation, whole from its first moment on.
 * @returns whether it was made; false if that generation is there already
 */
export async function createLock(folder: string, generation: number, record: LockRecord): Promise<boolean> {
  const draft = await writeDraft(folder, record);
  try {
    await link(draft, lockPath(folder, generation));
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // ENOENT: this process slept so long that its draft was swept away.
    if (code === "EEXIST" || code === "ENOENT") return false;
    throw new LedgerLockError(`${folder}: no lock can be made here (${code}); keep the ledger on a local disk`);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Replaces what a lock file says, at one stroke. */
export async function rewriteLock(folder: string, generation: number, record: LockRecord): Promise<void> {
  await rename(await writeDraft(folder, record), lockPath(folder, generation));
}

/** Removes the lock files below a generation, and drafts that a killed process left. */
export async function sweepLocks(folder: string, below: number): Promise<void> {
  const lower = (await generationsIn(folder)).filter((generation) => generation < below);
  const drafts = (await readdir(folder)).filter((name) => DRAFT.test(name)).map((name) => join(folder, name));
  const old = await Promise.all(drafts.map(isOld));
  const paths = [...lower.map((generation) => lockPath(folder, generation)), ...drafts.filter((_, i) => old[i])];
  await Promise.all(paths.map((path) => rm(path, { force: true })));
}

async function isOld(path: string): Promise<boolean> {
  const stats = await stat(path).catch(ifMissing);
  return stats !== undefined && Date.now() - stats.mtimeMs > DRAFT_MAX_AGE_MS;
}

async function writeDraft(folder: string, record: LockRecord): Promise<string> {
  const draft = join(folder, `lock-draft.${randomUUID()}`);
  await writeFile(draft, `${JSON.stringify(record)}\n`, { flush: true });
  return draft;
}

async function generationsIn(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => NAME.exec(name)?.groups?.generation ?? []).map(Number);
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(ifMissing);
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}

function lockPath(folder: string, generation: number): string {
  return join(folder, `lock.${generation}`);
}
