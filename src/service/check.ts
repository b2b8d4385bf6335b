import type { Tally } from "../model/account.js";
import type { Check } from "../model/check.js";
import { checkIncident, type Declared, StrikeIndex, tally } from "../pipeline.js";
import { incidentsCounting } from "../store/claims.js";
import type { Store } from "../store/database.js";
import { storedAgreements, storedNotices, strikeLogs } from "../store/declared.js";
import { storedReports, tallies } from "../store/report-rows.js";
import type { Context } from "./context.js";
import { factsOf } from "./facts.js";
import type { Checked } from "./ledger.js";
import { checkTools } from "./names.js";
import { shippedBeside } from "./shipped.js";
import { incidentOrError } from "./show.js";

/**
 * Holds an incident against the declared record; of a report, its running totals against the incidents on record.
 * @throws LedgerError if there is no incident or report of that id
 */
export async function check({ store }: Context, id: string): Promise<Checked> {
  const [report] = await storedReports(store, [id]);
  if (report !== undefined) {
    return { id, title: report.title ?? report.file, checks: await tallyChecks(store, report) };
  }
  const [facts] = await factsOf(store, [await incidentOrError(store, id)]);
  if (facts === undefined) return { id, title: "", checks: [] };
  const checks = checkIncident(facts, await declaredRecord(store), checkTools());
  return { id: facts.incident.id, title: facts.incident.title, checks };
}

/** All that is on record: what was declared to the ledger, and the agreements that come with the program. */
export async function declaredRecord(store: Store): Promise<Declared> {
  const agreements = await storedAgreements(store);
  return {
    strikes: new StrikeIndex(await strikeLogs(store)),
    agreements: [...agreements, ...shippedBeside(agreements)],
    notices: await storedNotices(store),
  };
}

type StoredReport = Awaited<ReturnType<typeof storedReports>>[number];

/** Each running total of a report; the incidents that any of them may be of are read once. */
async function tallyChecks(store: Store, report: StoredReport): Promise<Check[]> {
  const totals: { total: Tally; ids: string[] }[] = [];
  for (const total of await tallies(store, report.id)) {
    totals.push({ total, ids: await incidentsCounting(store, total.outcome, total.period) });
  }
  const facts = await factsOf(store, [...new Set(totals.flatMap(({ ids }) => ids))]);
  const byId = new Map(facts.map((one) => [one.incident.id, one]));
  return totals.map(({ total, ids }) =>
    tally({ tally: total, report, incidents: ids.flatMap((id) => byId.get(id) ?? []) }, checkTools()),
  );
}
