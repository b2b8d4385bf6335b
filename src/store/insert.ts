import { CompiledQuery, sql } from "kysely";
import { storable, storableJson } from "../util/storable.js";
import type { Database, Store, Table } from "./database.js";

/** Values of one statement: more take longer to be told apart, and no protocol counts beyond 65,535. */
const MOST_VALUES = 8_000;
/** And characters, roughly: long texts take memory on both sides. */
const MOST_CHARACTERS = 8_000_000;

/** Columns that hold JSON, by whatever table; arrays in all others are arrays of the database. */
const JSON_COLUMNS: ReadonlySet<string> = new Set([
  "body",
  "content",
  "correction",
  "counts",
  "detail",
  "headers",
  "options",
  "profile",
  "releases",
  "sides",
  "sources",
  "value",
]);

/** The columns that are written: not the workspace, which is the store's, and not what the database makes itself. */
type Row<T extends Table> = Omit<Database[T], "workspace">;

/** Writes rows, many a statement. A row whose key is there already is left as it is. */
export async function insertRows<T extends Table>(store: Store, table: T, rows: readonly Row<T>[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const names = ["workspace", ...columns].map((name) => `"${name}"`).join(", ");
  for (const values of statements(store.workspace, columns, rows)) {
    const text = `insert into "${table}" (${names}) values ${placeholders(values.length, columns.length + 1)} on conflict do nothing`;
    await store.db.executeQuery(CompiledQuery.raw(text, values));
  }
}

function placeholders(values: number, width: number): string {
  const row = (first: number) => `(${Array.from({ length: width }, (_, i) => `$${first + i}`).join(",")})`;
  return Array.from({ length: values / width }, (_, i) => row(i * width + 1)).join(",");
}

/** The values of rows one after the other, as many as one statement takes. */
function* statements(workspace: string, columns: readonly string[], rows: readonly object[]): Generator<unknown[]> {
  let [held, characters]: [unknown[], number] = [[], 0];
  for (const row of rows) {
    const values = columns.map((column) => stored(column, (row as Record<string, unknown>)[column]));
    const length = values.reduce((sum: number, value) => sum + lengthOf(value), 0);
    const isFull = held.length + columns.length >= MOST_VALUES || characters + length > MOST_CHARACTERS;
    if (isFull && held.length > 0) {
      yield held;
      [held, characters] = [[], 0];
    }
    held.push(workspace, ...values);
    characters += length;
  }
  if (held.length > 0) yield held;
}

/** A header, a correction or a name may hold what the database does not take, or what it cannot give back in a dump. */
function stored(column: string, value: unknown): unknown {
  if (JSON_COLUMNS.has(column) && value != null) return storableJson(JSON.stringify(value));
  if (typeof value === "string") return storable(value);
  return Array.isArray(value) ? value.map((item) => (typeof item === "string" ? storable(item) : item)) : value;
}

function lengthOf(value: unknown): number {
  return typeof value === "string" || value instanceof Uint8Array ? value.length : 0;
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
