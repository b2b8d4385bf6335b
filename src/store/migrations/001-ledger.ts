import { type QueryExecutorProvider, sql } from "kysely";

/**
 * The first form of the ledger. Every key begins with the workspace, so that tables can be distributed by it, and
 * nothing here is newer than PostgreSQL 15.
 */
export async function up(db: QueryExecutorProvider): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

// Compared byte by byte, so that every server sorts names alike, whatever its language.
const KEY = 'text collate "C"';

const STATEMENTS: readonly string[] = [
  // One row a workspace. Whoever writes locks it, so that changes have one order; the history's end stands in it.
  `create table workspace (
    id ${KEY} primary key,
    last_number bigint not null default 0,
    last_sha256 text
  )`,

  // Bytes by their hash: two publishers of one text share them.
  `create table content (
    workspace ${KEY} not null references workspace (id),
    sha256 ${KEY} not null,
    bytes bytea not null,
    primary key (workspace, sha256)
  )`,

  // Full-text search looks at so much of title and text; a tsvector cannot hold more than 1 MB.
  `create table report (
    workspace ${KEY} not null references workspace (id),
    id ${KEY} not null,
    state text not null check (state in ('current', 'superseded', 'erased')),
    file ${KEY} not null,
    publisher text,
    published date,
    title text,
    language text not null,
    media_type text not null,
    sha256 ${KEY} not null,
    text_sha256 ${KEY} not null,
    accounts_sha256 ${KEY},
    text text,
    reader text not null,
    added_at timestamptz(3) not null,
    added_by text not null,
    erased_at timestamptz(3),
    erased_by text,
    erased_why text,
    words tsvector generated always as
      (to_tsvector('english', left(coalesce(title, '') || ' ' || coalesce(text, ''), 250000))) stored,
    primary key (workspace, id)
  )`,
  "create index report_by_day on report (workspace, published desc nulls last, id)",
  "create index report_by_content on report (workspace, sha256)",
  "create index report_by_text on report (workspace, text_sha256)",
  "create index report_by_words on report using gin (words)",

  // Each time a report was got; the first is how it came into the ledger.
  `create table capture (
    workspace ${KEY} not null,
    report ${KEY} not null,
    at timestamptz(3) not null,
    file ${KEY} not null,
    page ${KEY},
    url text,
    final_url text,
    status integer,
    headers jsonb,
    tool text not null,
    exchange_sha256 ${KEY},
    exchange_erased boolean not null default false,
    primary key (workspace, report, at, file),
    foreign key (workspace, report) references report (workspace, id)
  )`,
  "create index capture_by_page on capture (workspace, page) where page is not null",

  // What one report tells of one incident, in the form in which it is linked. \`keys\` are those it is found by.
  `create table telling (
    workspace ${KEY} not null,
    key ${KEY} not null,
    report ${KEY} not null,
    component ${KEY} not null,
    keys integer[] not null,
    profile json not null,
    primary key (workspace, key),
    foreign key (workspace, report) references report (workspace, id)
  )`,
  "create index telling_by_report on telling (workspace, report)",
  "create index telling_by_component on telling (workspace, component)",
  "create index telling_by_keys on telling using gin (keys) with (fastupdate = off)",

  `create table incident (
    workspace ${KEY} not null references workspace (id),
    id ${KEY} not null,
    component ${KEY} not null,
    signature ${KEY} not null,
    title text not null,
    act ${KEY},
    starts date,
    ends date,
    sort_day integer not null,
    verdict ${KEY},
    reviewed boolean not null default false,
    accounts integer not null,
    reports integer not null,
    origins integer not null,
    places text[] collate "C" not null,
    parties text[] collate "C" not null,
    body json not null,
    primary key (workspace, id)
  )`,
  "create index incident_by_day on incident (workspace, sort_day desc, id)",
  "create index incident_by_component on incident (workspace, component)",
  "create index incident_by_act on incident (workspace, act, sort_day desc, id)",
  "create index incident_by_verdict on incident (workspace, verdict, sort_day desc, id)",
  "create index incident_unreviewed on incident (workspace, sort_day desc, id) where not reviewed",
  "create index incident_by_time on incident using gist (daterange(starts, ends, '[]')) where starts is not null",
  "create index incident_by_places on incident using gin (places)",
  "create index incident_by_parties on incident using gin (parties)",

  // The accounts as read. \`body\` is that of the interchange format, with the telling in the place of the incident.
  `create table account (
    workspace ${KEY} not null,
    id ${KEY} not null,
    report ${KEY} not null,
    telling ${KEY} not null,
    incident ${KEY},
    body jsonb not null,
    primary key (workspace, id),
    foreign key (workspace, report) references report (workspace, id)
  )`,
  "create index account_by_report on account (workspace, report)",
  "create index account_by_incident on account (workspace, incident)",

  `create table tally (
    workspace ${KEY} not null,
    report ${KEY} not null,
    position integer not null,
    body jsonb not null,
    primary key (workspace, report, position),
    foreign key (workspace, report) references report (workspace, id)
  )`,

  // Two tellings that speak of one incident as far as the two of them go.
  `create table edge (
    workspace ${KEY} not null,
    a ${KEY} not null,
    b ${KEY} not null,
    points double precision not null,
    primary key (workspace, a, b)
  )`,
  "create index edge_by_b on edge (workspace, b)",

  // Counts that current accounts give, for filters.
  `create table toll (
    workspace ${KEY} not null,
    incident ${KEY} not null,
    outcome ${KEY} not null,
    people ${KEY} not null,
    least integer not null,
    most integer,
    primary key (workspace, incident, outcome, people, least)
  )`,
  // An open count has no upper bound.
  "create index toll_by_count on toll (workspace, outcome, coalesce(most, 2147483647))",

  // Ids that incidents once had, and where they lead.
  `create table successor (
    workspace ${KEY} not null,
    id ${KEY} not null,
    incident ${KEY},
    primary key (workspace, id)
  )`,
  "create index successor_by_incident on successor (workspace, incident)",

  // What people decided. Words of reports are named by position only, so that erasing a report leaves none here.
  `create table ruling (
    workspace ${KEY} not null references workspace (id),
    id ${KEY} not null,
    kind text not null check (kind in ('together', 'apart')),
    sides jsonb not null,
    by text not null,
    at timestamptz(3) not null,
    why text not null,
    undone_by text,
    undone_at timestamptz(3),
    undone_why text,
    primary key (workspace, id)
  )`,
  // Which tellings a ruling is about, as the present reading has them.
  `create table ruling_telling (
    workspace ${KEY} not null,
    telling ${KEY} not null,
    ruling ${KEY} not null,
    side integer not null,
    primary key (workspace, telling, ruling)
  )`,
  "create index ruling_telling_by_ruling on ruling_telling (workspace, ruling)",

  `create table review (
    workspace ${KEY} not null,
    id ${KEY} not null,
    report ${KEY} not null,
    account ${KEY},
    attribute text not null,
    starts integer not null,
    ends integer not null,
    speaker bigint not null,
    verdict ${KEY} not null check (verdict in ('accepted', 'corrected', 'rejected')),
    correction jsonb,
    by text not null,
    at timestamptz(3) not null,
    why text not null,
    primary key (workspace, id),
    foreign key (workspace, report) references report (workspace, id)
  )`,
  "create index review_by_report on review (workspace, report)",
  "create index review_by_account on review (workspace, account)",

  // Append-only. \`sha256\` covers the entry before it and \`content_sha256\`, which covers salt, before, after and why:
  // these can be erased by order, and the chain still holds.
  `create table history (
    workspace ${KEY} not null references workspace (id),
    number bigint not null,
    at timestamptz(3) not null,
    by text not null,
    change text not null,
    subject ${KEY} not null,
    report ${KEY},
    salt text,
    content jsonb,
    content_sha256 ${KEY} not null,
    sha256 ${KEY} not null,
    primary key (workspace, number)
  )`,
  "create index history_by_subject on history (workspace, subject, number)",
  "create index history_by_report on history (workspace, report) where report is not null",
  `create function history_is_append_only() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' then
      if new.content is null and new.salt is null
        and to_jsonb(new) - 'content' - 'salt' = to_jsonb(old) - 'content' - 'salt'
      then return new; end if;
    end if;
    raise exception 'the history is append-only';
  end $$`,
  `create trigger history_is_append_only before update or delete on history
    for each row execute function history_is_append_only()`,
  `create trigger history_is_not_emptied before truncate on history
    for each statement execute function history_is_append_only()`,

  // Batches of sources that wait to be read.
  `create table batch (
    workspace ${KEY} not null references workspace (id),
    id ${KEY} not null,
    sources json,
    added_by text not null,
    added_at timestamptz(3) not null,
    leased_by text,
    leased_until timestamptz(3),
    attempts integer not null default 0,
    failure text,
    done_at timestamptz(3),
    primary key (workspace, id)
  )`,
  "create index batch_waiting on batch (workspace, id) where done_at is null and failure is null",

  // The planner keeps samples of columns, which would outlive an erasure. No question needs them of these.
  ...Object.entries({
    report: ["file", "publisher", "title", "text", "words"],
    capture: ["file", "page", "url", "final_url"],
    incident: ["title"],
    account: ["body"],
    tally: ["body"],
    ruling: ["why", "undone_why"],
    review: ["why"],
    history: ["salt"],
    batch: ["failure"],
  }).flatMap(([table, columns]) =>
    columns.map((column) => `alter table ${table} alter column ${column} set statistics 0`),
  ),

  // Names as the readings have them, for those who ask with SQL.
  `create view place_named as
    select workspace, p ->> 'name' as name, p ->> 'within' as within, (p ->> 'lat')::float8 as lat,
      (p ->> 'lon')::float8 as lon, p ->> 'precision' as precision, (p ->> 'radiusKm')::float8 as radius_km,
      count(*) as times
    from account, jsonb_array_elements(body -> 'places') as p group by 1, 2, 3, 4, 5, 6, 7`,
  `create view party_named as
    select workspace, p ->> 'party' as party, p ->> 'name' as name, count(*) as times
    from account, jsonb_array_elements(
      (body -> 'actors') || (body -> 'targets') || jsonb_build_array(body -> 'speaker')) as p group by 1, 2, 3`,
];
