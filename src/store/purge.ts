import { sql } from "kysely";
import type { Store } from "./database.js";

/** The tables that hold words of reports, or what people said of them. */
const TABLES = [
  "content",
  "report",
  "capture",
  "account",
  "tally",
  "telling",
  "incident",
  "ruling",
  "review",
  "history",
  "batch",
] as const;

/** Columns with names, or hashes of them, of which the planner keeps samples; the types that they have. */
const SAMPLED = [
  { table: "incident", column: "places", type: sql`text[] collate "C"` },
  { table: "incident", column: "parties", type: sql`text[] collate "C"` },
  { table: "telling", column: "keys", type: sql`integer[]` },
] as const;

/**
 * Rewrites whatever held words of a report, so that what was deleted is gone from the files: tables and their indexes,
 * the planner's samples, the log. No transaction can do it; after a failure or a kill it can be done again.
 * @returns what this database does not let its user clean, with the reason; empty if all is gone
 */
export async function purge(store: Store): Promise<string[]> {
  const { db } = store;
  const left = await notOwned(store);
  if (left.length > 0) return left;
  // Samples of a table that has become empty would stay; a column whose type is set begins without.
  for (const { table, column, type } of SAMPLED) {
    await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} type ${type}`.execute(db);
  }
  for (const table of TABLES) await sql`vacuum (full, analyze) ${sql.table(table)}`.execute(db);
  return [...(await purgeSamples(store)), ...(await purgeLog(store))];
}

/** PostgreSQL passes over tables that are not the user's with a warning only. */
async function notOwned({ db }: Store): Promise<string[]> {
  const { rows } = await sql<{ owner: string }>`
    select distinct pg_get_userbyid(relowner) as owner from pg_class
    where oid = any(${[...TABLES]}::text[]::regclass[]) and not pg_has_role(relowner, 'usage')`.execute(db);
  return rows.map(({ owner }) => `the tables belong to ${owner}, and only that role may rewrite them (vacuum full)`);
}

async function purgeSamples({ db }: Store): Promise<string[]> {
  const { rows } = await sql<{ owner: string; may: boolean }>`
    select pg_get_userbyid(datdba) as owner, pg_has_role(datdba, 'usage') as may
    from pg_database where datname = current_database()`.execute(db);
  if (rows[0]?.may !== true) {
    return [`the planner's old samples: only ${rows[0]?.owner}, who owns the database, may vacuum full pg_statistic`];
  }
  await sql`vacuum full pg_statistic`.execute(db);
  return [];
}

/** What was logged up to now goes into a part of its own, which is no longer needed after the checkpoint. */
async function purgeLog({ db }: Store): Promise<string[]> {
  const refused: string[] = [];
  for (const step of [sql`select pg_switch_wal()`, sql`checkpoint`]) {
    try {
      await step.execute(db);
    } catch (error) {
      if ((error as { code?: string }).code !== NO_PRIVILEGE) throw error;
      refused.push(`the server's log (WAL): ${(error as Error).message}`);
    }
  }
  return refused;
}

const NO_PRIVILEGE = "42501";
