import type { Account } from "../model/account.js";
import type { Assessment } from "../model/assessment.js";
import type { ClaimDecision } from "../model/casualty-range.js";
import type { Incident } from "../model/incident.js";
import type { IncidentDate, IncidentRecord, QuotedReport } from "../model/publication.js";
import { compare, parties, rangesOf } from "../pipeline.js";
import { namedIn } from "../publish/withheld/named.js";
import { accountsOfIncidents } from "../store/accounts.js";
import type { Store } from "../store/database.js";
import { incidentBodies } from "../store/incidents.js";
import { LedgerError } from "../store/ledger-error.js";
import { claimsOf } from "../util/claims-of.js";
import { compareText } from "../util/compare-text.js";
import { groupBy } from "../util/group-by.js";
import { usualDate } from "../util/usual-date.js";
import { originsCounting } from "../util/vouches.js";
import { assessmentsOf } from "./assessment.js";
import { corrected, decisionsOf } from "./claim-decisions.js";
import { incidentPlace } from "./incident-place.js";
import { gazetteer } from "./names.js";
import { quotedReports } from "./quoted-reports.js";
import { incidentOrError } from "./show.js";

/** @throws LedgerError if no incident has or had that id, or nothing is left of it */
export async function recordOrError(store: Store, id: string): Promise<IncidentRecord> {
  const [found] = await recordsOf(store, [await incidentOrError(store, id)]);
  if (found === undefined) throw new LedgerError(`incident ${id} was changed at this moment; ask again`);
  return found;
}

/**
 * Incidents that there are, in the order given, as they go out: accounts as people corrected them, compared anew, with the
 * reports that they quote, their ranges, and what people decided. So many queries, however many incidents.
 */
export async function recordsOf(store: Store, ids: readonly string[]): Promise<IncidentRecord[]> {
  const incidents = await incidentBodies(store, ids);
  const accounts = await accountsOfIncidents(store, ids);
  const decisions = groupBy(await decisionsOf(store, accounts), ({ account }) => account);
  const reports = await quotedReports(store, [...new Set(accounts.map(({ report }) => report))]);
  const assessments = await assessmentsOf(store, ids);
  const told = groupBy(accounts, ({ incident }) => incident);
  return incidents.map((incident) => {
    const read = told.get(incident.id) ?? [];
    const decided = read.flatMap(({ id }) => decisions.get(id) ?? []);
    const assessment = assessments.get(incident.id) ?? { incident: incident.id, walks: [], judgements: [] };
    return recordOf({ incident, read, decided, reports, assessment });
  });
}

/** `reports` are in order of publication, and may be of other incidents too. */
interface Parts {
  readonly incident: Incident;
  readonly read: readonly Account[];
  readonly decided: readonly ClaimDecision[];
  readonly reports: ReadonlyMap<string, QuotedReport>;
  readonly assessment: Assessment;
}

function recordOf({ incident, read, decided, reports, assessment }: Parts): IncidentRecord {
  const accounts = corrected(read, decided);
  return {
    incident: { ...incident, comparison: compare(incident, accounts, parties) },
    accounts,
    named: namedIn(read, decided),
    reports: quotedBy(read, reports),
    place: incidentPlace(accounts, gazetteer()),
    date: incidentDate(accounts),
    ranges: rangesOf({ incident, accounts: read, reports }, decided),
    originsCounting: originsCounting(incident, accounts),
    assessment,
    partyNames: namesIn(accounts, assessment),
    reviewed: {
      claims: decided.filter(({ verdict }) => verdict !== null).length,
      of: read.reduce((sum, account) => sum + claimsOf(account).length, 0),
    },
  };
}

function quotedBy(accounts: readonly Account[], reports: ReadonlyMap<string, QuotedReport>): QuotedReport[] {
  const own = new Set(accounts.map(({ report }) => report));
  return [...reports.values()].filter(({ id }) => own.has(id));
}

function incidentDate(accounts: readonly Account[]): IncidentDate | null {
  const date = usualDate(accounts);
  if (date === undefined) return null;
  const { start, end, precision, quote } = date;
  return { start, end, precision, quote, account: accounts.find((one) => one.date === date)?.id ?? "" };
}

/** The usual names of the parties that accounts and people name by their ids. */
function namesIn(accounts: readonly Account[], { walks, judgements }: Assessment): Record<string, string> {
  const named = accounts.flatMap(({ speaker, actors, targets }) => [speaker, ...actors, ...targets]);
  const positions = judgements.flatMap(({ detail }) => (detail.kind === "position" ? [detail.party] : []));
  const ids = [...named.flatMap(({ party }) => party ?? []), ...walks.map(({ party }) => party), ...positions];
  return Object.fromEntries([...new Set(ids)].sort(compareText).map((id) => [id, parties.displayName(id)]));
}
