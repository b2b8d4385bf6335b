import { describe, expect, it } from "vitest";
import type { Account } from "../../src/model/account.js";
import { localReader, type Reader } from "../../src/service/reader.js";
import { reread } from "../../src/service/reread.js";
import { ENGINES } from "../support/engines.js";
import { add, openTestLedger, strike, type TestLedger } from "../support/ledger.js";

// Another version of the reader: what people decided stays, or is said to be lost.

const ACTING = { by: "anna", why: "as the words say" };
const now = (): string => "2026-12-01T00:00:00.000Z";

/** A reader of another version, that changes each account as it likes and gives it another id, as new rules do. */
function better(change: (account: Account) => Account): Reader {
  const reader = localReader();
  return {
    ...reader,
    version: "deconflict 9.9.9",
    read: async (reports) =>
      (await reader.read(reports)).map(({ accounts, tallies, tellings }) => {
        const renamed = new Map(accounts.map(({ id }) => [id, `${id}x`]));
        const name = (id: string): string => renamed.get(id) ?? id;
        return {
          accounts: accounts.map((account) => ({ ...change(account), id: name(account.id) })),
          tallies,
          tellings: tellings.map((telling) => ({
            ...telling,
            accounts: telling.accounts.map(name),
            fullest: name(telling.fullest),
            passages: telling.passages.map((passage) => ({ ...passage, account: name(passage.account) })),
          })),
        };
      }),
  };
}

describe.each(ENGINES)("reading anew, $name", ({ fresh }) => {
  async function withReviews(work: (ledger: TestLedger) => Promise<void>): Promise<void> {
    const ledger = await openTestLedger(await fresh());
    try {
      await add(
        ledger,
        strike("a.txt"),
        strike("b.txt", { place: "Idlib" }),
        strike("c.txt", { place: "Homs", day: "2016-07-01" }),
      );
      const [, one, two] = (await ledger.incidents({})).items.map(({ id }) => id) as [string, string, string];
      await ledger.link([one, two], ACTING);
      const [account] = (await ledger.incident(one)).accounts;
      for (const attribute of ["killed", "place"]) {
        await ledger.review({ account: account?.id ?? "", attribute, index: 0, verdict: "accepted" }, ACTING);
      }
      await work(ledger);
      expect((await ledger.verify()).faults).toEqual([]);
    } finally {
      await ledger.close();
    }
  }

  it("replaces the program's reading and keeps every review, link and id", () =>
    withReviews(async (ledger) => {
      const before = (await ledger.incidents({})).items;
      const done = await reread(
        { store: ledger.store, now },
        { by: "anna", all: false, reader: better((account) => account) },
      );
      expect(done).toEqual({ reports: 3, lost: [] });
      const after = (await ledger.incidents({})).items;
      expect(after.map(({ accounts, reviewed }) => [accounts, reviewed])).toEqual(
        before.map(({ accounts, reviewed }) => [accounts, reviewed]),
      );
      // Ids come of accounts, which have other ids now; the old ones lead to the same incidents.
      const now0 = await Promise.all(before.map(async ({ id }) => (await ledger.incident(id)).incident.id));
      expect(now0).toEqual(after.map(({ id }) => id));
      const { reviews } = await ledger.incident(after.find(({ accounts }) => accounts === 2)?.id ?? "");
      expect(reviews.map(({ account }) => account?.endsWith("x"))).toEqual([true, true]);
      expect((await ledger.report(reviews[0]?.report ?? "")).report.reader).toBe("deconflict 9.9.9");
      // Nothing is left to do.
      const again = await reread(
        { store: ledger.store, now },
        { by: "anna", all: false, reader: better((account) => account) },
      );
      expect(again.reports).toBe(0);
    }));

  it("shows a review whose claim is no longer read, and finds it again when it is", () =>
    withReviews(async (ledger) => {
      const without = better((account) => ({ ...account, casualties: [] }));
      const { lost } = await reread({ store: ledger.store, now }, { by: "anna", all: true, reader: without });
      const { items } = await ledger.reviews({});
      expect(lost).toEqual([items[0]?.id]);
      expect(items[0]).toMatchObject({
        attribute: "killed",
        account: null,
        quote: { exact: expect.stringContaining("12") },
      });
      expect(items[1]).toMatchObject({ attribute: "place", account: expect.any(String) });
      expect((await ledger.reread({ by: "anna", all: false })).lost).toEqual([]);
    }));

  it("shows a ruling whose account is no longer read, and applies it again when it is", () =>
    withReviews(async (ledger) => {
      const reader = better((account) => account);
      const blind: Reader = {
        ...reader,
        read: async (reports) =>
          (await reader.read(reports)).map((reading, i) =>
            reports[i]?.file === "b.txt" ? { accounts: [], tallies: [], tellings: [] } : reading,
          ),
      };
      const { lost } = await reread({ store: ledger.store, now }, { by: "anna", all: true, reader: blind });
      expect(lost.some((id) => id.startsWith("d"))).toBe(true);
      expect((await ledger.incidents({})).items.map(({ accounts }) => accounts)).toEqual([1, 1]);
      await ledger.reread({ by: "anna", all: false });
      expect((await ledger.incidents({})).items.map(({ accounts }) => accounts)).toEqual([1, 2]);
    }));
});
