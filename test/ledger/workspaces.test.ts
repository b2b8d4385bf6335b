import { describe, expect, it } from "vitest";
import { ENGINES } from "../support/engines.js";
import { add, all, openTestLedger, strike, type TestLedger } from "../support/ledger.js";

describe.each(ENGINES)("workspaces of one ledger, $name", ({ fresh }) => {
  /** One after the other: a folder is open for one program at a time. */
  async function within<T>(address: string, workspace: string, work: (ledger: TestLedger) => Promise<T>): Promise<T> {
    const ledger = await openTestLedger(address, workspace);
    try {
      const result = await work(ledger);
      expect((await ledger.verify()).faults).toEqual([]);
      return result;
    } finally {
      await ledger.close();
    }
  }

  it("hold the same reports and know nothing of each other", async () => {
    const address = await fresh();
    const reports = [
      strike("a.txt"),
      strike("b.txt", { publisher: "Evening Star" }),
      strike("c.txt", { place: "Idlib" }),
    ];
    const north = await within(address, "north", async (ledger) => {
      await add(ledger, ...reports);
      return { incidents: await ledger.incidents({}), dump: await all(ledger.dump()) };
    });
    await within(address, "south", async (ledger) => {
      expect((await ledger.incidents({})).items).toEqual([]);
      expect((await ledger.search({ words: "warplanes" })).items).toEqual([]);
      expect((await ledger.history({})).items).toEqual([]);
      await expect(ledger.incident(north.incidents.items[0]?.id ?? "")).rejects.toThrow("no incident");
      const added = await add(ledger, ...reports);
      expect(await ledger.incidents({})).toEqual(north.incidents);
      const ids = north.incidents.items.map(({ id }) => id);
      await ledger.link(ids, { by: "anna", why: "one raid" });
      await ledger.reread({ by: "anna", all: true });
      await ledger.erase(added[0]?.report ?? "", { by: "anna", why: "a source is at risk" });
    });
    await within(address, "north", async (ledger) => expect(await all(ledger.dump())).toEqual(north.dump));
  });
});
