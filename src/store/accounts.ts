import { sql } from "kysely";
import type { Account } from "../model/account.js";
import type { AccountRow, Store } from "./database.js";
import { insertRows } from "./insert.js";

/** Accounts as they were read: `incident` is the telling they belong to. */
export async function accountsById(store: Store, ids: readonly string[]): Promise<Account[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Pick<AccountRow, "body">>`
    select body from account where workspace = ${store.workspace} and id = any(${ids}::text[])`.execute(store.db);
  return rows.map(({ body }) => body);
}

/** The accounts of reports, as they were read. */
export async function accountsOfReports(store: Store, reports: readonly string[]): Promise<Account[]> {
  if (reports.length === 0) return [];
  const { rows } = await sql<Pick<AccountRow, "body">>`
    select body from account where workspace = ${store.workspace} and report = any(${reports}::text[])
    order by id`.execute(store.db);
  return rows.map(({ body }) => body);
}

/** The accounts of an incident. */
export function accountsOfIncident(store: Store, incident: string): Promise<Account[]> {
  return accountsOfIncidents(store, [incident]);
}

/** The accounts of incidents. */
export async function accountsOfIncidents(store: Store, incidents: readonly string[]): Promise<Account[]> {
  const { rows } = await sql<Pick<AccountRow, "body"> & { incident: string }>`
    select body, incident from account where workspace = ${store.workspace} and incident = any(${incidents}::text[])
    order by id`.execute(store.db);
  return rows.map(({ body, incident }) => ({ ...body, incident }));
}

/** An account as it was read, and the incident that it belongs to; of a superseded report, none. */
export interface SettledAccount {
  readonly account: Account;
  readonly incident: string | null;
}

/** One of a report that counts. */
export interface AccountHome extends SettledAccount {
  readonly incident: string;
}

/** The accounts of a report, whether it counts or not. */
export async function settledAccounts(store: Store, report: string): Promise<SettledAccount[]> {
  return store.db
    .selectFrom("account")
    .select(["body as account", "incident"])
    .where("workspace", "=", store.workspace)
    .where("report", "=", report)
    .orderBy("id")
    .execute();
}

/** Writes accounts that are not there yet. */
export async function putAccounts(store: Store, settled: readonly SettledAccount[]): Promise<void> {
  const rows = settled.map(({ account, incident }) => ({
    id: account.id,
    report: account.report,
    telling: account.incident,
    incident,
    body: account,
  }));
  await insertRows(store, "account", rows);
}

/** Moves accounts to the incidents they now belong to, those that are there already left alone. */
export async function settleAccounts(store: Store, home: ReadonlyMap<string, string>): Promise<void> {
  if (home.size === 0) return;
  await sql`
    update account set incident = h.incident
    from unnest(${[...home.keys()]}::text[], ${[...home.values()]}::text[]) as h (id, incident)
    where workspace = ${store.workspace} and account.id = h.id
      and account.incident is distinct from h.incident`.execute(store.db);
}

/** Gives accounts to other tellings of their report. */
export async function retellAccounts(store: Store, tellings: ReadonlyMap<string, string>): Promise<void> {
  if (tellings.size === 0) return;
  await sql`
    update account set telling = t.telling, body = jsonb_set(body, '{incident}', to_jsonb(t.telling))
    from unnest(${[...tellings.keys()]}::text[], ${[...tellings.values()]}::text[]) as t (id, telling)
    where workspace = ${store.workspace} and account.id = t.id`.execute(store.db);
}

export async function dropAccounts(store: Store, reports: readonly string[]): Promise<void> {
  await sql`delete from account where workspace = ${store.workspace} and report = any(${reports}::text[])`.execute(
    store.db,
  );
}

/** The accounts of reports that belong to an incident. */
export async function homesOfReports(store: Store, reports: readonly string[]): Promise<AccountHome[]> {
  if (reports.length === 0) return [];
  const { rows } = await sql<AccountHome>`
    select body as account, incident from account
    where workspace = ${store.workspace} and report = any(${reports}::text[]) and incident is not null
    order by id`.execute(store.db);
  return rows;
}

/** The incident of each of these accounts that belongs to one. */
export async function incidentsByAccount(store: Store, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; incident: string }>`
    select id, incident from account
    where workspace = ${store.workspace} and id = any(${ids}::text[]) and incident is not null`.execute(store.db);
  return new Map(rows.map(({ id, incident }) => [id, incident]));
}

export async function incidentsOfReport(store: Store, report: string): Promise<string[]> {
  const { rows } = await sql<{ incident: string }>`
    select distinct incident from account
    where workspace = ${store.workspace} and report = ${report} and incident is not null
    order by incident`.execute(store.db);
  return rows.map(({ incident }) => incident);
}
