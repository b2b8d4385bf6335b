import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { RollUpRow } from "../../../model/casualty-range.js";
import { textOfCell } from "../../csv.js";
import { talliesCsv } from "./csv.js";
import { talliesHtml } from "./html.js";
import { talliesJson } from "./json.js";
import { talliesText } from "./text.js";
import type { Tallied } from "./words.js";

const IMPRINT = { by: "anna", at: "2026-11-20T09:04:03.000Z", program: "deconflict 0.1.0", draft: false };
const killed = { outcome: "killed", group: "total" } as const;
const sum = (key: string | null, incidents: number, ranges: RollUpRow["ranges"]): RollUpRow => ({
  key,
  incidents,
  ranges,
});
const TALLIED: Tallied = {
  chosen: "place Aleppo",
  reviewedOnly: false,
  rollUp: {
    by: "party",
    rows: [sum("=North", 3, [{ ...killed, min: 20, max: null, highest: 41, incidents: 2, open: 1 }]), sum(null, 1, [])],
    all: sum(null, 4, [
      { ...killed, min: 22, max: null, highest: 44, incidents: 3, open: 1 },
      { outcome: "wounded", group: "child", min: 1, max: 2, highest: 2, incidents: 1, open: 0 },
    ]),
  },
};
const oneLine = (text: string) => text.replace(/\s+/gu, " ");

describe("tallies", () => {
  it.each([
    "Killed and wounded, by party to which an account lays the incident",
    "4 incidents: place Aleppo.",
    "Rows by party need not add up to the whole: an incident may be laid to several parties, and to none.",
    "Lowest and highest are summed apart",
    "It is no confidence interval.",
    "laid to nobody",
    "at least 20 (the highest figures named come to 41; 1 of 2 incidents is open above)",
    "wounded, children",
  ])("say in text and in their page: %s", (words) => {
    expect(oneLine(talliesText(TALLIED, IMPRINT))).toContain(words);
    const { document } = parseHTML(talliesHtml(TALLIED, IMPRINT));
    expect(oneLine(document.body.textContent ?? "")).toContain(words);
  });

  it("say whether counts that nobody reviewed bear on them", () => {
    expect(oneLine(talliesText(TALLIED, IMPRINT))).toContain("Counts that no person has reviewed bear on the sums");
    const reviewed = { ...TALLIED, reviewedOnly: true };
    expect(oneLine(talliesText(reviewed, IMPRINT))).toContain("Only counts that a person has accepted, corrected or");
  });

  it("as JSON read back to the same values", () => {
    const { sumsBy, rows, all, chosen, reviewedOnly, ...head } = JSON.parse(talliesJson(TALLIED, IMPRINT));
    expect({ rollUp: { by: sumsBy, rows, all }, chosen, reviewedOnly }).toEqual(TALLIED);
    expect(head).toEqual({ format: "deconflict-tallies/1", ...IMPRINT });
  });

  it("as CSV read back to the same values, a formula as text", () => {
    const rows = parse(talliesCsv(TALLIED), { columns: true, bom: true }) as Record<string, string>[];
    const told = rows.map(({ key = "", of_all, outcome, group, min, max, highest_named: highest }) => [
      textOfCell(key),
      of_all,
      outcome,
      group,
      Number(min),
      max === "" ? null : Number(max),
      Number(highest),
    ]);
    expect(told).toEqual([
      ["=North", "no", "killed", "total", 20, null, 41],
      ["", "yes", "killed", "total", 22, null, 44],
      ["", "yes", "wounded", "child", 1, 2, 2],
    ]);
  });
});
