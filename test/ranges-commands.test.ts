import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepare } from "../scripts/prepare.mjs";
import type { CasualtyRange, LeftOut, RollUp } from "../src/model/casualty-range.js";
import type { IncidentDetail, Page } from "../src/service/ledger.js";
import { ROOT } from "./run-cli.js";
import { Commands } from "./support/run-ledger.js";

// Ranges on the command line, of the samples, and the reviews that bear on them.

const SAMPLES = join(ROOT, "fixtures/samples");
const folder = mkdtempSync(join(tmpdir(), "deconflict-ranges-"));
const ledger = new Commands(() => join(folder, "ledger"));
const BECAUSE = ["--because", "the list names them", "--as", "anna"];

interface Printed {
  readonly id: string;
  readonly title: string;
  readonly ranges: readonly CasualtyRange[];
  readonly leftOut: readonly (LeftOut["claim"] & Pick<LeftOut, "why" | "because">)[];
}

let id: string;
beforeAll(async () => {
  await prepare();
  await ledger.run("add", SAMPLES, "--metadata", join(SAMPLES, "reports.csv"), "--as", "anna");
  id = (await ledger.incidentTitled("Kramatorsk")).id;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const total = async (...options: readonly string[]) => {
  const { ranges } = await ledger.json<Printed>("ranges", id, ...options);
  const found = ranges.find(({ outcome, group }) => outcome === "killed" && group === "total");
  return found && [found.min, found.max];
};

describe("deconflict ranges", () => {
  it("prints the ranges of an incident, with counts that the report has and that review takes", async () => {
    const text = await ledger.text("ranges", id);
    expect(text).toMatch(/^Missile in Kramatorsk/u);
    expect(text).toMatch(/^ {2}killed, all: /mu);
    expect(text).toContain("It is no confidence interval.");
    const [, account = "", attribute = ""] = /\((a[0-9a-f]+) (killed)\)/u.exec(text) ?? [];
    expect(await ledger.text("review", account, attribute, "--accept", ...BECAUSE)).toMatch(/killed accepted/u);
  });

  it("for programs, key by key", async () => {
    const printed = await ledger.json<Printed>("ranges", id);
    expect(Object.keys(printed)).toEqual(["id", "title", "ranges", "leftOut", "succeeds"]);
    expect(Object.keys(printed.ranges[0] ?? {})).toEqual([
      ...["outcome", "group", "min", "max", "highest", "origins", "contested", "unreviewed", "low", "high"],
    ]);
    expect(Object.keys(printed.ranges[0]?.low[0] ?? {})).toEqual([
      ...["account", "report", "speaker", "index", "outcome", "group", "min", "max", "corrected", "quote"],
    ]);
  });

  it("holds what review takes in, takes out and corrects", async () => {
    const { accounts } = await ledger.json<IncidentDetail>("show", id);
    const counting = accounts.filter(({ casualties }) => casualties.some(({ outcome }) => outcome === "killed"));
    const before = await total();
    expect(before).toBeDefined();
    for (const { id: account, casualties } of counting) {
      for (const [index] of casualties.filter(({ outcome }) => outcome === "killed").entries()) {
        const line = await ledger.text("review", account, "killed", String(index), "--exclude", ...BECAUSE);
        expect(line).toMatch(/ killed excluded from the range – anna/u);
      }
    }
    expect(await total()).toBeUndefined();
    expect((await ledger.json<Printed>("ranges", id)).leftOut.map(({ why }) => why)).toContain("excluded");
    const [first] = counting;
    expect(await ledger.text("review", first?.id ?? "", "killed", "--admit", ...BECAUSE)).toMatch(
      / killed admitted to the range – anna/u,
    );
    await ledger.text("review", first?.id ?? "", "killed", "--correct", '{"min":8,"max":9}', ...BECAUSE);
    expect(await total()).toEqual([8, 9]);
    expect(await total("--reviewed")).toEqual([8, 9]);
    const shown = (await ledger.text("show", id)).replace(/\s+/gu, " ");
    expect(shown).toMatch(/killed excluded from the range, replaced by v\d+ –/u);
    expect(shown).toMatch(/killed admitted to the range – anna/u);
  });

  it("prints many, a page at a time, by what incidents are found by", async () => {
    const page = await ledger.json<Page<Printed>>("ranges", "--limit", "2");
    expect(page.items).toHaveLength(2);
    expect(Object.keys(page.items[0]?.ranges[0] ?? {})).toEqual([
      ...["outcome", "group", "min", "max", "highest", "origins", "contested", "unreviewed"],
    ]);
    expect(await ledger.text("ranges", "--limit", "2")).toContain("deconflict ranges --limit 2");
    const found = await ledger.items<Printed>("ranges", "--act", "missile", "--place", "Kramatorsk");
    expect(found.map((one) => one.id)).toEqual([id]);
    expect(await ledger.text("ranges", "--place", "Reykjavik")).toBe("No incidents.\n");
  });

  it.each(["party", "place", "month"])("sums them by %s", async (by) => {
    const { rows, all } = await ledger.json<RollUp>("ranges", "--by", by);
    expect(all.incidents).toBe((await ledger.items("incidents", "--limit", "1000")).length);
    expect(rows.length).toBeGreaterThan(1);
    for (const { ranges } of rows) for (const { min, highest } of ranges) expect(min).toBeLessThanOrEqual(highest);
    expect(await ledger.text("ranges", "--by", by, "--reviewed")).toContain("Every incident, once");
  });

  it.each([
    [["ranges", "i0"], 1, "there is no incident i0"],
    [["ranges", "i0", "--by", "party"], 2, "the ranges of one incident take no --by"],
    [["ranges", "i0", "--place", "Dura"], 2, "the ranges of one incident take no --place"],
    [["ranges", "--by", "week"], 2, "--by is party, place, or month"],
    [["ranges", "--by", "party", "--limit", "3"], 2, "take no --limit"],
    [["ranges", "--from", "2016-02-31"], 2, "--from is a date"],
    [["ranges", "i0", "i1"], 2, "i1"],
    [["review", "a0", "killed", "--admit", "--exclude", "--because", "x"], 2, "--admit or --exclude"],
    [["review", "a0", "killed", "--admit", "--because", "x"], 1, "there is no account a0"],
    [["review", "a0", "killed", "--admit"], 2, "review needs --because REASON"],
  ])("%j exits with %d and says why", async (args, code, message) => {
    expect(await ledger.run(...args)).toMatchObject({ code, out: "", err: expect.stringContaining(message) });
  });

  it("refuses to take what is no count into a range", async () => {
    const { accounts } = await ledger.json<IncidentDetail>("show", id);
    const { code, err } = await ledger.run("review", accounts[0]?.id ?? "", "act", "--admit", ...BECAUSE);
    expect([code, err]).toEqual([1, expect.stringContaining("only a count can be admitted")]);
  });
});
