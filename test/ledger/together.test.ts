import { describe, expect, it } from "vitest";
import { ENGINES } from "../support/engines.js";
import { add, all, given, openTestLedger, strike, type TestLedger } from "../support/ledger.js";

// A server is for several programs at once. What they do at the same time comes out as if one had done it after the other.

const towns = ["Maskana", "Idlib", "Homs"];
const reports = Array.from({ length: 24 }, (_, i) =>
  strike(`${i}.txt`, { place: towns[i % 3] as string, killed: 3 + (i % 5), publisher: `Paper ${i}` }),
);

describe.each(ENGINES.filter(({ name }) => name === "server"))("several programs on one $name", ({ fresh }) => {
  it("add to the same incidents, and some of the same reports, without losing or doubling any", async () => {
    const address = await fresh();
    const ledgers = await Promise.all([1, 2, 3].map(() => openTestLedger(address)));
    const added = await Promise.all(
      ledgers.map(async (ledger, i) => {
        const outcomes: string[] = [];
        // Each has two thirds of the reports, so that every report comes twice.
        for (const report of reports.filter((_, n) => n % 3 !== i)) {
          outcomes.push(...(await add(ledger, report)).map(({ outcome }) => outcome));
        }
        return outcomes;
      }),
    );
    const once = await openTestLedger(await fresh());
    await add(once, ...reports);
    expect(added.flat().filter((outcome) => outcome === "added")).toHaveLength(reports.length);
    expect(added.flat().filter((outcome) => outcome === "known")).toHaveLength(reports.length);
    expect(await ledgers[0]?.incidents({})).toEqual(await once.incidents({}));
    expect((await ledgers[0]?.verify())?.faults).toEqual([]);
    for (const ledger of [...ledgers, once]) await ledger.close();
  });

  it("share a queue: each batch is worked on once", async () => {
    const address = await fresh();
    const ledgers = await Promise.all([1, 2, 3].map(() => openTestLedger(address)));
    const first = ledgers[0] as TestLedger;
    for (const report of reports) await all(first.enqueue(given(report), { by: "anna" }));
    const done = await Promise.all(ledgers.map((ledger, i) => all(ledger.work({ by: `worker ${i}`, wait: false }))));
    expect(done.flat().map(({ outcome }) => outcome)).toEqual(reports.map(() => "added"));
    expect(done.filter((own) => own.length > 0).length).toBeGreaterThan(1);
    expect((await first.verify()).faults).toEqual([]);
    for (const ledger of ledgers) await ledger.close();
  });
});
