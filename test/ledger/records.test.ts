import { describe, expect, it } from "vitest";
import { claimsOf } from "../../src/util/claims-of.js";
import { ENGINES } from "../support/engines.js";
import { add, all, openTestLedger, strike } from "../support/ledger.js";

const PAGE = "https://post.example/maskana";

describe.each(ENGINES)("records, $name", ({ fresh }) => {
  it("hold an incident with what holds its place, its day, its reports and its ranges", async () => {
    const ledger = await openTestLedger(await fresh());
    const [added] = await add(ledger, strike("maskana.txt", { url: PAGE }));
    const found = await ledger.record(added?.incidents[0] ?? "");
    expect(found.place).toMatchObject({
      ...{ name: "Maskana", within: ["Aleppo", "Syria"], province: "Aleppo", district: null },
      ...{ country: "SY", countryName: "Syria", precision: "town" },
    });
    expect(found.date).toMatchObject({ start: "2016-06-16", end: "2016-06-16", precision: "day" });
    expect(found.reports).toEqual([
      expect.objectContaining({ publisher: "Daily Post", url: PAGE, retrieved: "2026-11-20T08:00:00.000Z" }),
    ]);
    for (const { quote, report } of found.accounts) {
      const text = found.reports.find(({ id }) => id === report)?.text ?? "";
      expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
    }
    const total = found.ranges.ranges.find(({ outcome, group }) => outcome === "killed" && group === "total");
    expect(total).toMatchObject({ min: 12, max: null, highest: 12 });
    expect(found.reviewed).toEqual({ claims: 0, of: found.accounts.flatMap(claimsOf).length });
    await ledger.close();
  });

  it("rest on what people corrected, and are compared anew", async () => {
    const ledger = await openTestLedger(await fresh());
    await add(ledger, strike("one.txt", { killed: 12 }), strike("two.txt", { killed: 15, publisher: "Evening Post" }));
    const [id] = (await ledger.incidents({})).items.map((one) => one.id);
    const before = await ledger.record(id ?? "");
    const row = (of: typeof before) => of.incident.comparison.find(({ attribute }) => attribute === "killed:civilian");
    expect(
      row(before)
        ?.values.map(({ value }) => value)
        .sort(),
    ).toEqual(["at least 12", "at least 15"]);
    const fifteen = before.accounts.find(({ casualties }) => casualties[0]?.min === 15)?.id ?? "";
    const claim = {
      account: fifteen,
      attribute: "killed",
      index: 0,
      verdict: "corrected",
      correction: { min: 12, max: 12 },
    } as const;
    await ledger.review(claim, { by: "anna", why: "the list of names" });
    const after = await ledger.record(id ?? "");
    expect(
      row(after)
        ?.values.map(({ value }) => value)
        .sort(),
    ).toEqual(["12", "at least 12"]);
    expect(after.accounts.find((one) => one.id === fifteen)?.casualties[0]).toMatchObject({ min: 12, max: 12 });
    expect(after.reviewed.claims).toBe(1);
    await ledger.close();
  });

  it("come all, some at a time, the latest first, and only those that are asked for", async () => {
    const ledger = await openTestLedger(await fresh());
    const days = Array.from({ length: 130 }, (_, i) =>
      new Date(Date.UTC(2014, 0, 1 + 7 * i)).toISOString().slice(0, 10),
    );
    await add(ledger, ...days.map((day, i) => strike(`${i}.txt`, { day, place: i % 2 === 0 ? "Maskana" : "Raqqa" })));
    const found = await all(ledger.records({}));
    expect(found.map(({ date }) => date?.start)).toEqual(days.toReversed());
    expect((await all(ledger.records({ place: "Raqqa", limit: 3 }))).length).toBe(65);
    await ledger.close();
  });

  it("do not hold the ledger once the asking was given up, or was wrong", async () => {
    const ledger = await openTestLedger(await fresh());
    await add(ledger, strike("one.txt"), strike("two.txt", { day: "2016-07-01" }));
    for await (const one of ledger.records({})) {
      expect(one.date?.start).toBe("2016-07-01");
      break;
    }
    await expect(all(ledger.records({ from: "yesterday" }))).rejects.toThrow(/“yesterday” is no date/u);
    expect((await ledger.incidents({})).items).toHaveLength(2);
    await expect(ledger.record("i0")).rejects.toThrow(/there is no incident i0/u);
    await ledger.close();
  });
});
