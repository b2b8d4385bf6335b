import type { Account } from "../model/account.js";
import type { Incident } from "../model/incident.js";
import type { IncidentFacts } from "../pipeline.js";
import { accountsOfIncidents } from "../store/accounts.js";
import type { ReportRow, Store } from "../store/database.js";
import { incidentBodies } from "../store/incidents.js";
import { LedgerError } from "../store/ledger-error.js";
import { storedReports } from "../store/report-rows.js";
import { fileName } from "../util/base-name.js";
import { groupBy } from "../util/group-by.js";
import { correctedAccounts } from "./claim-decisions.js";
import { incidentOrError } from "./show.js";

/** Incidents that there are, in the order given, each with its accounts as people corrected them and the texts that they quote. */
export async function factsOf(store: Store, ids: readonly string[]): Promise<IncidentFacts[]> {
  const incidents = await incidentBodies(store, ids);
  const accounts = await correctedAccounts(store, await accountsOfIncidents(store, ids));
  const reports = await storedReports(store, [...new Set(accounts.map(({ report }) => report))]);
  const texts = new Map(reports.flatMap((row) => textOf(row)));
  const own = groupBy(accounts, ({ incident }) => incident);
  return incidents.map((incident) => factsIn(incident, own.get(incident.id) ?? [], texts));
}

/** @throws LedgerError if there is no such incident */
export async function factsOrError(store: Store, id: string): Promise<IncidentFacts> {
  const incident = await incidentOrError(store, id);
  const [facts] = await factsOf(store, [incident]);
  if (facts === undefined) throw new LedgerError(`there is no incident ${incident} any more`);
  return facts;
}

type Text = IncidentFacts["reports"] extends ReadonlyMap<string, infer T> ? T : never;

/** Nothing of a report whose text was erased. */
function textOf({ id, file, publisher, published, text }: ReportRow): (readonly [string, Text])[] {
  return text === null ? [] : [[id, { id, file: fileName(file), publisher, published, text }]];
}

function factsIn(incident: Incident, accounts: readonly Account[], texts: ReadonlyMap<string, Text>): IncidentFacts {
  const reports = new Map<string, Text>();
  for (const { report } of accounts) {
    const text = texts.get(report);
    if (text !== undefined) reports.set(report, text);
  }
  return { incident, accounts, reports };
}
