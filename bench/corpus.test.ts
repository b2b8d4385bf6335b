import { describe, expect, it } from "vitest";
import { syntheticReports, syntheticText } from "./corpus.js";
import { syntheticAccounts } from "./synthetic-accounts.js";

describe("synthetic reports", () => {
  it("are the same each time, so that runs can be compared", () => {
    expect(syntheticReports(20)).toEqual(syntheticReports(20));
    expect(syntheticReports(20, 2)).not.toEqual(syntheticReports(20, 1));
  });

  it("are as long as an agency's story, and differ from one another", () => {
    const texts = syntheticReports(300).map(({ text }) => text);
    const words = texts.map((text) => text.split(/\s+/u).length);
    expect(new Set(texts).size).toBe(300);
    expect(words.every((n) => n > 120 && n < 450)).toBe(true);
  });

  it("fill a file of the size asked for", () => {
    expect(Buffer.byteLength(syntheticText(100_000))).toBeGreaterThanOrEqual(100_000);
  });
});

describe("synthetic accounts", () => {
  it("come five to an incident, each in its own report", () => {
    const { accounts, reports } = syntheticAccounts(1000, 20);
    expect([accounts.length, reports.length]).toEqual([1000, 1000]);
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(1000);
    const incidents = new Set(accounts.map(({ places, date }) => `${places[0]?.name} ${date?.start}`));
    expect(incidents.size).toBeLessThanOrEqual(200);
    expect(incidents.size).toBeGreaterThan(150);
  });
});
