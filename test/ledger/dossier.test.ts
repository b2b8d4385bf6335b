import { describe, expect, it } from "vitest";
import { LedgerError } from "../../src/store/ledger-error.js";
import { declare } from "../support/declared-files.js";
import { decide, dossierLedger, NOTICE_OPEN, NOTICE_OVER } from "../support/dossier-ledger.js";
import { ENGINES } from "../support/engines.js";
import { strike } from "../support/ledger.js";

describe.each(ENGINES)("dossier, $name", ({ fresh }) => {
  it("holds what the ledger knows: accounts, checks, strikes and zones for the map, parties, ground", async () => {
    const { ledger, incident } = await dossierLedger(await fresh());
    const dossier = await ledger.dossier(incident);
    expect(dossier.incident.id).toBe(incident);
    expect(dossier.reports.map(({ publisher }) => publisher).sort()).toEqual(["Coast Post", "Hill Gazette"]);
    expect(dossier.checks).toEqual((await ledger.check(incident)).checks);
    const declared = (await ledger.declaredFiles()).map(({ id, sha256 }) => ({ id, sha256 }));
    expect(dossier.files.map(({ id, sha256 }) => ({ id, sha256 }))).toEqual(declared);
    expect(dossier.mapped).toContainEqual(expect.objectContaining({ kind: "agreement", label: "Harbour zone" }));
    expect(dossier.mapped.find(({ kind }) => kind === "strike")?.label).toMatch(/strikes\.csv, row 1: near Hodeidah/iu);
    expect(dossier.parties).toContainEqual(expect.objectContaining({ name: "Saudi-led coalition" }));
    expect(dossier.ground.towns.length).toBeGreaterThan(0);
    expect(dossier.ground.borders.length).toBeGreaterThan(0);
    await ledger.close();
  });

  it("holds what people decided, and the head of the history after it", async () => {
    const prepared = await dossierLedger(await fresh());
    await decide(prepared);
    const { assessment, reviews, head } = await prepared.ledger.dossier(prepared.incident);
    expect(assessment.walks[0]?.now).toMatchObject({ state: "non-credible", confirmed: { by: "bela" } });
    expect(assessment.judgements[0]?.detail).toEqual({ kind: "grading", grading: "contested" });
    expect(reviews).toMatchObject([{ verdict: "accepted", by: "carla", attribute: "killed", replacedBy: null }]);
    expect(head).toBe((await prepared.ledger.verify()).head);
    await prepared.ledger.close();
  });

  it("keeps back what tells of a notice that may still be in force, and counts it", async () => {
    const { ledger, incident } = await dossierLedger(await fresh());
    await declare(ledger, NOTICE_OVER, { file: "over.csv" });
    const over = await ledger.dossier(incident);
    expect(over.withheld).toBe(0);
    expect(over.checks.filter(({ declarations }) => declarations.includes("N-1"))).not.toEqual([]);
    await declare(ledger, NOTICE_OPEN, { file: "open.csv" });
    const open = await ledger.dossier(incident);
    const resting = (await ledger.check(incident)).checks.filter(({ declarations }) => declarations.includes("N-2"));
    expect(resting.length).toBeGreaterThan(0);
    expect(open.withheld).toBeGreaterThanOrEqual(resting.length);
    expect(JSON.stringify(open)).not.toMatch(/where the clinic lies|N-2/u);
    await ledger.close();
  });

  it("tells of no notice that may still be in force by a figure, be it of somewhere else or of a place that nobody knows", async () => {
    const { ledger, incident } = await dossierLedger(await fresh());
    await declare(ledger, NOTICE_OVER, { file: "over.csv" });
    const [head = "", row = ""] = new TextDecoder().decode(NOTICE_OPEN).trim().split("\n");
    const elsewhere = row.replace("N-2", "N-3").replace("Hodeidah", "Taiz");
    const nowhere = row.replace("N-2", "N-4").replace("Hodeidah", "Nowhere at all");
    const open = new TextEncoder().encode([head, elsewhere, nowhere, ""].join("\n"));
    const before = await ledger.dossier(incident);
    await declare(ledger, open, { file: "open.csv" });
    const told = (await ledger.check(incident)).checks.flatMap(({ working }) => working);
    expect(told.filter((line) => line.startsWith("Notices on record: 3"))).toHaveLength(1);
    const after = await ledger.dossier(incident);
    expect(after.checks).toEqual(before.checks);
    expect([before.withheld, after.withheld]).toEqual([0, 1]);
    expect(JSON.stringify(after)).toContain("Notices on record: 1");
    await ledger.close();
  });

  it("is found by an earlier id, with its history and what was published under it", async () => {
    const one = strike("one.txt", { killed: 12 });
    const other = strike("two.txt", { killed: 15, publisher: "Other Post", place: "Palmyra" });
    const { ledger } = await dossierLedger(await fresh(), [one, other]);
    const ids = (await ledger.incidents({})).items.map(({ id }) => id);
    expect(ids).toHaveLength(2);
    for (const [n, incident] of ids.entries()) {
      await ledger.publish({ kind: "dossier", incident, what: "dossier", sha256: `a${n}`.repeat(32) }, { by: "anna" });
    }
    await ledger.link(ids, { by: "anna", why: "one strike" });
    const [first, again] = [await ledger.dossier(ids[0] ?? ""), await ledger.dossier(ids[1] ?? "")];
    expect(again.incident).toEqual(first.incident);
    expect(first.accounts.length).toBeGreaterThan(1);
    expect(first.earlier.map(({ sha256 }) => sha256)).toEqual(["a0".repeat(32), "a1".repeat(32)]);
    expect(first.history.filter(({ change }) => change === "incident formed")).toHaveLength(2);
    expect(first.history.map(({ at }) => at)).toEqual(first.history.map(({ at }) => at).sort());
    expect(first.rulings).toMatchObject([{ kind: "together", by: "anna", why: "one strike", undone: null }]);
    await ledger.close();
  });

  it("of an incident that there is not is refused", async () => {
    const { ledger } = await dossierLedger(await fresh());
    await expect(ledger.dossier("i000000000000")).rejects.toThrow(LedgerError);
    await ledger.close();
  });
});
