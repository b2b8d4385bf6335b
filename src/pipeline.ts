import { compare } from "./compare/index.js";
import { link } from "./link/index.js";
import type { Account, Tally } from "./model/account.js";
import type { Gazetteer } from "./model/gazetteer.js";
import type { Reading } from "./model/incident.js";
import type { Report } from "./model/report.js";
import { readReport } from "./read/index.js";
import { parties } from "./read/words/parties.js";

/** What the stages look names up in, and whom they tell how far they are. */
export interface PipelineOptions {
  readonly gazetteer: Gazetteer;
  readonly onReport?: (done: number, total: number) => void;
}

/** The stages in order: read each report, link their accounts, compare what each incident's accounts say. */
export function readReports(reports: readonly Report[], { gazetteer, onReport }: PipelineOptions): Reading {
  const accounts: Account[] = [];
  const tallies: Tally[] = [];
  for (const [n, report] of reports.entries()) {
    // A report in another language is kept, and nothing is guessed from it.
    if (report.language === "en") {
      const reading = readReport(report, gazetteer);
      accounts.push(...reading.accounts);
      tallies.push(...reading.tallies);
    }
    onReport?.(n + 1, reports.length);
  }
  const linked = link(accounts, reports, parties);
  return {
    format: "deconflict/1",
    reports: reports.map(({ text: _, ...rest }) => rest),
    accounts: linked.accounts,
    tallies,
    incidents: linked.incidents.map((incident) => ({ ...incident, comparison: compare(incident, linked.accounts, parties) })),
  };
}
