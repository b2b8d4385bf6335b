import type { Account } from "../../model/account.js";
import type { Reading } from "../../model/incident.js";
import { accountsOf, bookOf, reportInWords } from "../../publish/text/book.js";
import { incidentBlock, section } from "../../publish/text/incident.js";
import { printable } from "../../publish/text/layout.js";
import { flow, type Page } from "../../publish/text/page.js";
import type { IncidentDetail, StoredReport } from "../../service/ledger.js";
import { decidedInWords } from "./assessment.js";
import { reviewLines, rulingLines, type Setting } from "./decisions.js";
import { reviewable } from "./reviewable.js";
import { momentInWords } from "./words.js";

/** An incident as `read` prints it, then what people decided on it, and the ids with which to decide more. */
export function incidentPage(page: Page, detail: IncidentDetail): string[] {
  const { incident, reports, reviews, rulings, assessment, succeeds } = detail;
  const book = bookOf(readingOf(detail));
  const accounts = accountsOf(book, incident);
  const setting: Setting = { indent: 4, name: numberIn(accounts) };
  const reviewed = reviews.flatMap((review) => reviewLines(page, setting, review));
  return [
    ...(succeeds === null ? [] : [...flow(page, "", `${printable(succeeds)} is now ${printable(incident.id)}.`), ""]),
    ...incidentBlock(page, book, incident, null),
    ...titled("Reviews", reviewed.length === 0 ? ["    Reviewed by nobody yet."] : reviewed),
    ...titled(
      "Ruled by people",
      rulings.flatMap((ruling) => rulingLines(page, setting, ruling)),
    ),
    ...section(page, "Assessed by people", decidedInWords(assessment)),
    ...section(page, "Reports", reports.map(reportInLedger)),
    ...section(page, "Ids, and what can be reviewed", ids(detail, accounts, setting)),
  ];
}

function readingOf({ incident, accounts, reports }: IncidentDetail): Reading {
  return { format: "deconflict/1", reports, accounts, tallies: [], incidents: [incident] };
}

function numberIn(accounts: readonly Account[]): Setting["name"] {
  const numbers = new Map(accounts.map(({ id }, i) => [id, `[${i + 1}]`]));
  return (id) => numbers.get(id) ?? printable(id);
}

function reportInLedger(report: StoredReport): string {
  const state = report.state === "current" ? "" : `, ${report.state}`;
  const added = `added by ${printable(report.addedBy)}, ${momentInWords(report.addedAt)}`;
  return `${printable(report.id)} ${reportInWords(report)} (${printable(report.file)}), ${added}${state}`;
}

function ids({ incident }: IncidentDetail, accounts: readonly Account[], { name }: Setting): string[] {
  const each = accounts.map((account) => `${name(account.id)} ${reviewable(account)}`);
  return [`${printable(incident.id)}: this incident`, ...each];
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `  ${title}`, ...lines];
}
