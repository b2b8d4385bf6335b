import { sql } from "kysely";
import type { Declaration } from "../model/declaration.js";
import type { DeclarationRow, Store } from "./database.js";
import { MOST_INTEGER } from "./page.js";

/** What must hold of a declaration, in the terms of its columns. */
export interface DeclarationFilter {
  readonly kind?: Declaration["kind"] | undefined;
  /** Any of these keys of places; and of parties. */
  readonly places?: readonly string[] | undefined;
  readonly parties?: readonly string[] | undefined;
  /** ISO dates, inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Id of a file, or its name as given, whose folders may be left out. */
  readonly file?: string | undefined;
}

/** Where a declaration stands in the list: the latest first, the undated last, those of a file in its order. */
export type ListKey = readonly [day: number, declared: string, position: number];

/** A declaration with the file that it was read in. */
export type ListedRow = Pick<DeclarationRow, "sort_day" | "declared" | "position" | "body"> & {
  readonly file: string;
  readonly state: "current" | "withdrawn";
};

/** Declarations of current files, in order; so many at most. */
export async function listDeclarations(
  { workspace, db }: Store,
  filter: DeclarationFilter,
  { after, limit }: { readonly after: ListKey | null; readonly limit: number },
): Promise<ListedRow[]> {
  const [day, declared, position] = after ?? [MOST_INTEGER, "", -1];
  // The first comparison says nothing more than the second, but an index can begin there.
  const { rows } = await sql<ListedRow>`
    select d.sort_day, d.declared, d.position, d.body, f.file, f.state from declaration d
      join declared f on f.workspace = d.workspace and f.id = d.declared
    where d.workspace = ${workspace} and f.state = 'current' and ${conditions(filter)}
      and d.sort_day <= ${day} and (d.sort_day < ${day} or (d.declared, d.position) > (${declared}, ${position}::integer))
    order by d.sort_day desc, d.declared, d.position limit ${limit}`.execute(db);
  return rows;
}

function conditions({ kind, places, parties, from, to, file }: DeclarationFilter) {
  const all = [
    ...(kind === undefined ? [] : [sql`d.kind = ${kind}`]),
    ...(places === undefined ? [] : [sql`d.places && ${places}::text[]`]),
    ...(parties === undefined ? [] : [sql`d.parties && ${parties}::text[]`]),
    ...(from === undefined ? [] : [sql`d.starts is not null and coalesce(d.ends, 'infinity') >= ${from}::date`]),
    ...(to === undefined ? [] : [sql`d.starts <= ${to}::date`]),
    ...(file === undefined
      ? []
      : [sql`(f.id = ${file} or f.file = ${file} or right(f.file, char_length(${`/${file}`}::text)) = ${`/${file}`})`]),
  ];
  return all.length === 0 ? sql`true` : sql.join(all, sql` and `);
}

/**
 * The declarations of an id, those of current files first. Several have one where a file was declared anew for another
 * party, its earlier reading withdrawn, and where two files hold an agreement of one type and name, or the same notice.
 */
export async function declarationsById({ workspace, db }: Store, id: string): Promise<ListedRow[]> {
  const { rows } = await sql<ListedRow>`
    select d.sort_day, d.declared, d.position, d.body, f.file, f.state from declaration d
      join declared f on f.workspace = d.workspace and f.id = d.declared
    where d.workspace = ${workspace} and d.id = ${id}
    order by f.state, d.declared, d.position`.execute(db);
  return rows;
}

/** Which of these ids some current file declares. */
export async function declaredIds({ workspace, db }: Store, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct d.id from declaration d
      join declared f on f.workspace = d.workspace and f.id = d.declared
    where d.workspace = ${workspace} and d.id = any(${ids}::text[]) and f.state = 'current'`.execute(db);
  return new Set(rows.map(({ id }) => id));
}
