import { sql } from "kysely";
import type { Declared, StrikeLog } from "../check/facts.js";
import type { Agreement, Days, Declaration, DeclaredStrike, Notice } from "../model/declaration.js";
import { groupBy } from "../util/group-by.js";
import type { DeclaredRow, Store } from "./database.js";
import { wholeText } from "./whole-text.js";

// What checks hold accounts against. Files that were withdrawn do not count.

/**
 * The logs that are on record, in order of their ids, with their releases whole.
 * @param days only strikes that may have been within them, those of unknown days among them; null for all
 */
export async function strikeLogs(store: Store, days: Days | null): Promise<StrikeLog[]> {
  const { rows: files } = await sql<Pick<DeclaredRow, "id" | "file" | "party" | "releases">>`
    select id, file, party, releases from declared
    where workspace = ${store.workspace} and state = 'current' and kind = 'strike-log' order by id`.execute(store.db);
  const strikes = groupBy(await declarations<DeclaredStrike>(store, "strike", days), ({ declared }) => declared);
  return files.map((log) => ({
    ...log,
    claimedBy: null,
    strikes: (strikes.get(log.id) ?? []).map(({ body }) => body),
  }));
}

/** Agreements that were declared to this ledger; those that come with the program are not among them. */
export async function storedAgreements(store: Store): Promise<Declared["agreements"]> {
  const found = await declarations<Agreement>(store, "agreement", null);
  const files = await filesOf(store, "agreements");
  return found.map(({ declared, body }) => ({ ...fileIn(files, declared), agreement: body }));
}

/** @param days only notices that may speak of them, those that give no day among them; null for all */
export async function storedNotices(store: Store, days: Days | null): Promise<Declared["notices"]> {
  const found = await declarations<Notice>(store, "notice", days);
  const files = await filesOf(store, "notices");
  return found.map(({ declared, body }) => ({ ...fileIn(files, declared), notice: body }));
}

interface Found<T> {
  readonly declared: string;
  readonly body: T;
}

/** In one question, since a log has thousands. */
async function declarations<T extends Declaration>(
  { workspace, db }: Store,
  kind: T["kind"],
  days: Days | null,
): Promise<Found<T>[]> {
  const during =
    days === null
      ? sql`true`
      : sql`(d.starts is null or (d.starts <= ${days.end}::date and coalesce(d.ends, 'infinity') >= ${days.start}::date))`;
  const { rows } = await sql<Found<T>>`
    select d.declared, d.body from declaration d
      join declared f on f.workspace = d.workspace and f.id = d.declared and f.state = 'current'
    where d.workspace = ${workspace} and d.kind = ${kind} and ${during}
    order by d.declared, d.position`.execute(db);
  return rows;
}

type File = Pick<Declared["agreements"][number], "file" | "text">;

async function filesOf({ workspace, db }: Store, kind: DeclaredRow["kind"]): Promise<ReadonlyMap<string, File>> {
  const { rows } = await sql<Pick<DeclaredRow, "id" | "file" | "text">>`
    select id, file, ${wholeText(sql`text`)} as text from declared
    where workspace = ${workspace} and state = 'current' and kind = ${kind}`.execute(db);
  return new Map(rows.map(({ id, file, text }) => [id, { file: { id, name: file }, text }]));
}

/** A declaration refers to its file, which is as current as it is. */
function fileIn(files: ReadonlyMap<string, File>, id: string): File {
  return files.get(id) as File;
}
