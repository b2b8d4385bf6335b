import { sql } from "kysely";
import type { Tally } from "../model/account.js";
import type { CaptureRow, ReportRow, Store } from "./database.js";

/** Reports whole, by id. */
export async function storedReports(store: Store, ids: readonly string[]): Promise<ReportRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<ReportRow>`
    select workspace, id, state, file, publisher, published, title, language, media_type, sha256, text_sha256, text,
      reader, url, added_at, added_by, erased_at, erased_by, erased_why
    from report where workspace = ${store.workspace} and id = any(${ids}::text[])
    order by published nulls last, id`.execute(store.db);
  return rows;
}

/** Each time a report was got, the first first. */
export async function capturesOf(store: Store, report: string): Promise<CaptureRow[]> {
  return store.db
    .selectFrom("capture")
    .selectAll()
    .where("workspace", "=", store.workspace)
    .where("report", "=", report)
    .orderBy("at")
    .execute();
}

export async function tallies(store: Store, report: string): Promise<Tally[]> {
  const rows = await store.db
    .selectFrom("tally")
    .select("body")
    .where("workspace", "=", store.workspace)
    .where("report", "=", report)
    .orderBy("position")
    .execute();
  return rows.map(({ body }) => body);
}

export type Version = Pick<ReportRow, "id" | "state"> & { readonly at: string };

/** The versions of a URL, the latest capture first. */
export async function versionsOf(store: Store, url: string): Promise<Version[]> {
  const { rows } = await sql<Version>`
    select r.id, r.state, max(c.at) as at from report r
    join capture c on c.workspace = r.workspace and c.report = r.id
    where r.workspace = ${store.workspace} and r.url = ${url}
    group by r.id, r.state order by max(c.at) desc, r.id desc`.execute(store.db);
  return rows;
}
