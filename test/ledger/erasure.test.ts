import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { Client } from "pg";
import { describe, expect, it } from "vitest";
import type { Source } from "../../src/net/source.js";
import { ENGINES } from "../support/engines.js";
import { add, all, openTestLedger, strike, type TestLedger, type TestReport } from "../support/ledger.js";

// Where words of a report may lie beside the report itself.

/** Words of the first of many reports alone. */
const SECRET = /zebra|maskana|mskn/iu;
const ORDER = { by: "anna", why: "order 12" };
const HERE = strike("here.txt");
const THERE = strike("there.txt", { place: "Idlib", day: "2016-07-20", publisher: "Star" });

describe.each(ENGINES)("the erasure of a report, $name", ({ name, fresh }) => {
  async function withLedger(use: (ledger: TestLedger, address: string) => Promise<void>): Promise<void> {
    const address = await fresh();
    const ledger = await openTestLedger(address);
    try {
      await use(ledger, address);
      expect((await ledger.verify()).faults).toEqual([]);
    } finally {
      await ledger.close();
    }
  }
  const dumped = async (ledger: TestLedger): Promise<string> => (await all(ledger.dump())).join("\n");

  it("takes the reasons of rulings on it, from incidents and the history too", () =>
    withLedger(async (ledger) => {
      const [here, there, other] = await add(
        ledger,
        HERE,
        THERE,
        strike("c.txt", { place: "Raqqa", publisher: "Sun" }),
      );
      const ids = [here, there, other].map((added) => added?.incidents[0] ?? "");
      const kept = await ledger.link(ids.slice(1), { by: "anna", why: "KEPTWORD" });
      const joined = await ledger.link(ids, { by: "anna", why: "says FIRSTWORD" });
      const [own] = (await ledger.report(here?.report ?? "")).accounts;
      // Then the incident that still shows the first reason is not one that the report tells of.
      const parted = await ledger.unlink(joined.incidents[0] ?? "", [own?.id ?? ""], {
        by: "ben",
        why: "not SECONDWORD",
      });
      await ledger.undo(parted.id, { by: "ben", why: "oh, THIRDWORD" });
      const again = await ledger.unlink(joined.incidents[0] ?? "", [own?.id ?? ""], {
        by: "ben",
        why: "no FOURTHWORD",
      });
      await ledger.erase(here?.report ?? "", ORDER);
      const left = await dumped(ledger);
      expect(left.match(/\w+WORD/gu)?.every((word) => word === "KEPTWORD")).toBe(true);
      for (const ruling of [joined, parted, again]) {
        const rows = (await ledger.history({ of: ruling.id })).items;
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.every(({ redacted }) => redacted)).toBe(true);
      }
      expect((await ledger.history({ of: kept.id })).items).toMatchObject([{ redacted: false, why: "KEPTWORD" }]);
      await ledger.undo(again.id, ORDER);
    }));

  it("leaves no hash of a speaker's name", () =>
    withLedger(async (ledger) => {
      const doctors = { ...THERE, text: THERE.text.replace("the mayor", "doctors") };
      const [here, there] = await add(ledger, HERE, doctors);
      const [own] = (await ledger.report(here?.report ?? "")).accounts;
      const claim = { account: own?.id ?? "", attribute: "killed", index: 0, verdict: "accepted" } as const;
      await ledger.review(claim, ORDER);
      await ledger.link([here?.incidents[0] ?? "", there?.incidents[0] ?? ""], ORDER);
      const [review] = await ledger.store.db.selectFrom("review").select("speaker").execute();
      expect(await dumped(ledger)).toContain(`"speaker": ${review?.speaker}`);
      await ledger.erase(here?.report ?? "", ORDER);
      expect(await dumped(ledger)).not.toContain(String(review?.speaker));
    }));

  it("takes the exchange by which a list brought it, and says so; it does not come back with the list", () =>
    withLedger(async (ledger) => {
      const list = [strike("one", { more: "SECRETWORD" }), strike("two", { place: "Idlib" })];
      const fetched = async (at: string) => all(ledger.add(once(listSource(list, at)), ORDER));
      const [one, two] = await fetched("2016-06-17T10:00:00.000Z");
      await ledger.erase(one?.report ?? "", ORDER);
      expect(bytesIn(await dumped(ledger))).not.toContain("SECRETWORD");
      const { captures } = await ledger.report(two?.report ?? "");
      expect(captures[0]?.exchangeSha256).toMatch(/^\w{64}$/u);
      await expect(all(ledger.exchange(two?.report ?? ""))).rejects.toThrow("erased with another report");
      const [entry] = (await ledger.history({ of: two?.report ?? "" })).items;
      expect(entry).toMatchObject({ change: "exchange erased", why: `${one?.report} was erased` });
      expect((await fetched("2016-06-18T10:00:00.000Z")).map(({ outcome }) => outcome)).toEqual(["erased", "known"]);
      expect(bytesIn(await dumped(ledger))).not.toContain("SECRETWORD");
    }));

  it("takes it out of batches that wait or were put aside, and leaves what else they hold", () =>
    withLedger(async (ledger) => {
      const secret = strike("secret.txt", { more: "SECRETWORD" });
      const list = listSource([strike("two", { place: "Idlib" }), secret], "2016-06-17T10:00:00.000Z");
      const file = { ...list, file: "secret.txt", bytes: new TextEncoder().encode(secret.text), contentType: null };
      const metadata = new Map([["secret.txt", { publisher: "Daily Post", published: "2016-06-16" }]]);
      await all(ledger.enqueue(once(list), ORDER));
      await all(ledger.enqueue(once({ ...file, exchange: null }), { ...ORDER, metadata }));
      const [added] = await add(ledger, secret);
      await ledger.store.db.updateTable("batch").set({ failure: "put aside" }).execute();
      await ledger.erase(added?.report ?? "", ORDER);
      const batches = JSON.stringify(await ledger.store.db.selectFrom("batch").select("sources").execute());
      expect(batches).not.toContain("secret.txt");
      expect(bytesIn(batches)).not.toContain("SECRETWORD");
      const worked = await all(ledger.work({ by: "worker", workers: 0, wait: false, retry: true }));
      expect(worked).toMatchObject([{ file: "two", outcome: "added" }]);
    }));

  it.each([
    ["beside others", many()],
    ["alone", many().slice(0, 1)],
  ])("leaves nothing with the planner, %s", (_, reports) =>
    withLedger(async (ledger) => {
      const [secret] = await add(ledger, ...reports);
      await sql`analyze`.execute(ledger.store.db);
      if (reports.length === 1) expect(await sampled(ledger, SECRET)).toEqual(["incident.places"]);
      await ledger.erase(secret?.report ?? "", ORDER);
      expect(await sampled(ledger, SECRET)).toEqual([]);
    }));

  it("can be given again when the cleaning was cut short, and then only cleans", () =>
    withLedger(async (ledger) => {
      const [added] = await add(ledger, HERE);
      expect(await ledger.erase(added?.report ?? "", ORDER)).toMatchObject({ again: false, left: [] });
      const { changes } = await ledger.verify();
      const again = await ledger.erase(added?.report ?? "", { by: "ben", why: "once more" });
      expect(again).toMatchObject({ again: true, left: [], report: { erased: { by: "anna", why: "order 12" } } });
      expect((await ledger.verify()).changes).toBe(changes);
    }));

  if (name === "embedded") {
    it("leaves no word in the folder", async () => {
      const folder = await fresh();
      const ledger = await openTestLedger(folder);
      const [secret, ...others] = await add(ledger, ...many());
      await sql`analyze`.execute(ledger.store.db);
      await ledger.link([secret?.incidents[0] ?? "", others[0]?.incidents[0] ?? ""], {
        by: "anna",
        why: "the ZEBRAREASON",
      });
      expect(filesWith(folder, SECRET)).not.toEqual([]);
      expect((await ledger.erase(secret?.report ?? "", ORDER)).left).toEqual([]);
      await ledger.close();
      expect(filesWith(folder, SECRET)).toEqual([]);
    });
  } else {
    it("says what the server does not let its role clean", async () => {
      const { address, drop } = await roleWithoutRights(await fresh());
      const ledger = await openTestLedger(address);
      const [added] = await add(ledger, HERE);
      const { left } = await ledger.erase(added?.report ?? "", ORDER);
      await ledger.close();
      await drop();
      expect(left).toEqual([
        expect.stringMatching(/only .* may vacuum full pg_statistic/u),
        expect.stringMatching(/WAL.*pg_switch_wal/u),
        expect.stringMatching(/WAL.*CHECKPOINT/iu),
      ]);
    });
  }
});

