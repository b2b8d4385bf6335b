import { sql } from "kysely";
import type { Store } from "./database.js";

/** A question whose every answer is a fault. `w` stands for the workspace. */
const QUESTIONS: readonly {
  readonly fault: (id: string) => string;
  readonly ask: (w: string) => ReturnType<typeof sql<{ id: string }>>;
}[] = [
  {
    fault: (id) => `account ${id}: its report counts, and it belongs to no incident`,
    ask: (w) => sql`select a.id from account a join report r on r.workspace = a.workspace and r.id = a.report
      where a.workspace = ${w} and r.state = 'current'
        and not exists (select from incident i where i.workspace = ${w} and i.id = a.incident)`,
  },
  {
    fault: (id) => `account ${id}: it belongs to an incident, and its report does not count`,
    ask: (w) => sql`select a.id from account a join report r on r.workspace = a.workspace and r.id = a.report
      where a.workspace = ${w} and r.state <> 'current' and a.incident is not null`,
  },
  {
    fault: (id) => `incident ${id}: its list of accounts is not that of the accounts which belong to it`,
    ask: (w) => sql`select i.id from incident i where i.workspace = ${w} and
      array(select a from jsonb_array_elements_text(i.body::jsonb -> 'accounts') as a order by a collate "C") is distinct from
      array(select a.id from account a where a.workspace = ${w} and a.incident = i.id order by a.id)`,
  },
  {
    fault: (id) => `account ${id}: nothing is stored by which it is linked`,
    ask: (w) => sql`select a.id from account a where a.workspace = ${w} and a.incident is not null
      and not exists (select from telling t where t.workspace = ${w} and t.key = a.telling)`,
  },
  {
    fault: (id) => `link ${id}: one of its ends is missing, or the two lie in different parts`,
    ask: (w) => sql`select e.a || ' ' || e.b as id from edge e
      left join telling t on t.workspace = ${w} and t.key = e.a left join telling u on u.workspace = ${w} and u.key = e.b
      where e.workspace = ${w} and (t.component is null or t.component is distinct from u.component)`,
  },
  {
    fault: (id) => `incident ${id}: its id is also one that leads elsewhere`,
    ask: (w) =>
      sql`select s.id from successor s join incident i on i.workspace = ${w} and i.id = s.id where s.workspace = ${w}`,
  },
];

/** Whether accounts, tellings, links and incidents hold together. */
export async function checkIncidents(store: Store): Promise<{ incidents: number; faults: readonly string[] }> {
  const faults: string[] = [];
  for (const { fault, ask } of QUESTIONS) {
    const { rows } = await ask(store.workspace).execute(store.db);
    faults.push(...rows.map(({ id }) => fault(id)));
  }
  const { rows } = await sql<{
    n: number;
  }>`select count(*) as n from incident where workspace = ${store.workspace}`.execute(store.db);
  return { incidents: rows[0]?.n ?? 0, faults };
}
