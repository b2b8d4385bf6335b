import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Store } from "./database.js";
import { fitting } from "./fitting.js";
import type { TableOfLedger } from "./tables.js";

/** Rows of one page, if they are small. */
const PAGE = 200;

/** A row as JSON; bytes stand beside it in base64, which JSON of the database would write twice as long. */
export interface DumpedRow {
  readonly row: string;
  readonly bytes: string | null;
}

interface KeyedRow extends DumpedRow {
  readonly key: readonly string[];
}

/** Every row of a table in the order of its key, a page at a time. Both engines give the same text. */
export async function* rowsOf(store: Store, of: TableOfLedger): AsyncGenerator<DumpedRow> {
  let after: readonly string[] | null = null;
  for (;;) {
    const limit: number = await sizeOfPage(store, of, after);
    const rows: KeyedRow[] = await page(store, of, after, limit);
    yield* rows;
    after = rows.at(-1)?.key ?? null;
    if (after === null || after.length === 0) return;
  }
}

/** As many rows as are not too much together; their bytes are counted before they are asked for. */
async function sizeOfPage(store: Store, of: TableOfLedger, after: readonly string[] | null): Promise<number> {
  if (of.heavy === undefined) return PAGE;
  const column = sql.ref(of.heavy);
  const value = of.table === "content" ? column : sql`${column}::text`;
  const { rows } = await sql<{ bytes: number | null }>`
    select octet_length(${value}) as bytes ${beyond(store, of, after)} limit ${PAGE}`.execute(store.db);
  return fitting(rows.map(({ bytes }) => bytes));
}

async function page(
  store: Store,
  of: TableOfLedger,
  after: readonly string[] | null,
  limit: number,
): Promise<KeyedRow[]> {
  const keys = sql`array[${sql.join(of.key.map((column) => sql`${sql.ref(column)}::text`))}]::text[] as key`;
  const row =
    of.table === "content"
      ? sql`jsonb_build_object('sha256', sha256)::text as row, replace(encode(bytes, 'base64'), chr(10), '') as bytes`
      : sql`(to_jsonb(t) - 'words')::text as row, null as bytes`;
  const { rows } = await sql<KeyedRow>`
    select ${row}, ${keys} ${beyond(store, of, after)} limit ${limit}`.execute(store.db);
  return rows;
}

/** The rows after a key, in order. The key is compared as its columns' own types: "10" comes after "9" among numbers. */
function beyond(
  { workspace }: Store,
  { table, key }: TableOfLedger,
  after: readonly string[] | null,
): RawBuilder<unknown> {
  const own = sql.ref(table === "workspace" ? "id" : "workspace");
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const isAfter = after === null ? sql<SqlBool>`true` : sql<SqlBool>`(${columns}) > (${given(table, key, after)})`;
  const order = key.length === 0 ? sql`` : sql`order by ${columns}`;
  return sql`from ${sql.table(table)} t where ${own} = ${workspace} and ${isAfter} ${order}`;
}

function given(table: string, key: readonly string[], after: readonly string[]): RawBuilder<unknown> {
  const values = sql.join(key.map((column) => sql.ref(`g.${column}`)));
  const json = JSON.stringify(Object.fromEntries(key.map((column, i) => [column, after[i]])));
  return sql`select ${values} from jsonb_populate_record(null::${sql.table(table)}, ${json}::jsonb) g`;
}
