import { sql } from "kysely";
import type { ClaimAttribute, Outcome } from "../model/account.js";
import type { Days } from "../model/declaration.js";
import { countedAs } from "../util/counted-as.js";
import type { Store } from "./database.js";

/** Incidents that may have been on those days and of which some account makes such a claim, in order of their ids. */
export async function incidentsClaiming(
  { workspace, db }: Store,
  attribute: ClaimAttribute,
  days: Days,
): Promise<string[]> {
  const claim = JSON.stringify([{ attribute }]);
  const { rows } = await sql<{ id: string }>`
    select i.id from incident i
    where i.workspace = ${workspace} and i.starts is not null
      and daterange(i.starts, i.ends, '[]') && daterange(${days.start}::date, ${days.end}::date, '[]')
      and exists (select from account a where a.workspace = i.workspace and a.incident = i.id
        and a.body -> 'claims' @> ${claim}::jsonb)
    order by i.id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Incidents of which some account counts people that may be of that outcome, and that may have been on those days; on any, if null. */
export async function incidentsCounting(
  { workspace, db }: Store,
  outcome: Outcome,
  days: Days | null,
): Promise<string[]> {
  const during =
    days === null
      ? sql`true`
      : sql`(i.starts is null or daterange(i.starts, i.ends, '[]') && daterange(${days.start}::date, ${days.end}::date, '[]'))`;
  const { rows } = await sql<{ id: string }>`
    select i.id from incident i
    where i.workspace = ${workspace} and ${during} and exists (
      select from toll t where t.workspace = i.workspace and t.incident = i.id and t.outcome in (${sql.join([...countedAs(outcome)])}))
    order by i.id`.execute(db);
  return rows.map(({ id }) => id);
}
