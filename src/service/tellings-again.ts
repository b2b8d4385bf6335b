import { type Profile, tellings } from "../pipeline.js";
import { accountsOfReports } from "../store/accounts.js";
import type { Store } from "../store/database.js";
import { reportsById } from "../store/reports.js";
import { groupBy } from "../util/group-by.js";

/** The tellings of reports that are stored, made anew from their accounts. */
export async function tellingsAgain(store: Store, ids: readonly string[]): Promise<Profile[]> {
  const accounts = groupBy(await accountsOfReports(store, ids), ({ report }) => report);
  const reports = await reportsById(store, ids);
  return reports.flatMap((report) => tellings(report, accounts.get(report.id) ?? []));
}
