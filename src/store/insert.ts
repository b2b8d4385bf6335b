import { sql } from "kysely";
import type { Database, Store, Table } from "./database.js";

/** Rows of one statement, in characters of JSON: larger ones take memory and are no faster. */
const MOST_CHARACTERS = 8_000_000;

/** The columns that are written: not the workspace, which is the store's, and not what the database makes itself. */
type Row<T extends Table> = Omit<Database[T], "workspace">;

/**
 * Writes rows by one parameter a statement, however many there are: the database takes them apart, in types of its own.
 * A row whose key is there already is left as it is.
 */
export async function insertRows<T extends Table>(store: Store, table: T, rows: readonly Row<T>[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  for (const json of chunks(rows)) {
    await sql`
      insert into ${sql.table(table)} (workspace, ${sql.join(columns.map((column) => sql.ref(column)))})
      select ${store.workspace}, ${sql.join(columns.map((column) => sql.ref(`r.${column}`)))}
      from jsonb_populate_recordset(null::${sql.table(table)}, ${json}::jsonb) as r
      on conflict do nothing`.execute(store.db);
  }
}

/**
 * Writes rows of a dump as they stand, their workspace replaced by the store's.
 * @param rows each a JSON object
 */
export async function insertStored(store: Store, table: Table, rows: readonly string[]): Promise<void> {
  const json = `[${rows.join(",")}]`;
  const own = table === "workspace" ? "id" : "workspace";
  const { rows: found } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = current_schema() and table_name = ${table} and is_generated = 'NEVER' and column_name <> ${own}
    order by ordinal_position`.execute(store.db);
  const columns = found.map(({ name }) => name);
  const values = sql.join(columns.map((column) => sql.ref(`r.${column}`)));
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const update = sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`));
  await sql`
    insert into ${sql.table(table)} (${sql.ref(own)}, ${names})
    select ${store.workspace}, ${values} from jsonb_populate_recordset(null::${sql.table(table)}, ${json}::jsonb) as r
    ${table === "workspace" ? sql`on conflict (id) do update set ${update}` : sql``}`.execute(store.db);
}

function* chunks(rows: readonly object[]): Generator<string> {
  let held: string[] = [];
  let length = 0;
  for (const row of rows) {
    const json = JSON.stringify(row, bytesAsHex);
    if (length + json.length > MOST_CHARACTERS && held.length > 0) {
      yield `[${held.join(",")}]`;
      [held, length] = [[], 0];
    }
    held.push(json);
    length += json.length;
  }
  if (held.length > 0) yield `[${held.join(",")}]`;
}

function bytesAsHex(this: unknown, key: string, value: unknown): unknown {
  const own = (this as Record<string, unknown>)[key];
  return own instanceof Uint8Array ? `\\x${Buffer.from(own).toString("hex")}` : value;
}
