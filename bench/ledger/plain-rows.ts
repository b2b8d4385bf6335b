import { CompiledQuery, sql } from "kysely";
import type { Store } from "../../src/store/database.js";
import { TABLES } from "../../src/store/tables.js";

/** The rows of a table, ready to be written: the values of each in the order of the columns. */
export interface PlainRows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Rows of one statement; more or fewer are no faster. */
const ROWS = 500;

/** Everything in a ledger, in an order in which it can be written. */
export async function rowsOf(store: Store): Promise<PlainRows[]> {
  const found: PlainRows[] = [];
  for (const { table } of TABLES.filter((one) => one.table !== "workspace")) {
    const { rows: columns } = await sql<{ name: string; type: string }>`
      select column_name as name, data_type as type from information_schema.columns
      where table_schema = current_schema() and table_name = ${table} and is_generated = 'NEVER'
      order by ordinal_position`.execute(store.db);
    const names = columns.map(({ name }) => sql.ref(name));
    const { rows } = await sql<Record<string, unknown>>`
      select ${sql.join(names)} from ${sql.table(table)}`.execute(store.db);
    found.push({
      table,
      columns: columns.map(({ name }) => name),
      rows: rows.map((row) => columns.map(({ name, type }) => plain(row[name], type))),
    });
  }
  return found;
}

function plain(value: unknown, type: string): unknown {
  return type.startsWith("json") && value !== null ? JSON.stringify(value) : value;
}

/** Writes rows by statements of many rows, and nothing else. */
export async function insertPlainly({ db }: Store, { table, columns, rows }: PlainRows): Promise<void> {
  const names = columns.map((name) => `"${name}"`).join(", ");
  for (let i = 0; i < rows.length; i += ROWS) {
    const some = rows.slice(i, i + ROWS);
    const values = some.map((_, r) => `(${columns.map((__, c) => `$${r * columns.length + c + 1}`).join(",")})`);
    const text = `insert into "${table}" (${names}) values ${values.join(",")}`;
    await db.executeQuery(CompiledQuery.raw(text, some.flat()));
  }
}
