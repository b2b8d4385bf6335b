import { sql } from "kysely";
import type { Account } from "../model/account.js";
import { groupBy } from "../util/group-by.js";
import type { Database, IncidentRow, Store } from "./database.js";
import { fitting } from "./fitting.js";
import { incidentColumns, tollsOf } from "./incident-columns.js";

/** Incidents looked at together, if they are short. */
const TOGETHER = 50;

type Toll = Omit<Database["toll"], "workspace">;

/** What filters and lists ask of incidents, against the accounts that it was taken from. */
export async function checkColumns(store: Store): Promise<string[]> {
  const faults: string[] = [];
  for (let ids = await idsAfter(store, ""); ids.length > 0; ids = await idsAfter(store, ids.at(-1) as string)) {
    const accounts = groupBy(await accountsIn(store, ids), ({ incident }) => incident);
    const tolls = groupBy(await tollsIn(store, ids), ({ incident }) => incident);
    for (const row of await rowsOf(store, ids)) {
      const own = accounts.get(row.id) ?? [];
      const { body: _, ...columns } = incidentColumns(row.body, own);
      if (Object.entries(columns).some(([name, value]) => !isSame(row[name as keyof typeof columns], value))) {
        faults.push(`incident ${row.id}: what is listed of it is not what its accounts say`);
      }
      if (!isSame(inOrder(tolls.get(row.id) ?? []), inOrder(tollsOf(row.id, own)))) {
        faults.push(`incident ${row.id}: its counts are not those of its accounts`);
      }
    }
  }
  return [...faults, ...(await tollsOfNone(store))];
}

async function idsAfter({ workspace, db }: Store, after: string): Promise<string[]> {
  const { rows } = await sql<{ id: string; bytes: number }>`
    select id, octet_length(body::text) as bytes from incident
    where workspace = ${workspace} and id > ${after} order by id limit ${TOGETHER}`.execute(db);
  return rows.slice(0, fitting(rows.map(({ bytes }) => bytes))).map(({ id }) => id);
}

async function rowsOf({ workspace, db }: Store, ids: readonly string[]): Promise<IncidentRow[]> {
  const { rows } = await sql<IncidentRow>`
    select * from incident where workspace = ${workspace} and id = any(${ids}::text[]) order by id`.execute(db);
  return rows;
}

async function accountsIn({ workspace, db }: Store, incidents: readonly string[]): Promise<Account[]> {
  const { rows } = await sql<{ body: Account; incident: string }>`
    select body, incident from account where workspace = ${workspace} and incident = any(${incidents}::text[])`.execute(
    db,
  );
  return rows.map(({ body, incident }) => ({ ...body, incident }));
}

async function tollsIn({ workspace, db }: Store, incidents: readonly string[]): Promise<Toll[]> {
  const { rows } = await sql<Toll>`
    select incident, outcome, people, least, most from toll
    where workspace = ${workspace} and incident = any(${incidents}::text[])`.execute(db);
  return rows;
}

async function tollsOfNone({ workspace, db }: Store): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct t.incident as id from toll t where t.workspace = ${workspace}
      and not exists (select from incident i where i.workspace = ${workspace} and i.id = t.incident) order by 1`.execute(
    db,
  );
  return rows.map(({ id }) => `incident ${id}: it is not there, and counts of it are`);
}

function inOrder(tolls: readonly Toll[]): string[] {
  return tolls.map(({ outcome, people, least, most }) => JSON.stringify([outcome, people, least, most])).sort();
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
