import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { verified } from "../../src/service/verify.js";
import type { Store } from "../../src/store/database.js";
import { ENGINES } from "../support/engines.js";
import { add, openTestLedger, strike, type TestLedger } from "../support/ledger.js";

const URL = "https://post.example/raid";

/** What somebody with the right to write to the database may do behind the ledger's back, and what is said of it. */
const CHANGES: readonly [what: string, change: ReturnType<typeof sql>, fault: RegExp][] = [
  ["how it was got", sql`delete from capture`, /nothing says how it was got/u],
  ["its publisher", sql`update report set publisher = 'Other'`, /id is not that of its bytes, publisher and date/u],
  ["its date", sql`update report set published = '2017-01-01'`, /id is not that of its bytes, publisher and date/u],
  [
    "a report that was never added",
    sql`insert into report (workspace, id, state, file, language, media_type, sha256,
    text_sha256, reader, added_at, added_by) select workspace, 'r0', 'erased', '', '', '', '', '', '', now(), '' from report`,
    /r0: it is there, and the history does not say/u,
  ],
  [
    "a count that was read",
    sql`update account set body = jsonb_set(body, '{casualties,0,min}', '99')`,
    /its accounts are not those that were read/u,
  ],
  [
    "a count that was read, with its hash",
    sql`update report set accounts_sha256 = repeat('0', 64)`,
    /its accounts are not those that were read/u,
  ],
  ["the counts that are asked for", sql`delete from toll`, /its counts are not those of its accounts/u],
  ["one of these counts", sql`update toll set least = 1`, /its counts are not those of its accounts/u],
  [
    "counts of no incident",
    sql`update toll set incident = 'i0'`,
    /incident i0: it is not there, and counts of it are/u,
  ],
  [
    "a title",
    sql`update incident set title = 'Nothing happened'`,
    /what is listed of it is not what its accounts say/u,
  ],
  ["a day", sql`update incident set starts = '2001-01-01'`, /what is listed of it is not what its accounts say/u],
  ["places", sql`update incident set places = '{}'`, /what is listed of it is not what its accounts say/u],
  [
    "an exchange",
    sql`update content set bytes = '\\x00' where sha256 in (select exchange_sha256 from capture)`,
    /its exchange is not that of its SHA-256/u,
  ],
  [
    "an exchange said to be erased",
    sql`update capture set exchange_erased = true`,
    /its exchange was erased, and is there/u,
  ],
  ["an erasure", sql`update report set state = 'erased'`, /whether it was erased is not what the history says/u],
];

describe.each(ENGINES)("verify, $name", ({ fresh }) => {
  it("finds what was changed behind the ledger's back", async () => {
    const ledger = await openTestLedger(await fresh());
    await add(ledger, strike("a.txt", { url: URL, at: "2016-06-16T10:00:00.000Z" }));
    expect((await ledger.verify()).faults).toEqual([]);
    for (const [what, change, fault] of CHANGES) expect(await faultsAfter(ledger, change), what).toMatch(fault);
    expect((await ledger.verify()).faults).toEqual([]);
    await ledger.close();
  });

  it("finds that a report is gone with all that belongs to it", async () => {
    const ledger = await openTestLedger(await fresh());
    const silent = {
      file: "fr",
      text: "Les avions ont bombardé la ville, ont dit les habitants.",
      published: "2016-06-16",
    };
    const [added] = await add(ledger, silent);
    for (const table of ["capture", "report"]) await sql`delete from ${sql.table(table)}`.execute(ledger.store.db);
    expect((await ledger.verify()).faults).toEqual([
      `report ${added?.report}: the history says that it was added, and it is not there`,
    ]);
    await ledger.close();
  });

  it("finds a reading that was made anew sound", async () => {
    const ledger = await openTestLedger(await fresh());
    const added = await add(ledger, strike("a.txt"), strike("b.txt", { publisher: "Star" }));
    const [incident] = added[0]?.incidents ?? [];
    const { accounts } = await ledger.incident(incident ?? "");
    await ledger.unlink(incident ?? "", [accounts[0]?.id ?? ""], { by: "anna", why: "another day" });
    await ledger.reread({ by: "anna", all: true, workers: 0 });
    expect((await ledger.verify()).faults).toEqual([]);
    await ledger.close();
  });
});

const UNDONE = new Error("undone");

/** The faults that a change makes; it is taken back. */
async function faultsAfter(ledger: TestLedger, change: ReturnType<typeof sql>): Promise<string> {
  let found = "";
  const trial = ledger.store.db.transaction().execute(async (db) => {
    await change.execute(db);
    const store: Store = { db, workspace: ledger.store.workspace };
    found = (await verified(store, {})).faults.join("\n");
    throw UNDONE;
  });
  await expect(trial).rejects.toBe(UNDONE);
  return found;
}
