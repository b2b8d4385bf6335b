import { describe, expect, it } from "vitest";
import type { Source } from "../../src/net/source.js";
import type { Added } from "../../src/service/ledger.js";
import { ENGINES } from "../support/engines.js";
import { add, all, given, openTestLedger, strike, type TestLedger, type TestReport } from "../support/ledger.js";

// Values that no database takes, or that none gives back in a dump.

const ANNA = { by: "anna" };
/** There is no such time of capture. */
const BAD = strike("bad.txt", { publisher: "Star", at: "2026-13-01T00:00:00.000Z" });

describe.each(ENGINES)("a ledger, $name", ({ fresh }) => {
  async function withLedger(use: (ledger: TestLedger) => Promise<void>): Promise<void> {
    const ledger = await openTestLedger(await fresh());
    await use(ledger).finally(() => ledger.close());
  }

  const said = (added: readonly Added[]) => added.map(({ file, outcome }) => `${file.slice(0, 9)} ${outcome}`).sort();
  const neighbours = (...bad: readonly TestReport[]) => [
    strike("first.txt"),
    ...bad,
    strike("third.txt", { place: "Idlib" }),
  ];

  it("stores what stands beside a report that the database refuses, which is unread", () =>
    withLedger(async (ledger) => {
      const added = await add(ledger, ...neighbours(BAD));
      expect(said(added)).toEqual(["bad.txt unread", "first.txt added", "third.txt added"]);
      const problem = added.find(({ outcome }) => outcome === "unread")?.problems[0];
      expect(problem).toMatchObject({ file: "bad.txt", line: 1, fatal: true });
      expect(problem?.message).toContain("does not take a value of it: date");
      expect(await ledger.verify()).toMatchObject({ reports: 2, faults: [] });
    }));

  it("does so from its queue too, and the batch is done", () =>
    withLedger(async (ledger) => {
      await all(ledger.enqueue(given(...neighbours(BAD)), ANNA));
      const done = await all(ledger.work({ by: "worker", workers: 0, wait: false }));
      expect(said(done)).toEqual(["bad.txt unread", "first.txt added", "third.txt added"]);
      const batches = await ledger.store.db.selectFrom("batch").select(["attempts", "sources", "failure"]).execute();
      expect(batches).toEqual([{ attempts: 1, sources: null, failure: null }]);
      expect(await ledger.verify()).toMatchObject({ reports: 2, faults: [] });
    }));

  it("refuses a list's name that is too long, takes a year 0 for none, and a title however long", () =>
    withLedger(async (ledger) => {
      const title = Array.from({ length: 200_000 }, (_, i) => i.toString(36)).join(" ");
      const added = await add(
        ledger,
        { ...strike("x".repeat(6000)) },
        { ...strike("year.txt", { publisher: "Star" }), published: "0000-06-16" },
        { ...strike("title.txt", { place: "Idlib" }), ...{ title } },
      );
      expect(said(added)).toEqual(["reports.j unread", "title.txt added", "year.txt added"]);
      expect(added.flatMap(({ problems }) => problems.map(({ message }) => message))).toEqual([
        expect.stringContaining("“0000-06-16” is no date of publication"),
        "its name is 6000 bytes long, and the limit is 2000",
      ]);
    }));

  it("keeps headers and a program's name without NUL and half a pair, so that a dump can be made and restored", async () => {
    const other = await openTestLedger(await fresh());
    await withLedger(async (ledger) => {
      const [source] = (await all(given(strike("a.txt", { url: "https://post.example/a" })))) as Source[];
      const headers = { "x-\0a": "b\0c\ud800 and \\u0000" };
      const capture = { ...(source as Source).capture, headers, tool: "made\0up" };
      const sources = (async function* () {
        yield { ...(source as Source), capture };
      })();
      await all(ledger.add(sources, { by: "an\0na" }));
      const [kept] = await ledger.store.db.selectFrom("capture").select(["headers", "tool"]).execute();
      expect(kept).toEqual({ headers: { "x-\ufffda": "b\ufffdc\ufffd and \\u0000" }, tool: "made\ufffdup" });
      expect((await other.restore(ledger.dump())).reports).toBe(1);
      expect((await other.verify()).faults).toEqual([]);
    });
    await other.close();
  });

  it("refuses a correction that cannot be kept as it is", () =>
    withLedger(async (ledger) => {
      const [added] = await add(ledger, strike("a.txt"));
      const [account] = (await ledger.report(added?.report ?? "")).accounts;
      const claim = { account: account?.id ?? "", attribute: "killed", index: 0, verdict: "corrected" as const };
      const made = ledger.review({ ...claim, correction: { note: "\0" } }, { ...ANNA, why: "counted" });
      await expect(made).rejects.toThrow(expect.objectContaining({ name: "LedgerError" }));
    }));
});
