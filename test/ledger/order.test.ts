import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMetadata } from "../../src/ingest/index.js";
import type { Incident, Reading } from "../../src/model/incident.js";
import { loadGazetteer } from "../../src/net/gazetteer-file.js";
import type { Source } from "../../src/net/source.js";
import { readReports } from "../../src/pipeline.js";
import { localReader } from "../../src/service/reader.js";
import { ROOT } from "../run-cli.js";
import { ENGINES } from "../support/engines.js";
import { add, given, metadataOf, openTestLedger, strike, type TestLedger, type TestReport } from "../support/ledger.js";

// Whatever order and batches reports come in, the ledger comes to hold what reading all of them at once gives.

const url = "https://post.example/raid";
const other = "https://mirror.example/raid";
const hour = (n: number): string => `2016-06-17T${String(n).padStart(2, "0")}:00:00.000Z`;
const POOL: readonly TestReport[] = [
  ...samples(),
  strike("maskana-1.txt"),
  strike("maskana-2.txt", { publisher: "Evening Star" }),
  strike("maskana-3.txt", { publisher: "Morning News", killed: 14, actor: "Russian" }),
  strike("maskana-next-day.txt", { day: "2016-06-17", killed: 3 }),
  strike("version-1", { place: "Idlib", url, at: hour(1) }),
  strike("version-2", { place: "Idlib", url, killed: 18, at: hour(2) }),
  strike("version-3", { place: "Idlib", url, killed: 19, at: hour(3) }),
  // The same bytes at two addresses, of which one was changed since: they count by the other.
  strike("mirrored", { place: "Homs", url: "https://post.example/homs", at: hour(1) }),
  strike("mirrored", { place: "Homs", url: other, at: hour(2) }),
  strike("changed", { place: "Homs", killed: 20, url: "https://post.example/homs", at: hour(3) }),
  // The same bytes from a page that was changed since, and from a list: the list is not changed by that.
  strike("listed", { place: "Hama", url: "https://post.example/hama", at: hour(1) }),
  strike("listed", { place: "Hama" }),
  strike("unlisted", { place: "Hama", killed: 21, url: "https://post.example/hama", at: hour(2) }),
  // One wire story under two publishers: what they say in their own voice is short.
  wire("wire.txt", "Coast Post"),
  wire("wire-copy.txt", "Copy Gazette", "\nCopy."),
  // Neither a date nor a day of publication: it may belong to any of them.
  {
    file: "dateless.txt",
    text: "Warplanes struck the town of Maskana, killing at least 12 civilians, the mayor said.",
  },
  {
    file: "placeless.txt",
    text: "Syrian warplanes killed at least 14 civilians on Thursday, doctors said.",
    published: "2016-06-17",
  },
];

function wire(file: string, publisher: string, more = ""): TestReport {
  const text =
    "Warplanes struck a house in the town of Hajin on 4 March 2016, killing 12 civilians including five children, the " +
    `Syrian Observatory for Human Rights said. Mariam Saleh, 17, was also killed. Nour Idris was killed too.${more}`;
  return { file, publisher, published: "2016-03-05", text };
}

function samples(): TestReport[] {
  const folder = join(ROOT, "fixtures/samples");
  const { metadata } = parseMetadata("reports.csv", readFileSync(join(folder, "reports.csv"), "utf8"));
  return [...metadata].map(([file, { publisher, published }]) => ({
    file,
    text: readFileSync(join(folder, file), "utf8"),
    ...(publisher === null ? {} : { publisher }),
    ...(published === null ? {} : { published }),
  }));
}

async function atOnce(reports: readonly TestReport[]): Promise<Reading> {
  const sources: Source[] = [];
  for await (const one of given(...reports)) if ("bytes" in one) sources.push(one);
  const found = await localReader().ingest(sources, metadataOf(reports));
  return readReports(
    found.flatMap(({ items }) => items.map(({ report }) => report)),
    { gazetteer: loadGazetteer() },
  );
}

async function incidentsOf(ledger: TestLedger): Promise<Incident[]> {
  const rows = await ledger.store.db.selectFrom("incident").select("body").orderBy("id").execute();
  return rows.map(({ body }) => body);
}

const current = POOL.filter(({ file }) => file !== "version-1" && file !== "version-2");
const expected = await atOnce(current);

describe.each(ENGINES)("a ledger, $name", ({ name, fresh }) => {
  it("has enough to get wrong: incidents of several reports, copies, contradictions", () => {
    const { incidents } = expected;
    expect(incidents.filter(({ links }) => links.length > 1).length).toBeGreaterThan(3);
    expect(incidents.some(({ origins, accounts }) => origins.length < accounts.length)).toBe(true);
    const copied = incidents.filter(({ origins }) =>
      origins.some(({ because }) => because === "mostly the same words"),
    );
    expect(copied.map(({ accounts, origins }) => [accounts.length, origins.length])).toEqual([[4, 2]]);
  });

  it("holds the same incidents, comparisons and ids, in any order and batches, as reading all at once gives", async () => {
    const order = fc.shuffledSubarray([...POOL], { minLength: POOL.length });
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: POOL.length, maxLength: POOL.length });
    await fc.assert(
      fc.asyncProperty(order, sizes, async (reports, batches) => {
        const ledger = await openTestLedger(await fresh());
        try {
          const ids: string[] = [];
          for (let from = 0, i = 0; from < reports.length; from += batches[i++] as number) {
            await add(ledger, ...reports.slice(from, from + (batches[i] as number)));
            ids.push(...(await incidentsOf(ledger)).map(({ id }) => id));
          }
          expect(await incidentsOf(ledger)).toEqual(expected.incidents);
          expect((await ledger.verify()).faults).toEqual([]);
          // Whatever was noted on the way leads somewhere.
          for (const id of new Set(ids)) expect((await ledger.incident(id)).incident.id).toMatch(/^i/u);
        } finally {
          await ledger.close();
        }
      }),
      { numRuns: name === "server" ? 10 : 5 },
    );
  }, 240_000);

  it("holds the same when a report is erased as if it had never come", async () => {
    const ledger = await openTestLedger(await fresh());
    try {
      const added = await add(ledger, ...POOL);
      const erased = added.filter((_, i) => i % 4 === 0).map(({ report }) => report as string);
      for (const id of erased) await ledger.erase(id, { by: "anna", why: "a source is at risk" });
      const left = current.filter(
        ({ file }) => !added.some((one) => one.file === file && erased.includes(one.report ?? "")),
      );
      expect(await incidentsOf(ledger)).toEqual((await atOnce(left)).incidents);
      expect((await ledger.verify()).faults).toEqual([]);
    } finally {
      await ledger.close();
    }
  }, 120_000);
});
