import { sql } from "kysely";
import type { Store } from "./database.js";

/** The hash of the accounts of each report, as the history has it since they were read last. */
export async function recordedAccounts(store: Store, reports: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ report: string; hash: string | null }>`
    select distinct on (subject) subject as report, content -> 'after' ->> 'accountsSha256' as hash from history
    where workspace = ${store.workspace} and subject = any(${reports}::text[])
      and change in ('report added', 'report read anew')
    order by subject, number desc`.execute(store.db);
  return new Map(rows.flatMap(({ report, hash }) => (hash === null ? [] : [[report, hash]])));
}

/** Reports that the history knows and the ledger does not have, and the other way round; what is erased as recorded. */
export async function checkRecord({ workspace, db }: Store): Promise<string[]> {
  const { rows: gone } = await sql<{ id: string }>`
    select distinct h.subject as id from history h where h.workspace = ${workspace} and h.change = 'report added'
      and not exists (select from report r where r.workspace = ${workspace} and r.id = h.subject) order by 1`.execute(
    db,
  );
  const { rows: strange } = await sql<{ id: string }>`
    select r.id from report r where r.workspace = ${workspace}
      and not exists (select from history h
        where h.workspace = ${workspace} and h.subject = r.id and h.change = 'report added') order by 1`.execute(db);
  const { rows: unordered } = await sql<{ id: string }>`
    select r.id from report r where r.workspace = ${workspace} and (r.state = 'erased') is distinct from
      exists (select from history h
        where h.workspace = ${workspace} and h.subject = r.id and h.change = 'report erased') order by 1`.execute(db);
  return [
    ...gone.map(({ id }) => `report ${id}: the history says that it was added, and it is not there`),
    ...strange.map(({ id }) => `report ${id}: it is there, and the history does not say that it was added`),
    ...unordered.map(({ id }) => `report ${id}: whether it was erased is not what the history says`),
  ];
}

/** The exchanges that reports were got by against their hashes. */
export async function checkExchanges({ workspace, db }: Store): Promise<string[]> {
  const { rows } = await sql<{ report: string; erased: boolean; missing: boolean }>`
    select x.report, x.exchange_erased as erased, c.sha256 is null as missing
    from capture x left join content c on c.workspace = x.workspace and c.sha256 = x.exchange_sha256
    where x.workspace = ${workspace} and x.exchange_sha256 is not null
      and (x.exchange_erased <> (c.sha256 is null) or encode(sha256(c.bytes), 'hex') <> x.exchange_sha256)
    order by x.report`.execute(db);
  return rows.map(({ report, erased, missing }) => {
    if (missing) return `report ${report}: the exchange it was got by is missing`;
    if (erased) return `report ${report}: its exchange was erased, and is there`;
    return `report ${report}: its exchange is not that of its SHA-256`;
  });
}
