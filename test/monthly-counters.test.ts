import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Walk } from "../src/model/assessment.js";
import { monthlyCsv } from "../src/publish/reports/monthly/csv.js";
import { monthlyJson } from "../src/publish/reports/monthly/json.js";
import { monthlyText } from "../src/publish/reports/monthly/text.js";
import { monthlyOf } from "../src/service/monthly.js";
import { MONTHS, year } from "./support/made-up-year.js";

// What is published of a month balances, in each of its forms as it is read back.

const IMPRINT = { by: "anna", at: "2017-02-01T09:00:00.000Z", program: "deconflict 0.1.0", draft: false };

interface Read {
  readonly carried: number;
  readonly received: number;
  readonly reopened: number;
  readonly completed: number;
  readonly open: number;
}

const COUNTERS = ["carried", "received", "reopened", "completed", "open"] as const;

function fromCsv(text: string): Read {
  const rows = parse<Record<string, string>>(text, { columns: true });
  const summed = COUNTERS.map((name) => [name, rows.reduce((sum, row) => sum + Number(row[name]), 0)]);
  return Object.fromEntries(summed) as unknown as Read;
}

function fromText(text: string): Read {
  const line =
    /(?<carried>\d+) carried over \+ (?<received>\d+) received \+ (?<reopened>\d+) reopened − (?<completed>\d+) completed = (?<open>\d+) open/u.exec(
      text.replace(/\s+/gu, " "),
    )?.groups;
  return Object.fromEntries(COUNTERS.map((name) => [name, Number(line?.[name])])) as unknown as Read;
}

function outcomes(text: string): { readonly summands: number[]; readonly sum: number } {
  const [, summands = "", sum] = /- ([\d +]+) = (\d+) completed/u.exec(text.replace(/\s+/gu, " ")) ?? [];
  return { summands: summands.split(" + ").map(Number), sum: Number(sum) };
}

function expectPublished(walks: readonly Walk[]): void {
  let open = monthlyOf(walks, "2015-12", new Map()).open;
  for (const month of MONTHS) {
    const report = monthlyOf(walks, month, new Map());
    const text = monthlyText(report, IMPRINT);
    const json = JSON.parse(monthlyJson(report, IMPRINT)) as Read;
    for (const read of [json, fromCsv(monthlyCsv(report)), fromText(text)]) {
      expect(read.carried).toBe(open);
      expect(read.carried + read.received + read.reopened - read.completed).toBe(read.open);
      expect(read).toMatchObject(Object.fromEntries(COUNTERS.map((name) => [name, report[name]])));
    }
    const { summands, sum } = outcomes(text);
    expect(summands.reduce((all, one) => all + one, 0)).toBe(sum);
    expect(sum).toBe(json.completed);
    open = json.open;
  }
}

describe("what is published of the months of a made-up year", () => {
  it("balances in text, JSON and CSV, in whatever order decisions, corrections and reopenings come", () => {
    fc.assert(fc.property(year, expectPublished), { numRuns: 100 });
  });
});
