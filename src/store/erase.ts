import { sql } from "kysely";
import type { WritingStore } from "./database.js";
import { dropContents, forgetExchanges, hashesOf, type SharedExchange } from "./erase-contents.js";
import { eraseSearches } from "./erase-decisions.js";
import { eraseRulings } from "./erase-rulings.js";
import { ERASED } from "./erased.js";

/**
 * Takes out what a report held, and what was said of its words; leaves hashes and a tombstone.
 * @returns exchanges that other reports came by too, and which held its words
 */
export async function eraseReport(
  store: WritingStore,
  id: string,
  { by, at, why }: { readonly by: string; readonly at: string; readonly why: string },
): Promise<SharedExchange[]> {
  const { workspace, db } = store;
  const hashes = await hashesOf(store, id);
  // A correction may repeat the words that it corrects, and so may the reason; the speaker is a hash of a name.
  await sql`
    update review set account = null, correction = null, why = ${ERASED}, speaker = 0
    where workspace = ${workspace} and report = ${id}`.execute(db);
  for (const table of ["account", "tally", "capture"]) {
    await sql`delete from ${sql.table(table)} where workspace = ${workspace} and report = ${id}`.execute(db);
  }
  await sql`
    update report set state = 'erased', file = ${ERASED}, publisher = null, published = null, title = null, text = null,
      language = 'und', accounts_sha256 = null, erased_at = ${at}, erased_by = ${by}, erased_why = ${why}
    where workspace = ${workspace} and id = ${id}`.execute(db);
  const rulings = await eraseRulings(store, id);
  await eraseSearches(store, id);
  await sql`
    update history set content = null, salt = null
    where workspace = ${workspace} and (report = ${id} or subject = any(${rulings}::text[]))`.execute(db);
  const shared = await forgetExchanges(store, hashes);
  await dropContents(store, hashes);
  return shared;
}
