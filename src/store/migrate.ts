import { type Kysely, type QueryExecutorProvider, sql } from "kysely";
import { LedgerError } from "./ledger-error.js";
import { MIGRATIONS } from "./migrations/index.js";

/** The form of a ledger that this program writes. */
export const FORM = MIGRATIONS.length;

/** The ledger was written by a newer program. */
export class LedgerFormError extends LedgerError {
  override readonly name = "LedgerFormError";
}

/**
 * Brings a ledger to the form that this program knows, all steps or none. Two programs that open one ledger at once do
 * it one after the other.
 * @throws LedgerFormError if the ledger is of a newer form
 */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  if ((await formOf(db)) === FORM) return;
  await db.transaction().execute(async (trx) => {
    // Any number will do, as long as no other program on the server uses it: "deconf" in ASCII.
    await sql`select pg_advisory_xact_lock(110390497914470)`.execute(trx);
    await sql`create table if not exists ledger_form (form integer not null)`.execute(trx);
    const form = await formOf(trx);
    if (form > FORM) {
      throw new LedgerFormError(
        `this ledger has form ${form}, and this program knows forms up to ${FORM}: use a newer deconflict`,
      );
    }
    for (const migration of MIGRATIONS.slice(form)) await migration.up(trx);
    await sql`delete from ledger_form`.execute(trx);
    await sql`insert into ledger_form values (${FORM})`.execute(trx);
  });
}

/** 0 for a database that holds no ledger yet. */
async function formOf(db: QueryExecutorProvider): Promise<number> {
  const there = await sql<{ at: string | null }>`select to_regclass('ledger_form')::text as at`.execute(db);
  if (there.rows[0]?.at == null) return 0;
  const found = await sql<{ form: number }>`select form from ledger_form`.execute(db);
  return found.rows[0]?.form ?? 0;
}
