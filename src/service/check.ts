import type { Check } from "../model/check.js";
import { checkIncident, type Declared, parties, StrikeIndex, tally } from "../pipeline.js";
import { incidentsCounting } from "../store/claims.js";
import type { Store } from "../store/database.js";
import { storedAgreements, storedNotices, strikeLogs } from "../store/declared.js";
import { storedReports, tallies } from "../store/report-rows.js";
import type { Context } from "./context.js";
import { factsOf } from "./facts.js";
import type { Checked } from "./ledger.js";
import { gazetteer } from "./names.js";
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
  const checks = checkIncident(facts, await declaredRecord(store), tools());
  return { id: facts.incident.id, title: facts.incident.title, checks };
}

const tools = () => ({ gazetteer: gazetteer(), parties });

/** All that is on record: what was declared to the ledger, and the agreements that come with the program. */
async function declaredRecord(store: Store): Promise<Declared> {
  const agreements = await storedAgreements(store);
  return {
    strikes: new StrikeIndex(await strikeLogs(store)),
    agreements: [...agreements, ...shippedBeside(agreements)],
    notices: await storedNotices(store),
  };
}

type StoredReport = Awaited<ReturnType<typeof storedReports>>[number];

/** Nobody claims that a ledger holds every incident of a period, so that it is never taken to be complete. */
async function tallyChecks(store: Store, report: StoredReport): Promise<Check[]> {
  const found = await tallies(store, report.id);
  const checks: Check[] = [];
  for (const total of found) {
    const ids = await incidentsCounting(store, total.outcome, total.period);
    const incidents = await factsOf(store, ids);
    checks.push(tally({ tally: total, report, incidents, complete: false }, tools()));
  }
  return checks;
}
