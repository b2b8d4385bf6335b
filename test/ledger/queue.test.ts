import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Source } from "../../src/net/source.js";
import { work } from "../../src/service/queue.js";
import { leaseBatch, renewLease } from "../../src/store/queue.js";
import { ROOT } from "../run-cli.js";
import { ENGINES } from "../support/engines.js";
import { all, given, openTestLedger, strike, type TestLedger, type TestReport } from "../support/ledger.js";

// The queue of a ledger: what may befall a batch between `add --queue` and the reports that come of it.

const STUCK_WORKER = join(ROOT, "test/support/stuck-worker.ts");
const ANNA = { by: "anna" };
const NOW = () => new Date().toISOString();

/** Each report a batch of its own. */
async function queue(ledger: TestLedger, ...reports: readonly TestReport[]): Promise<void> {
  for (const report of reports) await all(ledger.enqueue(given(report), ANNA));
}

async function worked(ledger: TestLedger): Promise<string[]> {
  return (await all(ledger.work({ by: "worker", workers: 0, wait: false }))).map(({ file }) => file);
}

function batchesOf({ store }: TestLedger) {
  return store.db.selectFrom("batch").selectAll().where("workspace", "=", store.workspace).orderBy("id").execute();
}

/** Lets a worker take a batch, and kills it before it has stored what it read. */
async function killWorker(address: string, leaseSeconds: number): Promise<void> {
  const args = ["--import", "tsx", STUCK_WORKER, address, String(leaseSeconds)];
  const worker = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(worker, "exit");
  await Promise.race([once(worker.stdout, "data"), ended]);
  worker.kill("SIGKILL");
  expect(await ended).toEqual([null, "SIGKILL"]);
}

describe.each(ENGINES)("the queue of a ledger, $name", ({ fresh }) => {
  async function withLedger(use: (ledger: TestLedger) => Promise<void>): Promise<void> {
    const ledger = await openTestLedger(await fresh());
    await use(ledger).finally(() => ledger.close());
  }

  it("is worked through from the oldest batch on", () =>
    withLedger(async (ledger) => {
      const files = ["c.txt", "a.txt", "d.txt", "b.txt"];
      await queue(ledger, ...files.map((file) => strike(file, { publisher: file })));
      expect(await worked(ledger)).toEqual(files);
    }));

  it("gives what a killed worker had in hand to another, which stores it once", async () => {
    const address = await fresh();
    const before = await openTestLedger(address);
    await queue(before, strike("a.txt"), strike("b.txt", { place: "Idlib" }));
    await before.close();
    await killWorker(address, 3);
    const ledger = await openTestLedger(address);
    expect((await ledger.incidents({})).items).toEqual([]);
    const done = await all(work({ store: ledger.store, now: NOW }, { by: "next", workers: 0, wait: false }));
    expect(done.map(({ file, outcome }) => `${file} ${outcome}`).sort()).toEqual(["a.txt added", "b.txt added"]);
    expect(await batchesOf(ledger)).toMatchObject([
      { attempts: 2, done_at: expect.any(String) },
      { attempts: 1, done_at: expect.any(String) },
    ]);
    expect(await ledger.verify()).toMatchObject({ reports: 2, faults: [] });
    await ledger.close();
  });

  it("leaves a batch to a worker that is slow and lives", () =>
    withLedger(async (ledger) => {
      await queue(ledger, strike("a.txt"));
      const batch = await leaseBatch(ledger.store, "slow", 1);
      if (batch === null) throw new Error("no batch");
      for (let i = 0; i < 6; i++) {
        await setTimeout(300);
        expect(await renewLease(ledger.store, batch)).toBe(true);
      }
      expect(await leaseBatch(ledger.store, "other")).toBeNull();
    }));

  it("puts a batch aside that failed five times, with the reason, and goes on with the others", () =>
    withLedger(async (ledger) => {
      await queue(ledger, strike("a.txt"));
      await ledger.store.db.updateTable("batch").set({ sources: "{}" }).execute();
      await queue(ledger, strike("b.txt"));
      const done = await all(ledger.work({ by: "worker", wait: false }));
      expect(done.map(({ file, outcome }) => [file.replace(/b\w+-\w+/u, "…"), outcome])).toEqual([
        ["batch …", "unread"],
        ["b.txt", "added"],
      ]);
      expect(done[0]?.problems[0]?.message).toMatch(/^put aside: .*undefined.*work --retry takes it up again$/u);
      expect(await batchesOf(ledger)).toMatchObject([
        { attempts: 5, failure: expect.stringContaining("undefined"), done_at: null },
        { failure: null, done_at: expect.any(String) },
      ]);
    }));

  it("puts a batch aside that ended five workers without a word", () =>
    withLedger(async (ledger) => {
      await queue(ledger, strike("a.txt"));
      const gone = { leased_by: "gone", leased_until: "2020-01-01T00:00:00Z", attempts: 5 };
      await ledger.store.db.updateTable("batch").set(gone).execute();
      expect(await worked(ledger)).toEqual([expect.stringMatching(/^batch /u)]);
      expect(await batchesOf(ledger)).toMatchObject([
        { attempts: 5, failure: "its workers ended without a word, 5 times", done_at: null },
      ]);
      const again = await all(ledger.work({ by: "worker", wait: false, retry: true }));
      expect(again.map(({ file, outcome }) => [file, outcome])).toEqual([["a.txt", "added"]]);
    }));

  it("is each workspace's own", async () => {
    const address = await fresh();
    for (const workspace of ["north", "south"]) {
      const ledger = await openTestLedger(address, workspace);
      await queue(ledger, strike(`${workspace}.txt`));
      await ledger.close();
    }
    for (const workspace of ["south", "north"]) {
      const ledger = await openTestLedger(address, workspace);
      expect(await worked(ledger)).toEqual([`${workspace}.txt`]);
      expect(await worked(ledger)).toEqual([]);
      await ledger.close();
    }
  });

  it("keeps no bytes of a batch that is done, and a dump holds none of one that waits", () =>
    withLedger(async (ledger) => {
      await queue(ledger, strike("a.txt"));
      expect(JSON.stringify(await batchesOf(ledger))).toContain("bytes");
      expect((await all(ledger.dump())).join("")).not.toContain("a.txt");
      await worked(ledger);
      expect(await batchesOf(ledger)).toMatchObject([{ sources: null, done_at: expect.any(String) }]);
    }));

  it("takes many megabytes, and gives them as they were", () =>
    withLedger(async (ledger) => {
      const exchange = new Uint8Array(12_000_000).map((_, i) => i % 251);
      const [source] = (await all(given(strike("a.txt", { url: "https://example.org/a" })))) as Source[];
      const sources = (async function* () {
        yield { ...(source as Source), exchange };
      })();
      await all(ledger.enqueue(sources, ANNA));
      expect(await worked(ledger)).toEqual(["a.txt"]);
      const stored = await ledger.store.db.selectFrom("content").select("bytes").execute();
      expect(stored.filter(({ bytes }) => Buffer.compare(bytes, exchange) === 0)).toHaveLength(1);
    }));
});
