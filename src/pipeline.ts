import type { VagueProfileName } from "../data/english/numbers.js";
import { compareAll } from "./compare/index.js";
import { isRead } from "./ingest/index.js";
import { link } from "./link/index.js";
import type { Account, Tally } from "./model/account.js";
import type { Gazetteer } from "./model/gazetteer.js";
import type { Reading } from "./model/incident.js";
import type { Report } from "./model/report.js";
import { readReport } from "./read/index.js";
import { parties } from "./read/words/parties.js";
import { compareText } from "./util/compare-text.js";

/** What the stages look names up in, and whom they tell how far they are. */
export interface PipelineOptions {
  readonly gazetteer: Gazetteer;
  /** How vague words ("dozens") are counted; as `data/english/numbers.ts` lists them, "built-in" by default. */
  readonly vague?: VagueProfileName | undefined;
  readonly onReport?: (done: number, total: number) => void;
}

/** The stages in order: read each report, link their accounts, compare what each incident's accounts say. */
export function readReports(reports: readonly Report[], { gazetteer, vague, onReport }: PipelineOptions): Reading {
  const accounts: Account[] = [];
  const tallies: Tally[] = [];
  const inOrder = [...reports].sort((a, b) => compareText(a.file, b.file) || compareText(a.id, b.id));
  const read = new Set<string>();
  for (const [n, report] of inOrder.entries()) {
    // A report in another language is kept, and nothing is guessed from it; one given twice is read once.
    if (isRead(report.language) && !read.has(report.id)) {
      const reading = readReport(report, gazetteer, vague);
      accounts.push(...reading.accounts);
      tallies.push(...reading.tallies);
    }
    read.add(report.id);
    onReport?.(n + 1, reports.length);
  }
  const linked = link(accounts, inOrder, parties);
  return {
    format: "deconflict/1",
    reports: inOrder.map(({ text: _, ...rest }) => rest),
    accounts: linked.accounts,
    tallies,
    incidents: compareAll(linked.incidents, linked.accounts, parties),
  };
}
