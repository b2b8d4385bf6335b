import { checkHistory } from "../store/verify-history.js";
import { checkIncidents } from "../store/verify-incidents.js";
import { checkReports } from "../store/verify-reports.js";
import type { Context } from "./context.js";
import type { Ledger, Verification } from "./ledger.js";

/** Looks at everything that the ledger holds, and says all that is wrong. Changes nothing. */
export async function verify(
  { store }: Context,
  { head, onProgress }: Parameters<Ledger["verify"]>[0] = {},
): Promise<Verification> {
  const reports = await checkReports(store, onProgress);
  const incidents = await checkIncidents(store);
  const history = await checkHistory(store, head ?? null);
  return {
    reports: reports.reports,
    erased: reports.erased,
    accounts: reports.accounts,
    quotes: reports.quotes,
    incidents: incidents.incidents,
    changes: history.changes,
    noted: history.noted,
    head: history.head,
    faults: [...reports.faults, ...incidents.faults, ...history.faults],
  };
}
