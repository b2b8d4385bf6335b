import type { Account } from "../model/account.js";
import { type Cluster, incidentFrom, successors } from "../pipeline.js";
import { accountsById, putAccounts, settleAccounts } from "../store/accounts.js";
import type { WritingStore } from "../store/database.js";
import { record } from "../store/history.js";
import { incidentsIn, type MadeIncident, moveIncidents, replaceIncidents } from "../store/incidents.js";
import { sha256 } from "../store/sha256.js";
import { recordSuccessors } from "../store/successors.js";
import { incidentChanges } from "./incident-changes.js";
import type { Relinking } from "./relink.js";

export interface Renewal {
  /** The components whose incidents are replaced. */
  readonly components: readonly string[];
  readonly clusters: readonly { readonly component: string; readonly cluster: Cluster }[];
}

/** Writes the incidents of some components where they are not what they were, and where their old ids lead now. */
export async function renew(
  store: WritingStore,
  { fresh, accounts, by, at, why }: Relinking,
  { components, clusters }: Renewal,
): Promise<ReadonlyMap<string, string>> {
  const before = await incidentsIn(store, components);
  const standing = new Map(before.map((incident) => [incident.signature, incident]));
  const freshKeys = new Set(fresh.map(({ key }) => key));
  const found = clusters.map((part) => ({ ...part, signature: signature(part.cluster) }));
  const isNew = ({ cluster, signature: s }: Changed): boolean =>
    !standing.has(s) || cluster.members.some(({ key }) => freshKeys.has(key));
  const unchanged = found.filter((part) => !isNew(part));
  const moved = unchanged.flatMap(({ component, signature: s }) => {
    const known = standing.get(s);
    return known === undefined || known.component === component ? [] : [{ id: known.id, component }];
  });
  await moveIncidents(store, moved);
  const kept = new Set(unchanged.map(({ signature: s }) => s));
  const previous = before.filter(({ signature: s }) => !kept.has(s));
  const made = await make(store, found.filter(isNew), accounts);
  await replaceIncidents(
    store,
    previous.map(({ id }) => id),
    made,
  );
  const home = new Map(made.flatMap(({ incident }) => incident.accounts.map((id) => [id, incident.id] as const)));
  await putAccounts(
    store,
    accounts.map((account) => ({ account, incident: home.get(account.id) ?? null })),
  );
  const isFresh = new Set(accounts.map(({ id }) => id));
  await settleAccounts(store, new Map([...home].filter(([id]) => !isFresh.has(id))));
  const next = made.map(({ incident }) => incident);
  await recordSuccessors(store, {
    ended: previous.map(({ id }) => id),
    standing: next.map(({ id }) => id),
    heirs: successors(previous, next),
  });
  const reportOf = new Map(accounts.map(({ id, report }) => [id, report]));
  const arrived = (came: readonly string[]) => [...new Set(came.flatMap((id) => reportOf.get(id) ?? []))];
  await record(
    store,
    by,
    at,
    incidentChanges(previous, next, (came) => (typeof why === "string" ? why : why(arrived(came)))),
  );
  return home;
}

interface Changed {
  readonly component: string;
  readonly cluster: Cluster;
  readonly signature: string;
}

async function make(
  store: WritingStore,
  changed: readonly Changed[],
  fresh: readonly Account[],
): Promise<MadeIncident[]> {
  const known = new Map(fresh.map((account) => [account.id, account]));
  const wanted = changed.flatMap(({ cluster }) => cluster.members.flatMap((member) => member.accounts));
  const stored = await accountsById(
    store,
    wanted.filter((id) => !known.has(id)),
  );
  for (const account of stored) known.set(account.id, account);
  return changed.map(({ component, cluster, signature: s }) => ({
    component,
    signature: s,
    ...incidentFrom(cluster, known),
  }));
}

/** The same tellings held together by the same links are the same incident. */
function signature({ members, ties }: Cluster): string {
  const parts = [members.map(({ key }) => key), ties.map(({ a, b, ruled }) => [a, b, ruled])];
  return sha256(JSON.stringify(parts)).slice(0, 16);
}
