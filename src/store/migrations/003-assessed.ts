import { type QueryExecutorProvider, sql } from "kysely";

/** What people decide of allegations, who they are, and what went out. */
export async function up(db: QueryExecutorProvider): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

// Compared byte by byte, so that every server sorts names alike, whatever its language.
const KEY = 'text collate "C"';

const STATEMENTS: readonly string[] = [
  // A count may also be taken into a range, or out of it.
  "alter table review drop constraint review_verdict_check",
  `alter table review add constraint review_verdict_check
    check (verdict in ('accepted', 'corrected', 'rejected', 'admitted', 'excluded'))`,

  // The walk of one allegation: an incident, and the party it is laid to. incident is the id it was received for.
  `create table walk (
    workspace ${KEY} not null references workspace (id),
    id ${KEY} not null,
    incident ${KEY} not null,
    party ${KEY} not null,
    primary key (workspace, id)
  )`,
  "create index walk_by_incident on walk (workspace, incident)",

  // Append-only: what was decided stays, whatever is decided later.
  `create table walk_step (
    workspace ${KEY} not null,
    walk ${KEY} not null,
    number integer not null,
    detail json not null,
    needs_second boolean not null,
    done_on date not null,
    by text not null,
    at timestamptz(3) not null,
    why text not null,
    primary key (workspace, walk, number),
    foreign key (workspace, walk) references walk (workspace, id)
  )`,
  "create index walk_step_by_day on walk_step (workspace, done_on)",

  // What a recorder holds of an incident: grading, strike status, positions of belligerents.
  `create table judgement (
    workspace ${KEY} not null references workspace (id),
    id ${KEY} not null,
    incident ${KEY} not null,
    detail json not null,
    needs_second boolean not null,
    done_on date not null,
    by text not null,
    at timestamptz(3) not null,
    why text not null,
    confirmed_on date,
    confirmed_by text,
    confirmed_at timestamptz(3),
    confirmed_why text,
    primary key (workspace, id)
  )`,
  "create index judgement_by_incident on judgement (workspace, incident)",
  "create index judgement_by_day on judgement (workspace, done_on)",

  // Who may decide, once a team has named anybody. key is the name as it is compared.
  `create table person (
    workspace ${KEY} not null references workspace (id),
    key ${KEY} not null,
    name text not null,
    added_by text not null,
    added_at timestamptz(3) not null,
    primary key (workspace, key)
  )`,

  // Rules of the team by their name.
  `create table setting (
    workspace ${KEY} not null references workspace (id),
    name ${KEY} not null,
    value json not null,
    primary key (workspace, name)
  )`,

  // What went out, and the hash of its bytes.
  `create table publication (
    workspace ${KEY} not null references workspace (id),
    id ${KEY} not null,
    kind ${KEY} not null,
    incident ${KEY},
    what text not null,
    sha256 ${KEY} not null,
    by text not null,
    at timestamptz(3) not null,
    primary key (workspace, id)
  )`,
  "create index publication_by_incident on publication (workspace, incident) where incident is not null",

  // As in the first form: the planner keeps no samples of words.
  ...Object.entries({
    walk_step: ["detail", "why"],
    judgement: ["detail", "why", "confirmed_why"],
    publication: ["what"],
  }).flatMap(([table, columns]) =>
    columns.map((column) => `alter table ${table} alter column ${column} set statistics 0`),
  ),
];
