import type { Store } from "./database.js";

/** A store as it is at one moment, whatever others write to it meanwhile. */
export interface Snapshot extends Store {
  /** Lets it go; without that it holds its connection for ever. */
  end(): Promise<void>;
}

/**
 * Begins to look at a store as it is now. A folder has one connection: whoever else asks anything of it waits until the
 * snapshot ends. On a server nobody waits.
 */
export async function snapshot({ db, workspace }: Store): Promise<Snapshot> {
  const begin = db.startTransaction().setIsolationLevel("repeatable read").setAccessMode("read only");
  const trx = await begin.execute();
  return { db: trx, workspace, end: () => trx.rollback().execute() };
}

/**
 * Does work with a store as it is at one moment. The work may ask that one alone: on a folder, what it asked of the store
 * itself would wait for the end of the work, and the work for that.
 */
export async function atOneMoment<T>(store: Store, work: (moment: Store) => Promise<T>): Promise<T> {
  const moment = await snapshot(store);
  try {
    return await work(moment);
  } finally {
    await moment.end();
  }
}
