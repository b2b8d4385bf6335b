import { sql } from "kysely";
import type { CaptureRow, Store } from "./database.js";

/** How a report was got. */
export type LastCapture = Pick<CaptureRow, "report" | "at" | "url">;

/** How each of these reports was got last, from a page before from a file; `url` is the one that answered. */
export async function lastCaptures(
  store: Store,
  reports: readonly string[],
): Promise<ReadonlyMap<string, LastCapture>> {
  if (reports.length === 0) return new Map();
  const { rows } = await sql<LastCapture>`
    select distinct on (report) report, at, coalesce(final_url, url) as url from capture
    where workspace = ${store.workspace} and report = any(${reports}::text[])
    order by report, (url is null), at desc`.execute(store.db);
  return new Map(rows.map((row) => [row.report, row]));
}
