import type { Account } from "../model/account.js";
import type { Incident, Link } from "../model/incident.js";
import type { Parties } from "../model/parties.js";
import type { Report } from "../model/report.js";
import { compareText } from "../util/compare-text.js";
import { type Cluster, cluster } from "./cluster.js";
import { incidentId } from "./identity.js";
import { originsOf } from "./origins.js";
import type { Passage } from "./passages.js";
import { type Profile, profiles, wordsOfAccounts } from "./profile.js";
import { commonAct, title } from "./title.js";

export { resolveIncident, successors } from "./identity.js";

/** An incident whose accounts have been gathered and not yet compared. */
export type LinkedIncident = Omit<Incident, "comparison">;

/** Accounts with the ids of the incidents they were linked into; both in canonical order. */
export interface Linking {
  readonly accounts: readonly Account[];
  readonly incidents: readonly LinkedIncident[];
}

/**
 * Gathers the incidents of single reports (accounts that share `incident`) into incidents across reports. The same set
 * of accounts gives the same result in any order. `reports` give dates of publication and the texts in which copies are
 * recognised; an account whose report is missing is linked by what it says alone.
 */
export function link(accounts: readonly Account[], reports: readonly Report[], parties: Parties): Linking {
  const words = wordsOfAccounts(accounts, new Map(reports.map((report) => [report.id, report])));
  const told = profiles(accounts, reports, words);
  const incidents = cluster(told, parties).map((found) => incident(found, told, words));
  const home = new Map(incidents.flatMap((i) => i.accounts.map((account) => [account, i.id] as const)));
  return {
    accounts: accounts
      .map((account) => ({ ...account, incident: home.get(account.id) ?? account.incident }))
      .sort((a, b) => compareText(a.id, b.id)),
    incidents: incidents.sort((a, b) => compareText(a.id, b.id)),
  };
}

function incident(
  found: Cluster,
  told: readonly Profile[],
  words: ReadonlyMap<string, readonly Passage[]>,
): LinkedIncident {
  const members = found.members.map((index) => told[index] as Profile);
  const accounts = members.flatMap((member) => member.accounts).sort((a, b) => compareText(a.id, b.id));
  return {
    id: incidentId(members),
    title: title(accounts),
    act: commonAct(accounts),
    accounts: accounts.map((account) => account.id),
    links: [...members.flatMap(within), ...found.edges.map((edge) => across(edge, told))],
    origins: originsOf(accounts, words),
  };
}

/** The reader gathered these from one report. */
function within(member: Profile): Link[] {
  if (member.accounts.length < 2) return [];
  return [{ accounts: member.accounts.map((account) => account.id), because: ["told as one incident by one report"] }];
}

function across(edge: Cluster["edges"][number], told: readonly Profile[]): Link {
  const ends = [told[edge.a], told[edge.b]].map((profile) => fullest(profile as Profile));
  return { accounts: ends.sort(compareText), because: edge.because };
}

/** The account that says the most stands for its report in a link. */
function fullest(profile: Profile): string {
  const size = (a: Account): number => a.places.length + a.targets.length + a.casualties.length + a.actors.length;
  return profile.accounts.toSorted((a, b) => size(b) - size(a) || compareText(a.id, b.id))[0]?.id ?? profile.key;
}
