import type { ReportRow, WritingStore } from "../store/database.js";
import { readingsOf } from "../store/declared-files.js";
import { eraseReport } from "../store/erase.js";
import { hashesOf, type SharedExchange } from "../store/erase-contents.js";
import { type Change, record } from "../store/history.js";
import { LedgerError } from "../store/ledger-error.js";
import { writing } from "../store/open.js";
import { purge } from "../store/purge.js";
import { reportsOfText, statesOf } from "../store/reports.js";
import { dropTellings } from "../store/tellings.js";
import { pagesOf, reportsOfSamePages, settleVersions } from "../store/versions.js";
import type { Context } from "./context.js";
import { eraseQueued } from "./erase-queued.js";
import { followReviews } from "./follow-reviews.js";
import type { Acting, Erasure } from "./ledger.js";
import { reapplyRulings } from "./reapply-rulings.js";
import { reasonOf } from "./reason.js";
import { relink } from "./relink.js";
import { reportOrError, storedReport } from "./show.js";
import { tellingsAgain } from "./tellings-again.js";
import { versionChanges } from "./version-changes.js";

/**
 * Erases a report by order. Its bytes, text, title, address, captures, accounts and every quote go, from the history
 * too; its hashes and a tombstone with the reason stay. Incidents are made anew without it. Of a report that was erased
 * already the files are cleaned once more: the first time may have been cut short.
 */
export async function erase(context: Context, id: string, acting: Acting): Promise<Erasure> {
  const done = await writing(context.store, async (store) => {
    const report = await reportOrError(store, id);
    const again = report.state === "erased";
    const left = await alike(store, report);
    if (!again) await eraseNow(store, report, { by: acting.by, at: context.now(), why: reasonOf(acting) });
    return { report: storedReport(await reportOrError(store, id)), again, alike: left };
  });
  // What a transaction deletes still stands in the files until they are cleaned, which no transaction can do.
  return { ...done, left: await cleaned(context, id) };
}

async function cleaned({ store }: Context, id: string): Promise<string[]> {
  try {
    return await purge(store);
  } catch (cause) {
    const { message } = cause as Error;
    throw new LedgerError(
      `${id} is erased, but the database's files could not be cleaned of it (${message}); give the command again`,
      { cause },
    );
  }
}

interface Erasing {
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

async function eraseNow(store: WritingStore, { id, file, sha256 }: ReportRow, erasing: Erasing): Promise<void> {
  const { by, at } = erasing;
  const exchanges = new Set(await hashesOf(store, id));
  const queued = await eraseQueued(store, { sha256, file, exchanges });
  const pages = await pagesOf(store, [id]);
  const versions = await reportsOfSamePages(store, [id]);
  const touched = await dropTellings(store, [id]);
  const shared = await eraseReport(store, id, erasing);
  const { revived } = await settleVersions(store, pages);
  const because = { by, at, why: `${id} was erased` };
  await record(store, by, at, [
    ...versionChanges([], revived, because.why),
    ...shared.map((exchange) => exchangeErased(exchange, because.why)),
  ]);
  await relink(store, { fresh: await tellingsAgain(store, revived), accounts: [], touched, ...because });
  await reapplyRulings(store, versions, because);
  await followReviews(store, versions);
  await record(store, by, at, [
    { change: "report erased", subject: id, before: null, after: { sha256, queued }, why: erasing.why },
  ]);
}

function exchangeErased({ report, sha256 }: SharedExchange, why: string): Change {
  return { change: "exchange erased", subject: report, report, before: { exchange: sha256 }, after: null, why };
}

/** Whoever must erase one of them will want to know of the others. */
async function alike(store: WritingStore, { id, sha256, text_sha256 }: ReportRow): Promise<string[]> {
  const declared = (await readingsOf(store, sha256)).map((file) => file.id);
  const same = await reportsOfText(store, text_sha256);
  const all = new Set([...same, ...(await reportsOfSamePages(store, [id]))]);
  const states = await statesOf(store, [...all]);
  return [...[...all].filter((one) => one !== id && states.get(one) !== "erased"), ...declared].sort();
}
