import { type SqlBool, sql } from "kysely";
import type { Store, Table } from "./database.js";

/** Rows of one page; their bytes may be large. */
const PAGE = 200;

/**
 * Every row of a table as JSON, in the order of its key, a page at a time. Bytes are written as PostgreSQL's `\x` and
 * hexadecimal digits, so that both engines give the same line.
 */
export async function* rowsOf(store: Store, table: Table, key: readonly string[]): AsyncGenerator<string> {
  const columns = key.map((column) => sql.ref(column));
  let after: readonly string[] | null = null;
  for (;;) {
    const beyond: ReturnType<typeof sql<SqlBool>> = after === null ? sql`true` : isBeyond(table, key, after);
    const keys = sql.join(key.map((column) => sql`${sql.ref(column)}::text`));
    const { rows }: { rows: { row: string; key: string[] }[] } = await sql<{ row: string; key: string[] }>`
      select (to_jsonb(t) - 'words')::text as row, array[${keys}]::text[] as key from ${sql.table(table)} t
      where ${table === "workspace" ? sql`id` : sql`workspace`} = ${store.workspace} and ${beyond}
      ${key.length === 0 ? sql`` : sql`order by ${sql.join(columns)}`} limit ${PAGE}`.execute(store.db);
    for (const { row } of rows) yield row;
    after = rows.at(-1)?.key ?? null;
    if (rows.length < PAGE || key.length === 0) return;
  }
}

/** The key is compared as its columns' own types: "10" comes after "9" among numbers. */
function isBeyond(table: Table, key: readonly string[], after: readonly string[]) {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const given = Object.fromEntries(key.map((column, i) => [column, after[i]]));
  const values = sql.join(key.map((column) => sql.ref(`g.${column}`)));
  return sql<SqlBool>`(${columns}) > (select ${values} from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(given)}::jsonb) g)`;
}
