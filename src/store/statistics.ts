import { sql } from "kysely";
import type { Store } from "./database.js";
import { TABLES } from "./tables.js";

/**
 * Has the tables counted again once they are four times as large. Nobody does it for an embedded database, a server only now and
 * then; and a plan that was made for tables without rows, as those of foreign keys are in a new ledger, looks through
 * all rows of a workspace until the tables are counted.
 */
export async function keepCounted({ db }: Store): Promise<void> {
  const { rows } = await sql<{ stale: boolean }>`
    select bool_or(pg_relation_size(oid) > 4 * relpages * current_setting('block_size')::bigint) as stale
    from pg_class where oid in ('account'::regclass, 'declaration'::regclass)`.execute(db);
  if (rows[0]?.stale !== true) return;
  await sql`analyze ${sql.join(TABLES.map(({ table }) => sql.table(table)))}`.execute(db);
}
