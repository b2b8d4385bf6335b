import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { DeclarationError } from "../../src/ingest/declared/options.js";
import type { Agreement } from "../../src/model/declaration.js";
import type { DeclarationQuery, ListedDeclaration } from "../../src/service/ledger.js";
import { shippedBeside } from "../../src/service/shipped.js";
import { storedAgreements, storedNotices, strikeLogs } from "../../src/store/declared.js";
import { BY, declare, LOG, logOf, NOTICES, ROWS, ZONE } from "../support/declared-files.js";
import { ENGINES } from "../support/engines.js";
import { add, all, openTestLedger, strike, type TestLedger } from "../support/ledger.js";

const COALITION = { party: "Saudi-led coalition" };
const BECAUSE = { by: "omar", why: "another command's log" };

describe.each(ENGINES)("what was declared, $name", ({ fresh }) => {
  it("is taken in with its counts, and found by its id and those of its declarations", async () => {
    const ledger = await openTestLedger(await fresh());
    const { outcome, file, replaces, problems } = await declare(ledger, LOG, COALITION);
    expect({ outcome, replaces, problems }).toEqual({ outcome: "declared", replaces: null, problems: [] });
    expect(file).toMatchObject({ state: "current", kind: "strike-log", file: "strikes.csv", addedBy: "anna" });
    expect(file.options).toEqual(COALITION);
    expect(file.counts).toMatchObject({ rows: 4, declarations: 4, releases: 3, strikes: 7, located: 3 });
    expect(file.counts.days).toEqual({ start: "2018-03-04", end: "2018-03-08" });
    expect(file.counts.unresolved).toEqual([{ name: "Qxzwvale", rows: [4] }]);
    expect(await ledger.declaredFiles()).toEqual([file]);
    expect(await ledger.declared(file.id)).toEqual({ file, name: "strikes.csv", declaration: null });
    const [listed] = (await ledger.declarations({ file: file.id, limit: 1 })).items;
    expect(listed).toMatchObject({ declared: file.id, file: "strikes.csv", declaration: { row: 4 } });
    const { declaration } = await ledger.declared(listed?.declaration.id ?? "");
    expect(declaration).toEqual(listed?.declaration);
    await expect(ledger.declared("f0")).rejects.toThrow(/there is no declaration and no declared file f0/u);
    await ledger.close();
  });

  it("is warned of if nobody declares it", async () => {
    const ledger = await openTestLedger(await fresh());
    const { outcome, problems } = await declare(ledger);
    expect(outcome).toBe("declared");
    expect(problems).toMatchObject([
      { file: "strikes.csv", fatal: false, message: expect.stringContaining("--party") },
    ]);
    await ledger.close();
  });

  it("is no second copy, whoever declares it and whatever the file is called, at once or later", async () => {
    const ledger = await openTestLedger(await fresh());
    const done = await Promise.all([declare(ledger), declare(ledger)]);
    expect(done.map(({ outcome }) => outcome).sort()).toEqual(["declared", "known"]);
    const changes = (await ledger.history({})).items.length;
    expect(await declare(ledger, LOG, { file: "copy.csv" })).toMatchObject({ outcome: "known", replaces: null });
    expect(await ledger.declaredFiles()).toHaveLength(1);
    expect((await ledger.history({})).items).toHaveLength(changes);
    expect((await strikeLogs(ledger.store)).map(({ strikes }) => strikes.length)).toEqual([4]);
    await ledger.close();
  });

  it("of another party takes the place of the earlier reading, which stays on record", async () => {
    const ledger = await openTestLedger(await fresh());
    const { file: first } = await declare(ledger);
    const { outcome, file, replaces } = await declare(ledger, LOG, COALITION);
    expect({ outcome, replaces }).toEqual({ outcome: "replaced", replaces: first.id });
    expect(file.id).not.toBe(first.id);
    const states = (await ledger.declaredFiles()).map(({ id, state }) => [id, state]);
    expect(new Map(states as [string, string][])).toEqual(
      new Map([
        [file.id, "current"],
        [first.id, "withdrawn"],
      ]),
    );
    const logs = await strikeLogs(ledger.store);
    expect(logs.map(({ id, party }) => [id, party])).toEqual([[file.id, file.party]]);
    const [last] = (await ledger.history({ of: first.id })).items;
    expect(last).toMatchObject({ change: "file withdrawn", by: "anna", why: `declared anew as ${file.id}` });
    expect((await ledger.verify()).faults).toEqual([]);
    await ledger.close();
  });

  it("with other columns is read anew, in the place of the earlier reading", async () => {
    const ledger = await openTestLedger(await fresh());
    const twice = logOf(ROWS, "date,country,location,strikes,line").slice();
    const { file: first } = await declare(ledger, twice, { ...COALITION, dates: "release" });
    const { outcome, file, replaces } = await declare(ledger, twice, { ...COALITION, dates: "strike" });
    expect({ outcome, replaces }).toEqual({ outcome: "replaced", replaces: first.id });
    expect(file).toMatchObject({ id: first.id, options: { dates: "strike" }, counts: { releases: 0 } });
    expect(await ledger.declaredFiles()).toHaveLength(1);
    const changes = (await ledger.history({ of: file.id })).items;
    expect(changes).toMatchObject([{ before: { options: { dates: "release" } } }, { before: null }]);
    expect((await ledger.verify()).faults).toEqual([]);
    await ledger.close();
  });

  it("counts no more once it is withdrawn, and again when it is declared again", async () => {
    const ledger = await openTestLedger(await fresh());
    const { file } = await declare(ledger);
    await expect(ledger.withdraw(file.id, { by: "omar", why: " " })).rejects.toThrow(/a reason is needed/u);
    expect(await ledger.withdraw(file.id, BECAUSE)).toMatchObject({ id: file.id, state: "withdrawn" });
    expect((await ledger.declarations({ kind: "strike" })).items).toEqual([]);
    expect(await strikeLogs(ledger.store)).toEqual([]);
    expect((await ledger.history({ of: file.id })).items[0]).toMatchObject({ change: "file withdrawn", ...BECAUSE });
    expect((await ledger.verify()).faults).toEqual([]);
    await expect(ledger.withdraw(file.id, BECAUSE)).rejects.toThrow(/was withdrawn before/u);
    await expect(ledger.withdraw("f0", BECAUSE)).rejects.toThrow(/there is no declared file f0/u);
    expect(await declare(ledger)).toMatchObject({ outcome: "declared", file: { id: file.id, state: "current" } });
    expect((await ledger.declarations({ kind: "strike" })).items).toHaveLength(4);
    expect((await ledger.verify()).faults).toEqual([]);
    await ledger.close();
  });

  it("stays that of the party on record where nothing says this time who declares it, which is told", async () => {
    const ledger = await openTestLedger(await fresh());
    const { file: first } = await declare(ledger, LOG, COALITION);
    const again = await declare(ledger, LOG, { file: "copy.csv" });
    expect(again).toMatchObject({ outcome: "known", replaces: null, file: { id: first.id, state: "current" } });
    expect(again.problems).toMatchObject([{ message: expect.stringContaining("stays with Saudi-led coalition") }]);
    const anew = await declare(ledger, LOG, { dates: "strike" });
    expect(anew).toMatchObject({ outcome: "replaced", replaces: first.id, file: { id: first.id } });
    expect(anew.file.options).toEqual({ ...COALITION, dates: "strike" });
    await ledger.withdraw(first.id, BECAUSE);
    const neutral = await declare(ledger, LOG);
    expect(neutral).toMatchObject({ outcome: "declared", file: { party: null } });
    expect(neutral.problems).toMatchObject([{ message: expect.stringContaining("nothing says who declares") }]);
    await ledger.close();
  });

  it("stays so too where a column names another party for some of its rows", async () => {
    const ledger = await openTestLedger(await fresh());
    const rows = [
      '2018-03-05,Yemen,Hodeidah,"Near Hodeidah, one strike.",Russia',
      '2018-03-06,Yemen,Saada,"Near Saada, one strike.",',
    ];
    const mixed = new TextEncoder().encode(["date,country,location,line,party", ...rows].join("\n"));
    const { file } = await declare(ledger, mixed, COALITION);
    expect(file.party).toBeNull();
    expect(await declare(ledger, mixed)).toMatchObject({ outcome: "known", file: { id: file.id, options: COALITION } });
    await ledger.close();
  });

  it("is warned of if something is said of it that its kind of file says itself", async () => {
    const ledger = await openTestLedger(await fresh());
    const zone = await declare(ledger, ZONE, { file: "zone.geojson", party: "Russia", dates: "strike" });
    expect(zone.problems.map(({ message }) => message)).toEqual([
      "--party, --dates say nothing of agreements: not used",
    ]);
    const notices = await declare(ledger, NOTICES, { file: "notices.csv", timeZone: "UTC" });
    expect(notices.problems.map(({ message }) => message)).toEqual(["--time-zone says nothing of notices: not used"]);
    expect((await declare(ledger, LOG, { ...COALITION, dates: "release" })).problems).toEqual([]);
    await ledger.close();
  });

  it("takes the place of an agreement of its type and name that comes with the program, until it is withdrawn", async () => {
    const ledger = await openTestLedger(await fresh());
    const shipped = (await agreementsOf(ledger)).find(({ declared }) => declared === null)?.declaration as Agreement;
    const { file } = await declare(ledger, mended(shipped), { file: "mended.geojson" });
    const [now, ...others] = (await agreementsOf(ledger)).filter(({ declaration }) => declaration.id === shipped.id);
    expect(now).toMatchObject({ declared: file.id, declaration: { terms: "As mended." } });
    expect(others).toEqual([]);
    expect((await agreementsOf(ledger, { to: "2030-12-31" })).map(idOf)).not.toContain(shipped.id);
    expect(shippedBeside(await storedAgreements(ledger.store)).map(({ agreement }) => agreement.id)).toEqual(
      shippedBeside([]).flatMap(({ agreement }) => (agreement.id === shipped.id ? [] : [agreement.id])),
    );
    await ledger.withdraw(file.id, BECAUSE);
    expect(await ledger.declared(shipped.id)).toMatchObject({ file: null, declaration: shipped });
    expect((await agreementsOf(ledger)).map(idOf)).toContain(shipped.id);
    await ledger.close();
  });

  it("is all of a file or nothing", async () => {
    const ledger = await openTestLedger(await fresh());
    const broken = logOf([...ROWS, ["5 foo 2018", "Yemen", "Saada", 1, "Near Saada, one strike."]]);
    const problems = await declare(ledger, broken).catch((error: DeclarationError) => error.problems);
    expect(problems).toMatchObject([{ file: "strikes.csv", line: 6 }]);
    for (const table of ["declared", "declaration", "content", "history"] as const) {
      expect(await ledger.store.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    }
    await ledger.close();
  });

  it("is listed by what is asked of it, page by page, with what comes with the program", async () => {
    const ledger = await openTestLedger(await fresh());
    const { file } = await declare(ledger, LOG, COALITION);
    await declare(ledger, ZONE, { file: "zone.geojson" });
    await declare(ledger, NOTICES, { file: "notices.csv" });
    const rows = async (query: Parameters<TestLedger["declarations"]>[0]) =>
      (await ledger.declarations({ ...query, limit: 1000 })).items.map(rowOf);
    expect(await rows({ file: file.id })).toEqual([4, 3, 1, 2]);
    expect(await rows({ file: "strikes.csv", place: "Al-Hudaydah" })).toEqual([3, 1]);
    expect(await rows({ file: "s.csv" })).toEqual([]);
    expect(await rows({ kind: "strike", party: "Saudi-led coalition" })).toHaveLength(4);
    expect(await rows({ kind: "strike", party: "Russia" })).toEqual([]);
    expect(await rows({ kind: "strike", from: "2018-03-05", to: "2018-03-05" })).toEqual([3]);
    expect(await rows({ kind: "notice", from: "2018-03-06", to: "2018-03-06" })).toEqual([1]);
    const agreements = (await ledger.declarations({ kind: "agreement", limit: 1000 })).items;
    expect(agreements.some(({ declared }) => declared === null)).toBe(true);
    expect(agreements.filter(({ declared }) => declared !== null)).toHaveLength(1);
    expect(await rows({ kind: "agreement", file: "zone.geojson", from: "2018-10-01" })).toEqual([]);
    const whole = (await ledger.declarations({ limit: 1000 })).items;
    expect(await inPages(ledger, 2)).toEqual(whole);
    await expect(ledger.declarations({ from: "2018-13-01" })).rejects.toThrow(/is no date/u);
    await expect(ledger.declarations({ after: "x" })).rejects.toThrow(/is not a place in this list/u);
    await ledger.close();
  });

  it("is given to checks: logs with their releases whole, agreements and notices with the texts that they quote", async () => {
    const ledger = await openTestLedger(await fresh());
    const { file } = await declare(ledger, LOG, COALITION);
    await declare(ledger, ZONE, { file: "zone.geojson" });
    await declare(ledger, NOTICES, { file: "notices.csv" });
    const [log] = await strikeLogs(ledger.store);
    expect(log).toMatchObject({ id: file.id, file: "strikes.csv", claimedBy: null, party: file.party });
    expect(log?.releases.map(({ day }) => day)).toEqual(["2018-03-05", "2018-03-06", "2018-03-09"]);
    expect(log?.strikes.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
    const [zone] = await storedAgreements(ledger.store);
    expect(zone).toMatchObject({ file: { name: "zone.geojson" }, agreement: { name: "Salt plain zone" } });
    const { exact, start, end } = zone?.agreement.quote ?? { exact: "", start: 0, end: 0 };
    expect(zone?.text.slice(start, end)).toBe(exact);
    const notices = await storedNotices(ledger.store);
    expect(notices).toHaveLength(2);
    expect(notices[0]).toMatchObject({ file: { name: "notices.csv" }, notice: { about: "three ambulances" } });
    for (const { text, notice } of notices) {
      expect(text.slice(notice.quote.start, notice.quote.end)).toBe(notice.quote.exact);
    }
    await ledger.close();
  });

  it("is taken into a ledger of the first form too, which is brought to this one", async () => {
    const address = await fresh();
    const old = await openTestLedger(address);
    await add(old, strike("a.txt"));
    const since = ["declaration", "declared", "walk_step", "walk", "judgement", "person", "setting", "publication"];
    for (const table of since) await sql`drop table ${sql.table(table)}`.execute(old.store.db);
    await sql`update ledger_form set form = 1`.execute(old.store.db);
    await old.close();
    const ledger = await openTestLedger(address);
    expect(await declare(ledger)).toMatchObject({ outcome: "declared" });
    expect(await ledger.verify()).toMatchObject({ reports: 1, declarations: 4, faults: [] });
    await ledger.close();
  });

  it("is apart in each workspace", async () => {
    const address = await fresh();
    const ledger = await openTestLedger(address);
    await declare(ledger);
    await ledger.close();
    const other = await openTestLedger(address, "other");
    expect(await other.declaredFiles()).toEqual([]);
    expect(await declare(other)).toMatchObject({ outcome: "declared" });
    expect(await strikeLogs(other.store)).toHaveLength(1);
    await other.close();
  });

  it("stays if a report of the same bytes is erased, which is told", async () => {
    const ledger = await openTestLedger(await fresh());
    const { file } = await declare(ledger);
    const url = "https://post.example/log.txt";
    const page = { url, finalUrl: url, at: "2026-11-20T08:00:00.000Z", status: 200, headers: {}, tool: "test" };
    const source = { file: url, bytes: LOG, line: null, contentType: "text/plain", capture: page, exchange: null };
    const added = await all(ledger.add(one(source), BY));
    const { alike } = await ledger.erase(added[0]?.report ?? "", BECAUSE);
    expect(alike).toEqual([file.id]);
    expect((await ledger.verify()).faults).toEqual([]);
    await ledger.close();
  });
});

function rowOf({ declaration }: ListedDeclaration): number | string {
  return declaration.kind === "agreement" ? declaration.name : declaration.row;
}

async function inPages(ledger: TestLedger, limit: number): Promise<ListedDeclaration[]> {
  const items: ListedDeclaration[] = [];
  for (let after: string | undefined; ; ) {
    const page = await ledger.declarations({ limit, after });
    items.push(...page.items);
    if (page.next === null) return items;
    after = page.next;
  }
}

async function agreementsOf(ledger: TestLedger, query: DeclarationQuery = {}): Promise<readonly ListedDeclaration[]> {
  return (await ledger.declarations({ ...query, kind: "agreement", limit: 1000 })).items;
}

const idOf = ({ declaration }: ListedDeclaration): string => declaration.id;

/** A file with an agreement of that type and name, of other terms and of one day. */
function mended({ type, name }: Agreement): Uint8Array {
  const history = [
    { event: "agreed", on: "2031-05-01", source: "A statement" },
    { event: "ended", on: "2031-05-01", source: "A statement" },
  ];
  const properties = {
    ...{ type, name, terms: "As mended.", parties: ["Russia"], areas: ["Syria"], history, uncertainty_km: 1 },
    ...{ sources: [{ title: "A statement", url: null }], radius_km: 5 },
  };
  const geometry = { type: "Point", coordinates: [38, 34] };
  return new TextEncoder().encode(
    JSON.stringify({ type: "FeatureCollection", features: [{ type: "Feature", properties, geometry }] }),
  );
}

async function* one<T>(item: T): AsyncGenerator<T> {
  yield item;
}
