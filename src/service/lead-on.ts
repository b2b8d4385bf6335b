import { type AccountHome, homesOfReports, incidentsOfReport } from "../store/accounts.js";
import type { Anchor, WritingStore } from "../store/database.js";
import { endedWithoutHeir, setHeirs } from "../store/successors.js";
import { currentVersions } from "../store/versions.js";
import { groupBy } from "../util/group-by.js";
import { anchorOf, resolveAnchors } from "./anchors.js";

/** Where the words of an incident's account stand. */
export interface Noted {
  readonly incident: string;
  readonly anchor: Anchor;
}

/** Notes what incidents rest on, before the accounts of some reports are replaced. */
export async function noteIncidents(store: WritingStore, reports: readonly string[]): Promise<Noted[]> {
  const homes = await homesOfReports(store, reports);
  return homes.map(({ account, incident }: AccountHome) => ({ incident, anchor: anchorOf(account) }));
}

/**
 * Lets incidents that ended because all their accounts were replaced lead to those that tell of the same words now;
 * where a later version of the report has not kept the words, to an incident that this version tells of.
 */
export async function leadOn(store: WritingStore, noted: readonly Noted[]): Promise<void> {
  const ended = new Set(await endedWithoutHeir(store, [...new Set(noted.map(({ incident }) => incident))]));
  const left = noted.filter(({ incident }) => ended.has(incident));
  if (left.length === 0) return;
  const found = await resolveAnchors(
    store,
    left.map(({ anchor }) => anchor),
  );
  const heirs = new Map<string, string>();
  for (const [incident, own] of groupBy(
    left.map((one, i) => ({ ...one, account: found[i]?.account ?? null })),
    (one) => one.incident,
  )) {
    const reports = [...new Set(own.flatMap(({ account }) => account?.report ?? []))];
    const words = (await homesOfReports(store, reports)).find(({ account }) =>
      own.some((one) => one.account?.id === account.id),
    );
    const heir =
      words?.incident ??
      (await anyOf(
        store,
        own.map(({ anchor }) => anchor.report),
      ));
    if (heir !== null) heirs.set(incident, heir);
  }
  await setHeirs(store, heirs);
}

async function anyOf(store: WritingStore, reports: readonly string[]): Promise<string | null> {
  const current = await currentVersions(store, [...new Set(reports)]);
  for (const report of new Set(reports.map((id) => current.get(id) ?? id))) {
    const [first] = await incidentsOfReport(store, report);
    if (first !== undefined) return first;
  }
  return null;
}
