import { unpack } from "../pipeline.js";
import { dropAccounts } from "../store/accounts.js";
import { accountsSha256 } from "../store/accounts-sha256.js";
import type { WritingStore } from "../store/database.js";
import { record } from "../store/history.js";
import { insertRows } from "../store/insert.js";
import { writing } from "../store/open.js";
import { countToReread, dropTallies, reportsById, reportsToReread, setReader, statesOf } from "../store/reports.js";
import { lostReviews } from "../store/reviews.js";
import { dropTellings } from "../store/tellings.js";
import type { Context } from "./context.js";
import { followReviews } from "./follow-reviews.js";
import { leadOn, noteIncidents } from "./lead-on.js";
import type { Ledger } from "./ledger.js";
import type { Reader, ReadReport } from "./reader.js";
import { reapplyRulings } from "./reapply-rulings.js";
import { relink } from "./relink.js";
import { lostRulings } from "./rulings.js";

/** Reports of one transaction. */
const TOGETHER = 64;

type Rereading = Parameters<Ledger["reread"]>[0] & { readonly reader: Reader };

/** Replaces the program's readings by those of another version; what people decided stays, or is said to be lost. */
export async function reread(
  context: Context,
  { by, all, reader, onProgress }: Rereading,
): ReturnType<Ledger["reread"]> {
  const unless = all ? null : reader.version;
  const total = await countToReread(context.store, unless);
  let [after, done] = ["", 0];
  for (;;) {
    const ids = await reportsToReread(context.store, { unless, after, limit: TOGETHER });
    if (ids.length === 0) break;
    const reports = await reportsById(context.store, ids);
    const readings = await reader.read(reports);
    const read = new Map(reports.map(({ id }, i) => [id, readings[i] as ReadReport]));
    await writing(context.store, (store) => replace(store, read, { by, at: context.now(), version: reader.version }));
    after = ids.at(-1) as string;
    done += ids.length;
    onProgress?.(done, total);
  }
  return { reports: done, lost: await lost(context) };
}

interface Replacing {
  readonly by: string;
  readonly at: string;
  readonly version: string;
}

async function replace(
  store: WritingStore,
  read: ReadonlyMap<string, ReadReport>,
  { by, at, version }: Replacing,
): Promise<void> {
  const states = await statesOf(store, [...read.keys()]);
  // One that was erased meanwhile stays erased.
  const ids = [...read.keys()].filter((id) => states.get(id) !== "erased");
  const current = ids.filter((id) => states.get(id) === "current");
  const accounts = ids.flatMap((id) => read.get(id)?.accounts ?? []);
  const noted = await noteIncidents(store, current);
  const touched = await dropTellings(store, ids);
  await dropAccounts(store, ids);
  await dropTallies(store, ids);
  const hashOf = new Map(ids.map((id) => [id, accountsSha256(read.get(id)?.accounts ?? [])]));
  await setReader(store, hashOf, version);
  const tallies = ids.flatMap((id) =>
    (read.get(id)?.tallies ?? []).map((body, position) => ({ report: id, position, body })),
  );
  await insertRows(store, "tally", tallies);
  const why = `read anew by ${version}`;
  await record(
    store,
    by,
    at,
    ids.map((id) => ({
      change: "report read anew",
      subject: id,
      report: id,
      before: null,
      after: { accounts: read.get(id)?.accounts.length ?? 0, accountsSha256: hashOf.get(id) },
      why,
    })),
  );
  const fresh = current.flatMap((id) => (read.get(id)?.tellings ?? []).map(unpack));
  await relink(store, { fresh, accounts, touched, by, at, why });
  await reapplyRulings(store, ids, { by, at, why });
  await leadOn(store, noted);
  await followReviews(store, ids);
}

async function lost({ store }: Context): Promise<string[]> {
  return [...(await lostReviews(store)), ...(await lostRulings(store))].map(({ id }) => id);
}
