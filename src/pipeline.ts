import type { VagueProfileName } from "../data/english/numbers.js";
import { compare, compareAll } from "./compare/index.js";
import { isRead } from "./ingest/index.js";
import {
  type Cluster,
  cluster,
  type Edge,
  edgeBetween,
  incidentOf,
  link,
  type Profile,
  type Ruling,
  tellingsOf,
} from "./link/index.js";
import type { Account, Tally } from "./model/account.js";
import type { Gazetteer } from "./model/gazetteer.js";
import type { Incident, Reading } from "./model/incident.js";
import type { Report } from "./model/report.js";
import { readReport } from "./read/index.js";
import { parties } from "./read/words/parties.js";
import { compareText } from "./util/compare-text.js";

export { evidenceOf } from "./assess/evidence.js";
export { type Counted, countedIn, countersOf } from "./assess/months.js";
export { type RangeOptions, type RolledUp, rangesOf, rollUp } from "./assess/ranges/index.js";
export { lacksOf, outOfOrder } from "./assess/walk/lacks.js";
export { nextSteps } from "./assess/walk/next.js";
export { type GuardScene, lastSearch } from "./assess/walk/search-guard.js";
export { sinceOf } from "./assess/walk/since.js";
export { standingOf, waits } from "./assess/walk/standing.js";
export {
  actorsIn,
  allegationsOf,
  type CheckTools,
  checkIncident,
  claimedStrikes,
  type Declared,
  declaredStrikeCheck,
  type IncidentFacts,
  offersOf,
  type SearchOptions,
  StrikeIndex,
  type StrikeLog,
  search,
  strikesNear,
  TERRITORY_KM,
  tally,
  USUAL_MATCHING,
  USUAL_SEARCH,
} from "./check/index.js";
export { compare } from "./compare/index.js";
export {
  type Cluster,
  candidates,
  type Edge,
  type PackedProfile,
  type Profile,
  pack,
  type Ruling,
  storedKeys,
  successors,
  unpack,
  wantedKeys,
} from "./link/index.js";
export { parties, partiesNamed } from "./read/words/parties.js";

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
    if (!read.has(report.id)) {
      const reading = accountsIn(report, { gazetteer, vague });
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

// The same stages, one report and one part of the whole at a time, for a ledger that grows.

/** One report as read: its accounts (their `incident` is the telling they belong to), and these tellings. */
export interface ReportReading {
  readonly accounts: readonly Account[];
  readonly tallies: readonly Tally[];
  readonly tellings: readonly Profile[];
}

export function readOne(report: Report, options: Omit<PipelineOptions, "onReport">): ReportReading {
  const { accounts, tallies } = accountsIn(report, options);
  return { accounts, tallies, tellings: tellingsOf(report, accounts) };
}

/** A report in another language is kept, and nothing is guessed from it. */
function accountsIn(
  report: Report,
  { gazetteer, vague }: Omit<PipelineOptions, "onReport">,
): { accounts: readonly Account[]; tallies: readonly Tally[] } {
  return isRead(report.language) ? readReport(report, gazetteer, vague) : { accounts: [], tallies: [] };
}

/** The tellings of accounts that are already read; `accounts` are all of the report. */
export const tellings = tellingsOf;

/** Whether two tellings speak of one incident as far as the two of them go. */
export function edge(one: Profile, other: Profile): Edge | null {
  return edgeBetween(one, other, parties);
}

/** Joins tellings into incidents; see `link/cluster.ts`. */
export function gather(profiles: readonly Profile[], edges: readonly Edge[], rulings: readonly Ruling[]): Cluster[] {
  return cluster(profiles, edges, rulings, parties);
}

/** The incident that a cluster makes, compared, and its accounts with its id. */
export function incidentFrom(
  found: Cluster,
  accounts: ReadonlyMap<string, Account>,
): { incident: Incident; accounts: readonly Account[] } {
  const linked = incidentOf(found, accounts, parties);
  const own = linked.accounts.flatMap((id) => accounts.get(id) ?? []).map((a) => ({ ...a, incident: linked.id }));
  return { incident: { ...linked, comparison: compare(linked, own, parties) }, accounts: own };
}
