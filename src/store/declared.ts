import { sql } from "kysely";
import type { Declared, StrikeLog } from "../check/facts.js";
import type { Agreement, Declaration, DeclaredKind, DeclaredStrike, Notice } from "../model/declaration.js";
import { groupBy } from "../util/group-by.js";
import type { DeclaredRow, Store } from "./database.js";
import { wholeText } from "./whole-text.js";

// What checks hold accounts against. Files that were withdrawn do not count.

/** The logs that are on record, in order of their ids. */
export async function strikeLogs(store: Store): Promise<StrikeLog[]> {
  const { rows: files } = await sql<Pick<DeclaredRow, "id" | "file" | "party" | "releases">>`
    select id, file, party, releases from declared
    where workspace = ${store.workspace} and state = 'current' and kind = 'strike-log' order by id`.execute(store.db);
  const strikes = groupBy(await declarationsIn<DeclaredStrike>(store, "strike-log"), ({ declared }) => declared);
  return files.map((log) => ({
    ...log,
    claimedBy: null,
    strikes: (strikes.get(log.id) ?? []).map(({ body }) => body),
  }));
}

/** Agreements that were declared to this ledger; those that come with the program are not among them. */
export async function storedAgreements(store: Store): Promise<Declared["agreements"]> {
  const found = await declarationsIn<Agreement>(store, "agreements");
  const files = await filesOf(store, "agreements");
  return found.map(({ declared, body }) => ({ ...fileIn(files, declared), agreement: body }));
}

export async function storedNotices(store: Store): Promise<Declared["notices"]> {
  const found = await declarationsIn<Notice>(store, "notices");
  const files = await filesOf(store, "notices");
  return found.map(({ declared, body }) => ({ ...fileIn(files, declared), notice: body }));
}

interface Found<T> {
  readonly declared: string;
  readonly body: T;
}

/** Of all files of a kind, in one question, since a log has thousands. */
async function declarationsIn<T extends Declaration>(
  { workspace, db }: Store,
  kind: DeclaredKind,
): Promise<Found<T>[]> {
  const { rows } = await sql<Found<T>>`
    select d.declared, d.body from declared f
      join declaration d on d.workspace = f.workspace and d.declared = f.id
    where f.workspace = ${workspace} and f.state = 'current' and f.kind = ${kind}
    order by d.declared, d.position`.execute(db);
  return rows;
}

type File = Pick<Declared["agreements"][number], "file" | "text">;

async function filesOf({ workspace, db }: Store, kind: DeclaredKind): Promise<ReadonlyMap<string, File>> {
  const { rows } = await sql<Pick<DeclaredRow, "id" | "file" | "text">>`
    select id, file, ${wholeText(sql`text`)} as text from declared
    where workspace = ${workspace} and state = 'current' and kind = ${kind}`.execute(db);
  return new Map(rows.map(({ id, file, text }) => [id, { file: { id, name: file }, text }]));
}

/** A declaration refers to its file, which is as current as it is. */
function fileIn(files: ReadonlyMap<string, File>, id: string): File {
  return files.get(id) as File;
}
