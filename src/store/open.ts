import { Kysely, sql } from "kysely";
import type { Database, Store, WritingStore } from "./database.js";
import { openEngine } from "./engines/index.js";
import { migrate } from "./migrate.js";

export interface OpenStore extends Store {
  close(): Promise<void>;
}

/** The workspace of those who name none. */
const WORKSPACE = "main";

/**
 * Opens the store at an address, in the form that this program knows.
 * @throws what `openEngine` throws, and LedgerFormError if a newer program wrote it
 */
export async function openStore(address: string, options: { create: boolean; command: string }): Promise<OpenStore> {
  const engine = await openEngine(address, options);
  const db = new Kysely<Database>({ dialect: engine.dialect });
  try {
    await migrate(db);
    await db
      .insertInto("workspace")
      .values({ id: WORKSPACE, last_number: 0, last_sha256: null })
      .onConflict((c) => c.doNothing())
      .execute();
    return { db, workspace: WORKSPACE, close: () => engine.close() };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/**
 * Does work in one transaction that holds the workspace, so that changes come one after the other and each sees all
 * before it. Whatever is thrown takes back all of it.
 */
export async function writing<T>({ db, workspace }: Store, work: (store: WritingStore) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    // Nobody counts the rows of an embedded ledger, and those of a growing one have not been counted lately: a planner
    // that guesses would go through whole tables, of which a change touches a few rows.
    await sql`
      select id, set_config('enable_seqscan', 'off', true) from workspace where id = ${workspace} for update`.execute(
      trx,
    );
    return work({ db: trx, workspace });
  });
}
