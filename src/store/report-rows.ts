import { sql } from "kysely";
import type { Tally } from "../model/account.js";
import type { CaptureRow, ReportRow, Store } from "./database.js";
import { wholeText } from "./whole-text.js";

/** Reports whole, by id. */
export async function storedReports(store: Store, ids: readonly string[]): Promise<ReportRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<ReportRow>`
    select workspace, id, state, file, publisher, published, title, language, media_type, sha256, text_sha256,
      accounts_sha256, ${wholeText(sql`text`)} as text,
      reader, added_at, added_by, erased_at, erased_by, erased_why
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
