import type { Account } from "../model/account.js";
import type { IncidentRanges } from "../model/casualty-range.js";
import { rangesOf } from "../pipeline.js";
import { accountsOfIncidents } from "../store/accounts.js";
import type { Store } from "../store/database.js";
import { incidentBodies } from "../store/incidents.js";
import { LedgerError } from "../store/ledger-error.js";
import { type PublishedRow, publishedReports } from "../store/published.js";
import { atOneMoment } from "../store/snapshot.js";
import { groupBy } from "../util/group-by.js";
import { corrected, decisionsOf } from "./claim-decisions.js";
import type { Context } from "./context.js";
import { findIncidents } from "./find-incidents.js";
import type { IncidentQuery, Page, RangedIncident, RangesDetail, RangesOptions } from "./ledger.js";
import { incidentOrError } from "./show.js";

/** @throws LedgerError if no incident has or had that id */
export async function ranges({ store }: Context, id: string, options: RangesOptions): Promise<RangesDetail> {
  return atOneMoment(store, (moment) => rangesAt(moment, id, options));
}

async function rangesAt(store: Store, id: string, options: RangesOptions): Promise<RangesDetail> {
  const now = await incidentOrError(store, id);
  const [found] = await rangedIncidents(store, [now], options);
  if (found === undefined) throw new LedgerError(`incident ${now} was changed at this moment; ask again`);
  const { title, accounts, reports, ranges } = found;
  return { id: now, title, ranges, accounts, reports, succeeds: now === id ? null : id };
}

/** @throws LedgerError for a question that has no answer */
export async function rangesOfMany(
  context: Context,
  query: IncidentQuery,
  options: RangesOptions,
): Promise<Page<RangedIncident>> {
  return atOneMoment(context.store, async (store) => {
    const { items, next } = await findIncidents({ ...context, store }, query);
    const ids = items.map(({ id }) => id);
    const found = await rangedIncidents(store, ids, options);
    return { items: found.map(({ id, title, ranges }) => ({ id, title, ranges })), next };
  });
}

/** An incident with its ranges, its accounts as read and as people corrected them, and who published them. */
export interface Ranged {
  readonly id: string;
  readonly title: string;
  readonly ranges: IncidentRanges;
  readonly accounts: readonly Account[];
  readonly corrected: readonly Account[];
  readonly reports: readonly PublishedRow[];
}

/** Incidents that there are, in the order given. Texts are not read, and reviews are asked for once. */
export async function rangedIncidents(store: Store, ids: readonly string[], options: RangesOptions): Promise<Ranged[]> {
  const incidents = await incidentBodies(store, ids);
  const accounts = await accountsOfIncidents(store, ids);
  const decisions = groupBy(await decisionsOf(store, accounts), ({ account }) => account);
  const published = await publishedReports(store, [...new Set(accounts.map(({ report }) => report))]);
  const told = groupBy(accounts, ({ incident }) => incident);
  return incidents.map((incident) => {
    const own = told.get(incident.id) ?? [];
    const decided = own.flatMap(({ id }) => decisions.get(id) ?? []);
    return {
      id: incident.id,
      title: incident.title,
      ranges: rangesOf({ incident, accounts: own, reports: published }, decided, options),
      accounts: own,
      corrected: corrected(own, decided),
      reports: [...new Set(own.map(({ report }) => report))].flatMap((id) => published.get(id) ?? []),
    };
  });
}
