import { sql } from "kysely";
import type { IncidentRow, Store } from "./database.js";
import { keyOf, pageOf, pageSize } from "./page.js";

/** What must hold of an incident, in the terms of its columns. */
export interface IncidentFilter {
  /** Any of these keys of places. */
  readonly places?: readonly string[] | undefined;
  readonly parties?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly act?: string | undefined;
  readonly verdict?: string | undefined;
  readonly unreviewed?: boolean | undefined;
  readonly tolls?: readonly TollFilter[] | undefined;
}

interface TollFilter {
  readonly outcome: string;
  readonly group?: string | undefined;
  readonly min: number;
  readonly max: number | null;
}

type Listed = Omit<IncidentRow, "workspace" | "component" | "signature" | "places" | "parties" | "body">;

/** The latest first, undated last. */
export async function listIncidents(
  store: Store,
  filter: IncidentFilter,
  page: { limit?: number | undefined; after?: string | undefined },
): Promise<{ items: Listed[]; next: string | null }> {
  const size = pageSize(page.limit);
  const after = page.after === undefined ? null : keyOf(page.after, ["integer", "text"]);
  const rows = await store.db
    .selectFrom("incident")
    .select([
      "id",
      "title",
      "act",
      "starts",
      "ends",
      "sort_day",
      "verdict",
      "reviewed",
      "accounts",
      "reports",
      "origins",
    ])
    .where("workspace", "=", store.workspace)
    .where((e) => e.and(conditions(filter, store.workspace)))
    .where((e) => {
      if (after === null) return e.lit(true);
      const [day, id] = after;
      // The first says nothing more, but an index can begin there.
      return e.and([
        e("sort_day", "<=", day),
        e.or([e("sort_day", "<", day), e.and([e("sort_day", "=", day), e("id", ">", id)])]),
      ]);
    })
    .orderBy("sort_day", "desc")
    .orderBy("id")
    .limit(size + 1)
    .execute();
  return pageOf(rows, size, { key: (row) => [row.sort_day, row.id], item: (row) => row });
}

function conditions(filter: IncidentFilter, workspace: string) {
  const { places, parties, from, to, act, verdict, unreviewed, tolls = [] } = filter;
  return [
    ...(places === undefined ? [] : [sql<boolean>`places && ${places}::text[]`]),
    ...(parties === undefined ? [] : [sql<boolean>`parties && ${parties}::text[]`]),
    ...(from === undefined && to === undefined ? [] : [during(from, to)]),
    ...(act === undefined ? [] : [sql<boolean>`act = ${act}`]),
    ...(verdict === undefined ? [] : [sql<boolean>`verdict = ${verdict}`]),
    ...(unreviewed === true ? [sql<boolean>`not reviewed`] : []),
    ...tolls.map((toll) => counted(toll, workspace)),
  ];
}

/** In the words of the index by time, which knows ranges. */
function during(from: string | undefined, to: string | undefined) {
  return sql<boolean>`starts is not null
    and daterange(starts, ends, '[]') && daterange(${from ?? null}::date, ${to ?? null}::date, '[]')`;
}

/** Some account's count of that kind meets the range; an open one has no upper bound. */
function counted({ outcome, group, min, max }: TollFilter, workspace: string) {
  return sql<boolean>`exists (
    select from toll t where t.workspace = ${workspace} and t.incident = incident.id and t.outcome = ${outcome}
      and ${group === undefined ? sql`true` : sql`t.people = ${group}`}
      and coalesce(t.most, 2147483647) >= ${min} and ${max === null ? sql`true` : sql`t.least <= ${max}`})`;
}
