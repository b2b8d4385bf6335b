import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { PostgresDialect } from "kysely";
import { Pool } from "pg";
import { acquireLock, type Lock } from "../lock.js";
import { isLockName } from "../lock-file.js";
import { unpackTemplate } from "../template.js";
import { COLUMN_TYPES } from "../types.js";
import { DurableFs, startSettings } from "./durable-fs.js";
import type { Engine, OpenOptions } from "./engine.js";
import { LedgerDamagedError, NoLedgerError } from "./errors.js";
import { flush } from "./flush.js";
import { lend, once } from "./lend.js";

const DATABASE = "db";
// The major version that PGlite is built from: its files can be read by no other.
const POSTGRES = 18;
const UNFINISHED = "db.unfinished";

/**
 * Opens the database in a folder, which no other process can open until it is closed.
 * @throws NoLedgerError if the folder is missing or empty and `create` is not set, or holds something else
 * @throws LedgerLockedError if another process has it open
 * @throws LedgerDamagedError if the database in it does not start
 */
export async function openEmbedded(address: string, { command, create = false }: OpenOptions): Promise<Engine> {
  const folder = resolve(address);
  const isThere = await holdsLedger(folder);
  if (!isThere && !create) throw new NoLedgerError(`no ledger at ${address}; make one with deconflict add FILE…`);
  await mkdir(folder, { recursive: true });
  const lock = await acquireLock(folder, { command });
  try {
    if (!(await holdsLedger(folder))) await createDatabase(folder);
    return await openDatabase(join(folder, DATABASE), lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** @throws NoLedgerError if there is something in the folder that no ledger would leave there */
async function holdsLedger(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => missing(folder, error));
  if (names.includes(DATABASE)) return isDatabase(folder);
  const other = names.find((name) => !isLockName(name) && name !== UNFINISHED);
  if (other === undefined) return false;
  throw new NoLedgerError(`${folder} is not a ledger: it holds other things (${other}); name a new or empty folder`);
}

function missing(folder: string, { code }: NodeJS.ErrnoException): string[] {
  if (code === "ENOENT") return [];
  throw new NoLedgerError(`${folder} cannot be a ledger: ${code === "ENOTDIR" ? "it is a file" : code}`);
}

async function isDatabase(folder: string): Promise<boolean> {
  const version = await stat(join(folder, DATABASE, "PG_VERSION")).catch(() => undefined);
  if (version?.isFile()) return true;
  throw new NoLedgerError(`${folder} is not a ledger: its folder ${DATABASE} holds no database`);
}

/** Made beside its place and then moved there, so that a ledger whose making was cut short is never taken for one. */
async function createDatabase(folder: string): Promise<void> {
  const unfinished = join(folder, UNFINISHED);
  await rm(unfinished, { recursive: true, force: true });
  unpackTemplate(unfinished);
  await rename(unfinished, join(folder, DATABASE));
  for (const path of [folder, dirname(folder)]) flush(path);
}

async function openDatabase(path: string, lock: Lock): Promise<Engine> {
  const pglite = await startPglite(path);
  // One connection is all it has; it must outlive idle times, because it cannot be opened a second time.
  const pool = new Pool({ ...createPgConfig(pglite), types: COLUMN_TYPES, max: 1, idleTimeoutMillis: 0 });
  return { dialect: new PostgresDialect({ pool: lend(pool) }), close: once(() => closeAll(pool, pglite, lock)) };
}

async function startPglite(path: string): Promise<PGlite> {
  try {
    return await PGlite.create({ fs: new DurableFs(path), startParams: startSettings(PGlite.defaultStartParams) });
  } catch (cause) {
    const version = (await readFile(join(path, "PG_VERSION"), "utf8")).trim();
    throw new LedgerDamagedError(
      `the database ${path} does not start: files in it are missing or damaged, or it is of another version ` +
        `(it is of PostgreSQL ${version}; this program holds ${POSTGRES}). Put back a copy`,
      { cause },
    );
  }
}

async function closeAll(pool: Pool, pglite: PGlite, lock: Lock): Promise<void> {
  try {
    // A query that failed was answered before its last message was sent; this one is sent after it.
    await pool.query("select 1");
    await pool.end();
    await pglite.close();
  } finally {
    await lock.release();
  }
}
