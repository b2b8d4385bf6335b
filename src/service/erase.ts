import type { WritingStore } from "../store/database.js";
import { eraseReport, purge } from "../store/erase.js";
import { record } from "../store/history.js";
import { LedgerError } from "../store/ledger-error.js";
import { writing } from "../store/open.js";
import { dropTellings } from "../store/tellings.js";
import { pagesOf, reportsOfSamePages, settleVersions } from "../store/versions.js";
import type { Context } from "./context.js";
import { followReviews } from "./follow-reviews.js";
import type { Acting, StoredReport } from "./ledger.js";
import { reapplyRulings } from "./reapply-rulings.js";
import { relink } from "./relink.js";
import { reasonOf } from "./rulings.js";
import { reportOrError, storedReport } from "./show.js";
import { tellingsAgain } from "./tellings-again.js";
import { versionChanges } from "./version-changes.js";

/**
 * Erases a report by order. Its bytes, text, title, address, captures, accounts and every quote go, from the history
 * too; its hashes and a tombstone with the reason stay. Incidents are made anew without it.
 */
export async function erase(context: Context, id: string, acting: Acting): Promise<StoredReport> {
  const erased = await writing(context.store, async (store) => {
    const report = await reportOrError(store, id);
    if (report.state === "erased") throw new LedgerError(`report ${id} was erased by ${report.erased_by} already`);
    const change = { by: acting.by, at: context.now(), why: reasonOf(acting) };
    await without(store, id, change);
    await record(store, acting.by, change.at, [
      { change: "report erased", subject: id, before: null, after: { sha256: report.sha256 }, why: acting.why },
    ]);
    return storedReport(await reportOrError(store, id));
  });
  // What a transaction deletes still stands in the files until they are cleaned, which no transaction can do.
  await purge(context.store);
  return erased;
}

async function without(
  store: WritingStore,
  id: string,
  change: { readonly by: string; readonly at: string; readonly why: string },
): Promise<void> {
  const pages = await pagesOf(store, [id]);
  const versions = await reportsOfSamePages(store, [id]);
  const touched = await dropTellings(store, [id]);
  await eraseReport(store, id, change);
  const { revived } = await settleVersions(store, pages);
  const why = `${id} was erased`;
  await record(store, change.by, change.at, versionChanges([], revived, why));
  await relink(store, {
    fresh: await tellingsAgain(store, revived),
    accounts: [],
    touched,
    by: change.by,
    at: change.at,
    why,
  });
  await reapplyRulings(store, versions, { by: change.by, at: change.at, why });
  await followReviews(store, versions);
}
