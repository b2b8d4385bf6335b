import { sql } from "kysely";
import type { ReportRow, Store } from "./database.js";

/** Who published a report, and when. */
export type PublishedRow = Pick<ReportRow, "id" | "file" | "publisher" | "published">;

/** Reports without their texts, by id. */
export async function publishedReports(store: Store, ids: readonly string[]): Promise<Map<string, PublishedRow>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<PublishedRow>`
    select id, file, publisher, published from report
    where workspace = ${store.workspace} and id = any(${ids}::text[]) order by id`.execute(store.db);
  return new Map(rows.map((row) => [row.id, row]));
}
