import { createHash } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { verified } from "../../src/service/verify.js";
import { strikeLogs } from "../../src/store/declared.js";
import { declare, LOG, NOTICES, ZONE } from "../support/declared-files.js";
import { ENGINES } from "../support/engines.js";
import { all, openTestLedger, type TestLedger } from "../support/ledger.js";

// How what was declared is kept: dumped, restored, verified.

const COALITION = { party: "Saudi-led coalition" };
const BECAUSE = { by: "omar", why: "another command's log" };

describe.each(ENGINES)("a dump of what was declared, $name", ({ name, fresh }) => {
  const other = ENGINES.find((engine) => engine.name !== name) ?? ENGINES[0];

  it("is restored in the other kind of database, as sound as it was", async () => {
    const [ledger, copy] = [await openTestLedger(await fresh()), await openTestLedger(await (other?.fresh ?? fresh)())];
    await declare(ledger, LOG, COALITION);
    await declare(ledger, ZONE, { file: "zone.geojson" });
    const { file } = await declare(ledger, NOTICES, { file: "notices.csv" });
    await ledger.withdraw(file.id, BECAUSE);
    const lines = await all(ledger.dump());
    await copy.restore(given(lines));
    expect(await all(copy.dump())).toEqual(lines);
    expect((await copy.verify()).faults).toEqual([]);
    expect(await strikeLogs(copy.store)).toEqual(await strikeLogs(ledger.store));
    await expect(copy.restore(given(lines))).rejects.toThrow(/this ledger is not empty/u);
    await ledger.close();
    await copy.close();
  });

  it("of the first form is restored too; of a later one it is refused", async () => {
    const [ledger, copy] = [await openTestLedger(await fresh()), await openTestLedger(await fresh())];
    const lines = await all(ledger.dump());
    await expect(copy.restore(given(ofForm(lines, 99)))).rejects.toThrow(
      /form 99, and this program knows forms up to/u,
    );
    expect(await copy.restore(given(ofForm(lines, 1)))).toEqual({ rows: 1, reports: 0 });
    await ledger.close();
    await copy.close();
  });
});

/** What somebody with the right to write to the database may do behind the ledger's back, and what is said of it. */
const CHANGES: readonly [what: string, change: ReturnType<typeof sql>, fault: RegExp][] = [
  ["its bytes", sql`update content set bytes = '\\x00'`, /its bytes are not those of their SHA-256/u],
  ["its text", sql`update declared set text = text || ' '`, /its text is not that of its SHA-256/u],
  [
    "its text with the hash",
    sql`update declared set text = 'x', text_sha256 = encode(sha256('x'), 'hex')`,
    /its text is not that of its SHA-256\n.*the text from \d+ to \d+ is not what/su,
  ],
  ["its party", sql`update declared set party = 'russia'`, /its id is not that of its bytes, kind and party/u],
  [
    "a number of strikes",
    sql`update declaration set body = jsonb_set(body::jsonb, '{count,min}', '99')::json where position = 0`,
    /its declarations are not those that were read/u,
  ],
  ["a declaration taken out", sql`delete from declaration where position = 1`, /its declarations are not those/u],
  ["a release", sql`update declared set releases = '[]'`, /its declarations are not those that were read/u],
  ["the hash of them", sql`update declared set declarations_sha256 = repeat('0', 64)`, /are not those that were read/u],
  [
    "what is counted",
    sql`update declared set counts = jsonb_set(counts::jsonb, '{strikes}', '0')::json`,
    /what is counted of it is not what it declares/u,
  ],
  ["a day", sql`update declaration set starts = '2001-01-01'`, /what is listed of it is not what it declares/u],
  ["a place", sql`update declaration set places = '{}'`, /what is listed of it is not what it declares/u],
  [
    "whether it counts",
    sql`update declared set state = 'withdrawn'`,
    /whether it counts is not what the history says/u,
  ],
];

describe.each(ENGINES)("verify of what was declared, $name", ({ fresh }) => {
  it("finds what was changed behind the ledger's back", async () => {
    const ledger = await openTestLedger(await fresh());
    await declare(ledger, LOG, COALITION);
    expect(await ledger.verify()).toMatchObject({ declarations: 4, faults: [] });
    for (const [what, change, fault] of CHANGES) expect(await faultsAfter(ledger, change), what).toMatch(fault);
    expect((await ledger.verify()).faults).toEqual([]);
    await ledger.close();
  });

  it("finds that a file is gone", async () => {
    const ledger = await openTestLedger(await fresh());
    const { file } = await declare(ledger, LOG, COALITION);
    for (const table of ["declaration", "declared"])
      await sql`delete from ${sql.table(table)}`.execute(ledger.store.db);
    expect((await ledger.verify()).faults).toEqual([
      `declared file ${file.id}: the history says that it was declared, and it is not there`,
    ]);
    await ledger.close();
  });
});

async function* given(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** A dump as if a program of that form had written it. */
function ofForm([heading = "", ...lines]: readonly string[], form: number): string[] {
  const kept = [JSON.stringify({ ...JSON.parse(heading), form }), ...lines.slice(0, -1)];
  const sha256 = createHash("sha256")
    .update(kept.map((line) => `${line}\n`).join(""))
    .digest("hex");
  return [...kept, JSON.stringify({ ...JSON.parse(lines.at(-1) ?? ""), sha256 })];
}

const UNDONE = new Error("undone");

/** The faults that a change makes; it is taken back. */
async function faultsAfter(ledger: TestLedger, change: ReturnType<typeof sql>): Promise<string> {
  let found = "";
  const trial = ledger.store.db.transaction().execute(async (db) => {
    await change.execute(db);
    found = (await verified({ db, workspace: ledger.store.workspace }, {})).faults.join("\n");
    throw UNDONE;
  });
  await expect(trial).rejects.toBe(UNDONE);
  return found;
}