/** Reports with a word of their own each, the first with one that nothing else has. */
function many(): TestReport[] {
  const others = Array.from({ length: 40 }, (_, i) =>
    strike(`f${i}`, { place: i % 2 ? "Idlib" : "Raqqa", day: `2016-06-${10 + (i % 18)}`, publisher: `Publisher ${i}` }),
  );
  const more = "A spokesman for Zebra Quagga, Abu Zebra, said that zebras had been hit.";
  return [{ ...strike("zebra.txt", { publisher: "Zebra Post", more }) }, ...others];
}

function listSource(list: readonly TestReport[], at: string): Source {
  const url = "https://lists.example/reports.jsonl";
  const bytes = new TextEncoder().encode(list.map((report) => JSON.stringify(report)).join("\n"));
  const capture = { url, finalUrl: url, at, status: 200, headers: null, tool: "test" };
  return {
    file: url,
    bytes,
    line: null,
    contentType: "application/x-ndjson",
    capture,
    exchange: Buffer.concat([Buffer.from(at), bytes]),
  };
}

async function* once(source: Source): AsyncGenerator<Source> {
  yield source;
}

/** What stands in base64 and hexadecimal, as it reads. */
function bytesIn(text: string): string {
  const base64 = text.match(/[A-Za-z0-9+/]{40,}={0,2}/gu) ?? [];
  const hex = text.match(/[0-9a-f]{40,}/gu) ?? [];
  return [
    text,
    ...base64.map((found) => Buffer.from(found, "base64").toString("latin1")),
    ...hex.map((found) => Buffer.from(found, "hex").toString("latin1")),
  ].join("\n");
}

/** Columns of which the planner has a sample with such a word. */
async function sampled({ store }: TestLedger, word: RegExp): Promise<string[]> {
  const { rows } = await sql<{ place: string; sample: string }>`
    select tablename || '.' || attname as place, row_to_json(s)::text as sample
    from pg_stats s where schemaname = current_schema() order by 1`.execute(store.db);
  return rows.filter(({ sample }) => word.test(sample)).map(({ place }) => place);
}

function filesWith(folder: string, word: RegExp): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name));
  return paths.filter((path) => word.test(readFileSync(path, "latin1")));
}

/** Somebody who may make tables in a database, and nothing else on its server. */
async function roleWithoutRights(address: string): Promise<{ address: string; drop: () => Promise<void> }> {
  const role = `weak_${Date.now()}`;
  const asOwner = async (...statements: string[]): Promise<void> => {
    const client = new Client(address);
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  await asOwner(`create role ${role} login password '${role}'`, `grant all on schema public to ${role}`);
  const url = new URL(address);
  [url.username, url.password] = [role, role];
  return { address: url.href, drop: () => asOwner(`drop owned by ${role}`, `drop role ${role}`) };
}
