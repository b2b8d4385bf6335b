import type { Account } from "../model/account.js";
import type { Incident, Link } from "../model/incident.js";
import type { Parties } from "../model/parties.js";
import type { Report } from "../model/report.js";
import { compareText } from "../util/compare-text.js";
import { groupBy } from "../util/group-by.js";
import { candidates } from "./candidates.js";
import { type Cluster, cluster, type Edge, edgeBetween, type Tie } from "./cluster.js";
import { decide } from "./decide.js";
import { incidentId } from "./identity.js";
import { originsOf } from "./origins.js";
import { type Profile, profiles, wordsOfAccounts } from "./profile.js";
import { commonAct, title } from "./title.js";

export { candidates } from "./candidates.js";
export { type Cluster, cluster, type Edge, edgeBetween } from "./cluster.js";
export { successors } from "./identity.js";
export { storedKeys, wantedKeys } from "./keys.js";
export { type PackedProfile, pack, unpack } from "./packed.js";
export { type Profile, tellingsOf } from "./profile.js";
export type { Ruling } from "./rulings.js";

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
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const found = cluster(told, edgesAmong(told, parties), [], parties);
  const incidents = found.map((members) => incidentOf(members, byId, parties));
  const home = new Map(incidents.flatMap((i) => i.accounts.map((account) => [account, i.id] as const)));
  return {
    accounts: accounts
      .map((account) => ({ ...account, incident: home.get(account.id) ?? account.incident }))
      .sort((a, b) => compareText(a.id, b.id)),
    incidents: incidents.sort((a, b) => compareText(a.id, b.id)),
  };
}

function edgesAmong(told: readonly Profile[], parties: Parties): Edge[] {
  return candidates(told).flatMap(([a, b]) => edgeBetween(told[a] as Profile, told[b] as Profile, parties) ?? []);
}

/** The incident that tellings make together. `accounts` by id: at least those of the cluster. */
export function incidentOf(
  { members, ties }: Cluster,
  accounts: ReadonlyMap<string, Account>,
  parties: Parties,
): LinkedIncident {
  const own = members.flatMap((member) => member.accounts).sort(compareText);
  const told = own.map((id) => accounts.get(id)).filter((account) => account !== undefined);
  const passages = groupBy(
    members.flatMap((member) => member.passages),
    (passage) => passage.account,
  );
  const byKey = new Map(members.map((member) => [member.key, member]));
  return {
    id: incidentId(members),
    title: title(told),
    act: commonAct(told),
    accounts: own,
    links: [...members.flatMap(within), ...ties.map((tie) => across(tie, byKey, parties))],
    origins: originsOf(told, passages),
  };
}

/** The reader gathered these from one report. */
function within({ accounts }: Profile): Link[] {
  return accounts.length < 2 ? [] : [{ accounts, because: ["told as one incident by one report"] }];
}

/** Of all that joins two tellings only what holds them together is said, and so only of that the reasons are asked. */
function across({ a, b, ruled }: Tie, members: ReadonlyMap<string, Profile>, parties: Parties): Link {
  const [one, other] = [members.get(a) as Profile, members.get(b) as Profile];
  const because = ruled === null ? decide(one, other, parties).because : [ruled];
  return { accounts: [one.fullest, other.fullest].sort(compareText), because };
}
