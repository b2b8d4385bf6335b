import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { publicationsOf } from "../../src/store/publications.js";
import { BY } from "../support/declared-files.js";
import { ENGINES } from "../support/engines.js";
import { add, openTestLedger, strike, type TestLedger } from "../support/ledger.js";

const HASH = "ab".repeat(32);
const DAILY = { kind: "daily", incident: null, what: "daily report of 16 June 2016, as text", sha256: HASH } as const;

async function incidentIn(ledger: TestLedger, ...[file, more]: Parameters<typeof strike>): Promise<string> {
  const [added] = await add(ledger, strike(file, more));
  return added?.incidents[0] ?? "";
}

describe.each(ENGINES)("what went out, $name", ({ fresh }) => {
  it("is listed with who published it and when, stands in the history, and outlives a dump", async () => {
    const [ledger, other] = [await openTestLedger(await fresh()), await openTestLedger(await fresh())];
    const incident = await incidentIn(ledger, "a.txt");
    const dossier = await ledger.publish({ kind: "dossier", incident, what: "dossier, as html", sha256: HASH }, BY);
    const daily = await ledger.publish(DAILY, BY);
    expect(dossier).toMatchObject({
      kind: "dossier",
      incident,
      by: "anna",
      at: expect.stringMatching(/^2026-11-20T09/u),
    });
    expect((await ledger.publications({})).items).toEqual([daily, dossier]);
    expect((await ledger.history({ of: incident })).items[0]).toMatchObject({
      ...{ change: "published", by: "anna", at: dossier.at },
      after: { id: dossier.id, kind: "dossier", incident, what: "dossier, as html", sha256: HASH },
    });
    expect((await ledger.history({ of: daily.id })).items).toHaveLength(1);
    expect((await ledger.verify()).faults).toEqual([]);
    await other.restore(ledger.dump());
    expect((await other.publications({})).items).toEqual([daily, dossier]);
    expect((await other.verify()).faults).toEqual([]);
    await ledger.close();
    await other.close();
  });

  it("is listed in parts, each once", async () => {
    const ledger = await openTestLedger(await fresh());
    for (let i = 0; i < 5; i++) await ledger.publish(DAILY, BY);
    const whole = (await ledger.publications({})).items;
    const first = await ledger.publications({ limit: 3 });
    const rest = await ledger.publications({ limit: 3, after: first.next ?? "" });
    expect([...first.items, ...rest.items]).toEqual(whole);
    expect({ length: whole.length, next: rest.next }).toEqual({ length: 5, next: null });
    await expect(ledger.publications({ after: "x" })).rejects.toThrow(/is not a place in this list/u);
    await ledger.close();
  });

  it("of an incident is found under the id that it has now, the first first", async () => {
    const ledger = await openTestLedger(await fresh());
    const one = await incidentIn(ledger, "a.txt");
    const two = await incidentIn(ledger, "b.txt", { place: "Raqqa", day: "2016-06-18" });
    for (const incident of [two, one]) {
      await ledger.publish({ kind: "dossier", incident, what: `dossier of ${incident}`, sha256: HASH }, BY);
    }
    await ledger.link([one, two], { by: "anna", why: "one raid" });
    const [now] = (await ledger.incidents({})).items.map(({ id }) => id);
    const found = await publicationsOf(ledger.store, now ?? "");
    expect(found.map(({ incident }) => incident)).toEqual([two, one]);
    expect(await publicationsOf(ledger.store, "i0")).toEqual([]);
    expect((await ledger.verify()).faults).toEqual([]);
    await ledger.close();
  });

  it("is refused and not stored with a hash that is none, of no incident, or by a person whom the team does not have", async () => {
    const ledger = await openTestLedger(await fresh());
    await ledger.changeTeam({ add: "anna" }, { by: "anna", why: "she keeps it" });
    const of = { kind: "dossier", incident: "i0", what: "dossier", sha256: HASH } as const;
    await expect(ledger.publish({ ...DAILY, sha256: "abc" }, BY)).rejects.toThrow(/“abc” is no SHA-256/u);
    await expect(ledger.publish(of, BY)).rejects.toThrow(/there is no incident i0/u);
    await expect(ledger.publish(DAILY, { by: "boris" })).rejects.toThrow(/“boris” is not of this team: it is anna/u);
    await expect(ledger.mayPublish({ by: "boris" })).rejects.toThrow(/is not of this team/u);
    await ledger.mayPublish(BY);
    expect((await ledger.publications({})).items).toEqual([]);
    expect((await ledger.history({})).items.map(({ change }) => change)).toEqual(["team changed"]);
    await ledger.close();
  });

  it.each([
    [
      "whose hash was changed",
      sql`update publication set sha256 = ${"cd".repeat(32)}`,
      /it is not as the history has it/u,
    ],
    ["that was taken out", sql`delete from publication`, /the history says that it went out, and it is not there/u],
    ["that was put in", sql`update publication set id = 'p99'`, /the history does not say that it went out/u],
  ])("%s does not escape verify", async (_, tampering, fault) => {
    const ledger = await openTestLedger(await fresh());
    await ledger.publish(DAILY, BY);
    await tampering.execute(ledger.store.db);
    expect((await ledger.verify()).faults.join("\n")).toMatch(fault);
    await ledger.close();
  });
});
