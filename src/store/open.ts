import { Kysely } from "kysely";
import type { Database, Store, WritingStore } from "./database.js";
import type { OpenOptions } from "./engines/engine.js";
import { NoLedgerError } from "./engines/errors.js";
import { openEngine } from "./engines/index.js";
import { migrate } from "./migrate.js";
import { keepCounted } from "./statistics.js";

export interface OpenStore extends Store {
  close(): Promise<void>;
}

export interface StoreOptions extends OpenOptions {
  /** Which of the collections that a ledger holds apart; "main" for those who name none. */
  readonly workspace?: string | undefined;
}

const WORKSPACE = "main";

/**
 * Opens the store at an address, in the form that this program knows.
 * @throws what `openEngine` throws; LedgerFormError if a newer program wrote it; NoLedgerError if it has no such
 * workspace and none is to be made
 */
export async function openStore(address: string, options: StoreOptions): Promise<OpenStore> {
  const engine = await openEngine(address, options);
  const db = new Kysely<Database>({ dialect: engine.dialect });
  const workspace = options.workspace ?? WORKSPACE;
  try {
    await migrate(db);
    if (options.create === true || workspace === WORKSPACE) await makeWorkspace(db, workspace);
    else await requireWorkspace(db, workspace);
    return { db, workspace, close: () => engine.close() };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function makeWorkspace(db: Kysely<Database>, id: string): Promise<void> {
  await db
    .insertInto("workspace")
    .values({ id, last_number: 0, last_sha256: null })
    .onConflict((c) => c.doNothing())
    .execute();
}

async function requireWorkspace(db: Kysely<Database>, id: string): Promise<void> {
  const known = await db.selectFrom("workspace").select("id").orderBy("id").execute();
  if (known.some((one) => one.id === id)) return;
  const names = known.map((one) => one.id).join(", ");
  throw new NoLedgerError(`the ledger has no workspace “${id}”, only ${names}; add makes a new one`);
}

/**
 * Does work in one transaction that holds the workspace, so that changes come one after the other and each sees all
 * before it. Whatever is thrown takes back all of it.
 */
export async function writing<T>({ db, workspace }: Store, work: (store: WritingStore) => Promise<T>): Promise<T> {
  const done = await db.transaction().execute(async (trx) => {
    await trx.selectFrom("workspace").select("id").where("id", "=", workspace).forUpdate().execute();
    return work({ db: trx, workspace });
  });
  // What was written stands, whatever becomes of this.
  await keepCounted({ db, workspace }).catch(() => undefined);
  return done;
}
