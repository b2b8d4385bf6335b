import type { Store } from "../store/database.js";
import { atOneMoment } from "../store/snapshot.js";
import { checkColumns } from "../store/verify-columns.js";
import { checkDecisions } from "../store/verify-decisions.js";
import { checkDeclared } from "../store/verify-declared.js";
import { checkHistory } from "../store/verify-history.js";
import { checkIncidents } from "../store/verify-incidents.js";
import { checkPublications } from "../store/verify-publications.js";
import { checkExchanges, checkRecord } from "../store/verify-record.js";
import { checkReports } from "../store/verify-reports.js";
import { checkTeam } from "../store/verify-team.js";
import type { Context } from "./context.js";
import type { Ledger, Verification } from "./ledger.js";

type Options = Parameters<Ledger["verify"]>[0];

/** Looks at everything that the ledger holds at one moment, and says all that is wrong. Changes nothing. */
export async function verify({ store }: Context, options: Options = {}): Promise<Verification> {
  return atOneMoment(store, (moment) => verified(moment, options));
}

/** The same, of a store that is held still. */
export async function verified(store: Store, { head, onProgress }: NonNullable<Options>): Promise<Verification> {
  const reports = await checkReports(store, onProgress);
  const around = [...(await checkExchanges(store)), ...(await checkRecord(store))];
  const incidents = await checkIncidents(store);
  const columns = await checkColumns(store);
  const declared = await checkDeclared(store);
  const published = await checkPublications(store);
  const decisions = [...(await checkDecisions(store)), ...(await checkTeam(store))];
  const history = await checkHistory(store, head ?? null);
  return {
    reports: reports.reports,
    erased: reports.erased,
    accounts: reports.accounts,
    quotes: reports.quotes + declared.quotes,
    incidents: incidents.incidents,
    declarations: declared.declarations,
    changes: history.changes,
    noted: history.noted,
    head: history.head,
    faults: [
      ...reports.faults,
      ...around,
      ...incidents.faults,
      ...columns,
      ...declared.faults,
      ...decisions,
      ...published,
      ...history.faults,
    ],
  };
}
