import canonicalize from "canonicalize";
import { sql } from "kysely";
import { declaredId } from "../util/declared-id.js";
import { quotesIn } from "../util/quotes-in.js";
import type { DeclarationRow, DeclaredRow, Store } from "./database.js";
import { declarationColumns } from "./declaration-columns.js";
import { declarationsSha256 } from "./declarations-sha256.js";
import { declaredCounts } from "./declared-counts.js";
import { sha256 } from "./sha256.js";
import { wholeText } from "./whole-text.js";

type Row = DeclaredRow & {
  /** SHA-256 of the bytes that are kept; null if there are none. */
  readonly found: string | null;
  /** What the history has of it; null where it has nothing. */
  readonly recorded: { readonly textSha256?: string; readonly declarationsSha256?: string } | null;
  /** The last change of the history. */
  readonly change: string | null;
};

interface Checked {
  readonly declarations: number;
  readonly quotes: number;
  readonly faults: readonly string[];
}

/** Bytes, texts and declarations against their hashes, every quote against its text, and files against the history. */
export async function checkDeclared(store: Store): Promise<Checked> {
  const sum = { declarations: 0, quotes: 0, faults: await gone(store) };
  for (const id of await idsOf(store)) {
    const [row, declarations] = [await rowOf(store, id), await declarationsOf(store, id)];
    sum.declarations += declarations.length;
    sum.quotes += declarations.reduce((count, { body }) => count + quotesIn(body).length, 0);
    sum.faults.push(...wrong(row, declarations).map((what) => `declared file ${id}: ${what}`));
  }
  return sum;
}

async function idsOf({ workspace, db }: Store): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from declared where workspace = ${workspace} order by id`.execute(db);
  return rows.map(({ id }) => id);
}

async function rowOf({ workspace, db }: Store, id: string): Promise<Row> {
  const { rows } = await sql<Row>`
    select f.id, f.state, f.kind, f.party, f.sha256, ${wholeText(sql`f.text`)} as text, f.text_sha256,
      f.declarations_sha256, f.releases, f.counts, encode(sha256(c.bytes), 'hex') as found,
      (select h.content -> 'after' from history h
        where h.workspace = f.workspace and h.subject = f.id and h.change = 'file declared'
        order by h.number desc limit 1) as recorded,
      (select h.change from history h where h.workspace = f.workspace and h.subject = f.id
        order by h.number desc limit 1) as change
    from declared f left join content c on c.workspace = f.workspace and c.sha256 = f.sha256
    where f.workspace = ${workspace} and f.id = ${id}`.execute(db);
  return rows[0] as Row;
}

async function declarationsOf({ workspace, db }: Store, id: string): Promise<DeclarationRow[]> {
  const { rows } = await sql<DeclarationRow>`
    select * from declaration where workspace = ${workspace} and declared = ${id} order by position`.execute(db);
  return rows;
}

/** Files that the history knows and the ledger does not have. */
async function gone({ workspace, db }: Store): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct h.subject as id from history h where h.workspace = ${workspace} and h.change = 'file declared'
      and not exists (select from declared f where f.workspace = ${workspace} and f.id = h.subject) order by 1`.execute(
    db,
  );
  return rows.map(({ id }) => `declared file ${id}: the history says that it was declared, and it is not there`);
}

function wrong(row: Row, declarations: readonly DeclarationRow[]): string[] {
  const { text, found, recorded, change } = row;
  const read = { releases: row.releases, declarations: declarations.map(({ body }) => body) };
  const checks: readonly (readonly [sound: boolean, fault: string])[] = [
    [found !== null, "its bytes are missing"],
    [found === null || found === row.sha256, "its bytes are not those of their SHA-256"],
    [isHash(row.text_sha256, sha256(text), recorded?.textSha256), "its text is not that of its SHA-256"],
    [declaredId(row) === row.id, "its id is not that of its bytes, kind and party"],
    [
      isHash(row.declarations_sha256, declarationsSha256(read), recorded?.declarationsSha256),
      "its declarations are not those that were read",
    ],
    [isSame(row.counts, declaredCounts(read)), "what is counted of it is not what it declares"],
    [declarations.every(isListedAsRead), "what is listed of it is not what it declares"],
    [recorded !== null, "it is there, and the history does not say that it was declared"],
    [(row.state === "withdrawn") === (change === "file withdrawn"), "whether it counts is not what the history says"],
  ];
  return [...checks.flatMap(([sound, fault]) => (sound ? [] : [fault])), ...misquoted(text, read.declarations)];
}

/** A file that the history does not know has no hash there; that is a fault of its own. */
function isHash(noted: string, found: string, recorded: string | undefined): boolean {
  return noted === found && (recorded === undefined || recorded === found);
}

function isListedAsRead(row: DeclarationRow): boolean {
  const { body: _, ...columns } = declarationColumns(row.body);
  return Object.entries(columns).every(([name, value]) => isSame(row[name as keyof typeof columns], value));
}

function misquoted(text: string, declarations: readonly DeclarationRow["body"][]): string[] {
  return declarations.flatMap(({ id, ...declaration }) =>
    quotesIn(declaration)
      .filter(({ exact, start, end }) => text.slice(start, end) !== exact)
      .map(({ start, end }) => `the text from ${start} to ${end} is not what ${id} quotes`),
  );
}

/** A restored ledger has the keys of JSON in another order. */
function isSame(a: unknown, b: unknown): boolean {
  return canonicalize(a) === canonicalize(b);
}
