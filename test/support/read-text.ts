import type { Account, Tally } from "../../src/model/account.js";
import type { Report } from "../../src/model/report.js";
import { loadGazetteer } from "../../src/net/gazetteer-file.js";
import { readReport } from "../../src/read/index.js";

const gazetteer = loadGazetteer();

/** What is read from a text, with its report; publisher and date may be given. */
export function readText(
  text: string,
  {
    publisher = "The Daily Record",
    published = "2016-06-17",
  }: { publisher?: string | null; published?: string | null } = {},
): { accounts: readonly Account[]; tallies: readonly Tally[]; report: Report } {
  const report: Report = {
    id: "r1",
    file: "report.txt",
    publisher,
    published,
    title: null,
    language: "en",
    sha256: "0".repeat(64),
    text,
  };
  return { ...readReport(report, gazetteer), report };
}

/** The numbers of killed and wounded of each incident of a text, in the order of telling: ["killed 3", "wounded 5"]. */
export function incidentsIn(text: string, published = "2016-06-17"): string[][] {
  const byIncident = new Map<string, string[]>();
  for (const account of readText(text, { published }).accounts) {
    const counts = byIncident.get(account.incident) ?? [];
    byIncident.set(account.incident, counts);
    counts.push(...account.casualties.map((c) => `${c.outcome} ${c.min}`));
  }
  return [...byIncident.values()];
}
