import { type QueryExecutorProvider, sql } from "kysely";

/** What parties put on record: files of declarations, and each declaration that was read in them. */
export async function up(db: QueryExecutorProvider): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

// Compared byte by byte, so that every server sorts names alike, whatever its language.
const KEY = 'text collate "C"';

const STATEMENTS: readonly string[] = [
  // A file as it was declared; its bytes stand in \`content\`. One that was withdrawn stays, and counts no more.
  `create table declared (
    workspace ${KEY} not null references workspace (id),
    id ${KEY} not null,
    state text not null check (state in ('current', 'withdrawn')),
    kind text not null check (kind in ('strike-log', 'agreements', 'notices')),
    file ${KEY} not null,
    party ${KEY},
    sha256 ${KEY} not null,
    text text not null,
    text_sha256 ${KEY} not null,
    declarations_sha256 ${KEY} not null,
    releases json not null,
    options json not null,
    counts json not null,
    added_at timestamptz(3) not null,
    added_by text not null,
    primary key (workspace, id)
  )`,
  "create index declared_by_content on declared (workspace, sha256)",

  // \`position\` is that in its file, from 0; \`sort_day\` the first day, or the number that sorts after every day.
  `create table declaration (
    workspace ${KEY} not null,
    declared ${KEY} not null,
    position integer not null,
    id ${KEY} not null,
    kind text not null check (kind in ('strike', 'agreement', 'notice')),
    starts date,
    ends date,
    sort_day integer not null,
    lat double precision,
    lon double precision,
    radius_km double precision,
    places text[] collate "C" not null,
    parties text[] collate "C" not null,
    body json not null,
    primary key (workspace, declared, position),
    foreign key (workspace, declared) references declared (workspace, id)
  )`,
  "create index declaration_by_id on declaration (workspace, id)",
  "create index declaration_by_day on declaration (workspace, sort_day desc, declared, position)",
  "create index declaration_by_places on declaration using gin (places)",

  // As in the first form: the planner keeps no samples of words.
  ...Object.entries({ declared: ["file", "text"], declaration: ["places", "parties", "body"] }).flatMap(
    ([table, columns]) => columns.map((column) => `alter table ${table} alter column ${column} set statistics 0`),
  ),
];
