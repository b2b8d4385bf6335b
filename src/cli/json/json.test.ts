import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as made from "../../../test/support/ledger-values.js";
import { packageRoot } from "../../net/package-root.js";
import { entryJson, reviewJson, rulingJson, verificationJson } from "./decisions.js";
import { incidentDetailJson, summaryJson } from "./incidents.js";
import { listJson } from "./print.js";
import { addedJson, hitJson, reportDetailJson, storedReportJson } from "./reports.js";

const documented = readFileSync(join(packageRoot(), "docs/ledger.md"), "utf8").split("## For programs")[1] ?? "";
const ofReports = readFileSync(join(packageRoot(), "docs/output.md"), "utf8");

const problem = { file: "a.txt", line: 1, message: "", fatal: true };
const added = {
  report: "r1",
  file: "a.txt",
  outcome: "added",
  accounts: 1,
  incidents: [],
  problems: [problem],
} as const;
const detail = reportDetailJson(made.reportDetail, true);
const erased = { by: "anna", at: "", why: "" };
const shapes: Readonly<Record<string, object>> = {
  list: listJson({ items: [made.entry], next: null }, entryJson),
  added: addedJson(added),
  problem: addedJson(added).problems[0] as object,
  summary: summaryJson(made.summary),
  incident: incidentDetailJson(made.detail),
  report: detail,
  capture: detail.captures[0] as object,
  version: detail.versions[0] as object,
  hit: hitJson(made.hit),
  sentence: hitJson(made.hit).sentences[0] as object,
  erasure: storedReportJson({ ...made.stored, erased }).erased as object,
  ruling: rulingJson(made.ruling),
  lost: rulingJson(made.ruling).lost[0] as object,
  review: reviewJson(made.review),
  change: entryJson(made.entry),
  verification: verificationJson(made.verification),
};

describe("JSON of the ledger", () => {
  it.each(Object.entries(shapes))("is documented key by key: %s", (_, shape) => {
    const missing = Object.keys(shape).filter((key) => !`${documented}${ofReports}`.includes(`\`${key}\``));
    expect(missing).toEqual([]);
  });

  it("has the keys of a stored report, those of deconflict/1 first", () => {
    const keys = Object.keys(storedReportJson(made.stored));
    expect(keys.slice(0, 7)).toEqual(["id", "file", "publisher", "published", "title", "language", "sha256"]);
    expect(keys.slice(7).filter((key) => !documented.includes(`\`${key}\``))).toEqual([]);
  });

  it("has its keys in one order, however a value was built", () => {
    const reversed = Object.fromEntries(Object.entries(made.review).reverse()) as unknown as typeof made.review;
    expect(JSON.stringify(reviewJson(reversed))).toBe(JSON.stringify(reviewJson(made.review)));
  });

  it("says honestly that an account of a report that does not count has no incident", () => {
    const accounts = made.reportDetail.accounts.map((account) => ({ ...account, incident: null }));
    const { accounts: shown } = reportDetailJson({ ...made.reportDetail, accounts }, false);
    expect(shown.map(({ incident }) => incident)).toEqual([null, null]);
  });

  it("holds the text of a report only if it is asked for", () => {
    expect(reportDetailJson(made.reportDetail, false)).not.toHaveProperty("text");
  });
});
