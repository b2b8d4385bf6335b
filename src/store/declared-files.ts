import { sql } from "kysely";
import type { Declaration } from "../model/declaration.js";
import type { DeclaredRow, Store, WritingStore } from "./database.js";
import { declarationColumns } from "./declaration-columns.js";
import { insertRows } from "./insert.js";

/** A file without its text, which may be long. */
export type FileRow = Omit<DeclaredRow, "workspace" | "text">;

const COLUMNS = sql`id, state, kind, file, party, sha256, text_sha256, declarations_sha256, releases, options, counts, added_at, added_by`;

/** Every file that was declared, the latest first. */
export async function declaredFiles({ workspace, db }: Store): Promise<FileRow[]> {
  const { rows } = await sql<FileRow>`
    select ${COLUMNS} from declared where workspace = ${workspace} order by added_at desc, id`.execute(db);
  return rows;
}

export async function declaredFile({ workspace, db }: Store, id: string): Promise<FileRow | null> {
  const { rows } = await sql<FileRow>`
    select ${COLUMNS} from declared where workspace = ${workspace} and id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Of every strike log that counts, the hash of what was read in it. */
export async function logHashes({ workspace, db }: Store): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`
    select declarations_sha256 as hash from declared
    where workspace = ${workspace} and state = 'current' and kind = 'strike-log' order by 1`.execute(db);
  return rows.map(({ hash }) => hash);
}

/** The readings of a file's bytes, by whichever party; withdrawn ones too. */
export async function readingsOf({ workspace, db }: Store, sha256: string): Promise<FileRow[]> {
  const { rows } = await sql<FileRow>`
    select ${COLUMNS} from declared where workspace = ${workspace} and sha256 = ${sha256} order by id`.execute(db);
  return rows;
}

/** Writes a file with what it declares, in the place of an earlier reading of that id. */
export async function putDeclared(
  store: WritingStore,
  file: Omit<DeclaredRow, "workspace">,
  declarations: readonly Declaration[],
): Promise<void> {
  for (const [table, column] of [["declaration", "declared"] as const, ["declared", "id"] as const]) {
    await sql`
      delete from ${sql.table(table)}
      where workspace = ${store.workspace} and ${sql.ref(column)} = ${file.id}`.execute(store.db);
  }
  await insertRows(store, "declared", [file]);
  await insertRows(
    store,
    "declaration",
    declarations.map((one, position) => ({ declared: file.id, position, ...declarationColumns(one) })),
  );
}

/** It stays on record, and counts no more. */
export async function withdrawDeclared({ workspace, db }: WritingStore, id: string): Promise<void> {
  await sql`
    update declared set state = 'withdrawn' where workspace = ${workspace} and id = ${id}`.execute(db);
}
