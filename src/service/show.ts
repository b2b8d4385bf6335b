import { accountsOfIncident, settledAccounts } from "../store/accounts.js";
import type { CaptureRow, ReportRow, Store } from "../store/database.js";
import { incidentBody } from "../store/incidents.js";
import { LedgerError } from "../store/ledger-error.js";
import { capturesOf, storedReports, tallies } from "../store/report-rows.js";
import { endedWithoutHeir, incidentNow } from "../store/successors.js";
import { reportsOfSamePages, versionsOf } from "../store/versions.js";
import { assessmentsOf } from "./assessment.js";
import type { Context } from "./context.js";
import type { IncidentDetail, ReportDetail, StoredCapture, StoredReport } from "./ledger.js";
import { reviewsOf } from "./reviews.js";
import { rulingsOfReports } from "./rulings.js";

/** @throws LedgerError if no incident has or had that id, or nothing is left of it */
export async function showIncident({ store }: Context, id: string): Promise<IncidentDetail> {
  const now = await incidentOrError(store, id);
  const incident = await incidentBody(store, now);
  const accounts = await accountsOfIncident(store, now);
  const reports = [...new Set(accounts.map(({ report }) => report))];
  // What people decided on an earlier version of a page bears on this one.
  const versions = await reportsOfSamePages(store, reports);
  const own = new Set(accounts.map((account) => account.id));
  const rulings = await rulingsOfReports(store, versions);
  return {
    incident,
    accounts,
    reports: (await storedReports(store, reports)).map(storedReport),
    reviews: (await reviewsOf(store, versions, [...own])).filter(({ account }) => account === null || own.has(account)),
    rulings: rulings.filter(({ sides, lost }) => lost.length > 0 || sides.flat().some((account) => own.has(account))),
    assessment: (await assessmentsOf(store, [now])).get(now) ?? { incident: now, walks: [], judgements: [] },
    succeeds: now === id ? null : id,
  };
}

/** @throws LedgerError */
export async function incidentOrError(store: Store, id: string): Promise<string> {
  const now = await incidentNow(store, id);
  if (now !== null) return now;
  const [ended] = await endedWithoutHeir(store, [id]);
  if (ended !== undefined) {
    throw new LedgerError(`incident ${id} is no more: every report that told of it was erased or read otherwise`);
  }
  throw new LedgerError(`there is no incident ${id}; deconflict incidents lists them`);
}

/** @throws LedgerError if there is no such report */
export async function showReport({ store }: Context, id: string): Promise<ReportDetail> {
  const row = await reportOrError(store, id);
  const accounts = await settledAccounts(store, id);
  return {
    report: storedReport(row),
    text: row.text,
    captures: (await capturesOf(store, id)).map(storedCapture),
    accounts: accounts.map(({ account, incident }) => ({ ...account, incident })),
    tallies: await tallies(store, id),
    reviews: await reviewsOf(
      store,
      [id],
      accounts.map(({ account }) => account.id),
    ),
    versions: await versionsOf(store, id),
  };
}

/** @throws LedgerError */
export async function reportOrError(store: Store, id: string): Promise<ReportRow> {
  const [row] = await storedReports(store, [id]);
  if (row !== undefined) return row;
  throw new LedgerError(`there is no report ${id}; deconflict search WORDS finds reports`);
}

export function storedReport(row: ReportRow): StoredReport {
  const { id, state, file, publisher, published, title, language, sha256, reader, erased_at, erased_by, erased_why } =
    row;
  return {
    id,
    file,
    publisher,
    published,
    title,
    language,
    sha256,
    state,
    textSha256: row.text_sha256,
    mediaType: row.media_type,
    reader,
    addedAt: row.added_at,
    addedBy: row.added_by,
    erased: erased_at === null ? null : { by: erased_by ?? "", at: erased_at, why: erased_why ?? "" },
  };
}

function storedCapture(row: CaptureRow): StoredCapture {
  const { file, url, final_url, at, status, headers, tool, exchange_sha256 } = row;
  return { file, url, finalUrl: final_url, at, status, headers, tool, exchangeSha256: exchange_sha256 };
}
