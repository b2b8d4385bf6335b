import type { ListedVictim, VictimList } from "../model/publication.js";
import { type Naming, victimsOf } from "../publish/reports/victims/list.js";
import { accountsOfIncidents } from "../store/accounts.js";
import type { Store } from "../store/database.js";
import { LedgerError } from "../store/ledger-error.js";
import { publishedReports } from "../store/published.js";
import { atOneMoment } from "../store/snapshot.js";
import { groupBy } from "../util/group-by.js";
import { decisionsOf } from "./claim-decisions.js";
import type { Context } from "./context.js";
import { pagesOf } from "./find-incidents.js";
import type { IncidentQuery, IncidentSummary, VictimOptions } from "./ledger.js";

/** So many incidents are read at once. */
const BATCH = 200;

/**
 * Persons named as harmed in the incidents that are asked for, the latest incident first; `limit` and `after` are not
 * looked at.
 * @throws LedgerError without a basis to name them
 */
export async function victims(context: Context, query: IncidentQuery, options: VictimOptions): Promise<VictimList> {
  const { basis, minors, wounded } = options;
  if (basis.trim() === "") throw new LedgerError("to name victims needs the basis on which you may: --basis TEXT");
  const withheld = { minors: 0, maybeMinors: 0, unreviewed: 0 };
  const named: ListedVictim[] = [];
  let incidents = 0;
  await atOneMoment(context.store, async (store) => {
    for await (const naming of namings({ ...context, store }, query)) {
      const own = victimsOf(naming, options);
      named.push(...own.victims);
      for (const why of Object.keys(withheld) as (keyof typeof withheld)[]) withheld[why] += own.withheld[why];
      incidents += 1;
    }
  });
  return { basis: basis.trim(), minors, wounded, incidents, victims: named, withheld };
}

async function* namings(context: Context, query: IncidentQuery): AsyncGenerator<Naming> {
  for await (const incidents of pagesOf(context, query, BATCH)) yield* await namingsOf(context.store, incidents);
}

async function namingsOf(store: Store, incidents: readonly IncidentSummary[]): Promise<Naming[]> {
  const accounts = await accountsOfIncidents(
    store,
    incidents.map(({ id }) => id),
  );
  const decisions = groupBy(await decisionsOf(store, accounts), ({ account }) => account);
  const reports = await publishedReports(store, [...new Set(accounts.map(({ report }) => report))]);
  const own = groupBy(accounts, ({ incident }) => incident);
  return incidents.map(({ id, title }) => {
    const told = own.get(id) ?? [];
    const said = told.flatMap((account) => decisions.get(account.id) ?? []);
    return { incident: { id, title }, accounts: told, decisions: said, reports };
  });
}
