import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { read, utils } from "xlsx";
import { MONTH } from "../../../../test/support/reports.js";
import { monthlyCsv } from "./csv.js";
import { monthlyHtml } from "./html.js";
import { monthlyJson } from "./json.js";
import { monthlyText } from "./text.js";

const IMPRINT = { by: "anna", at: "2026-11-20T09:04:03.000Z", program: "deconflict 0.1.0", draft: false };
const oneLine = (text: string) => text.replace(/\s+/gu, " ");

describe("the month", () => {
  it("as text is a sum that balances, and says what each figure is", () => {
    const text = oneLine(monthlyText(MONTH, IMPRINT));
    for (const words of [
      "Assessments of allegations: December 2015",
      "2 carried over + 2 received + 1 reopened − 3 completed = 2 open.",
      "- 1 non-credible: no strikes by the party in the area at that time",
      "1 + 1 + 0 + 0 + 1 + 0 = 3 completed",
      "Non-credible means: not enough to conclude that it is more likely than not. It does not mean disproved.",
      "Of the 3 completed, a second person has confirmed 1 by the end of the month, and has not confirmed 2.",
      "Of the 2 open, 1 has a decision that waits for a second person and does not count before.",
      "The 1 reopened had ended as: 1 credible.",
      "2 steps dated in the month were entered after the month had ended.",
      "- Strike on Siha (i6), allegation against the Alliance: from “credible” to “duplicate of an allegation received before”",
      "- Strike on Ayyash (i1), allegation against North: carried over, completed at the end of the month: non-credible: no strikes by the party in the area at that time; confirmed by a second person since then: reopened by boris on 4 January 2016; found credible by anna on 9 January 2016; now it stands at credible, not confirmed by a second person",
      "allegation against North: carried over, open at the end of the month: credibility assessment open, where a later decision waits for a second person, and does not count yet -",
      "allegation against North: received, open at the end of the month: received, not yet looked into since then: found non-credible by anna on 5 January 2016, which no second person confirmed, and never counted; superseded by anna on 6 January 2016, which waits for a second person, and does not count yet; now it stands at credibility assessment open -",
      "at the end of the month: credible; not confirmed by a second person; acknowledged: 7 killed conceded",
    ]) {
      expect(text).toContain(words);
    }
    expect(text.replace("does not mean disproved", "")).not.toMatch(/disproved|\bfalse\b/u);
  });

  it("says that it is not over, if it is not", () => {
    const early = { ...IMPRINT, at: "2015-12-31T23:00:00.000Z" };
    for (const print of [monthlyText, monthlyHtml]) {
      expect(print(MONTH, early)).toContain("The month had not ended when this was put together.");
      expect(print(MONTH, IMPRINT)).not.toContain("had not ended");
    }
  });

  it("as a page says the same", () => {
    const { document } = parseHTML(monthlyHtml(MONTH, IMPRINT));
    const page = oneLine(document.body.textContent ?? "");
    expect(page).toContain("2 carried over + 2 received + 1 reopened − 3 completed = 2 open.");
    expect(page).toContain("It does not mean disproved.");
    const rows = [...document.querySelectorAll("table")].at(-1)?.querySelectorAll("tbody tr");
    expect(rows).toHaveLength(MONTH.walks.length);
    const cells = [...(rows?.[3]?.querySelectorAll("td, th") ?? [])].map((cell) => cell.textContent);
    expect(cells.slice(-2)).toEqual([
      "received, not yet looked into",
      expect.stringContaining("by anna on 6 January 2016, which waits for a second person, and does not count yet;"),
    ]);
    for (const table of document.querySelectorAll("table")) expect(table.querySelector("caption")).not.toBeNull();
  });

  it("as JSON reads back to the same values", () => {
    const { format, draft, by, at, program, nonCredibleMeans, ...report } = JSON.parse(monthlyJson(MONTH, IMPRINT));
    expect(report).toEqual(MONTH);
    expect(nonCredibleMeans).toContain("It does not mean disproved.");
    expect({ by, at, program, draft }).toEqual(IMPRINT);
    expect(format).toBe("deconflict-monthly/1");
  });

  it("as CSV says of an outcome what it means, who confirmed it, and what became of it", () => {
    const [first, , , fourth, fifth] = parse(monthlyCsv(MONTH), { columns: true, bom: true }) as Record<
      string,
      string
    >[];
    expect(first).toMatchObject({
      ...{ outcome: "non-credible: no-strikes", outcome_means: "not enough to conclude; not disproved" },
      ...{ confirmed_by_second_person: "yes", stands_now: "credible, not confirmed by a second person" },
      since: expect.stringContaining("reopened by boris on 4 January 2016"),
    });
    expect(fourth).toMatchObject({
      stands_now:
        "credibility assessment open, where a later decision waits for a second person, and does not count yet",
      since: expect.stringMatching(/superseded by anna on 6 January 2016, which waits for a second person, and/u),
    });
    expect(fifth).toMatchObject({ outcome: "credible", outcome_means: "", deaths_conceded_min: "7", since: "" });
  });

  it("as CSV has columns that sum to its counters, in a spreadsheet too", () => {
    const csv = monthlyCsv(MONTH);
    const rows = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
    const sheet = read(Buffer.from(csv), { type: "buffer" });
    const cells = utils.sheet_to_json<Record<string, unknown>>(Object.values(sheet.Sheets)[0] as never);
    for (const counter of ["carried", "received", "reopened", "completed", "open"] as const) {
      const sum = (of: readonly Record<string, unknown>[]) => of.reduce((n, row) => n + Number(row[counter]), 0);
      expect([sum(rows), sum(cells)]).toEqual([MONTH[counter], MONTH[counter]]);
    }
    expect(rows.map(({ walk, outcome }) => [walk, outcome?.replace("non-credible: ", "") || null])).toEqual(
      MONTH.walks.map(({ id, completion }) => [id, completion]),
    );
  });
});
