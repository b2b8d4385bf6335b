import { sql } from "kysely";
import type { ReportRow, Store } from "./database.js";

export interface VersionChange {
  /** Reports that count no more, because a later capture of their URL has other bytes. */
  readonly superseded: readonly string[];
  /** Reports that count again. */
  readonly revived: readonly string[];
}

/**
 * Of the reports that were got from one URL the one that was captured last is current, whatever was added last; of one
 * instant, the one with the larger id. Brings their states up to date.
 */
export async function settleVersions(store: Store, urls: readonly string[]): Promise<VersionChange> {
  if (urls.length === 0) return { superseded: [], revived: [] };
  const { rows } = await sql<Pick<ReportRow, "id" | "state">>`
    with version as (
      select r.id, row_number() over (partition by r.url order by max(c.at) desc, r.id desc) as place
      from report r join capture c on c.workspace = r.workspace and c.report = r.id
      where r.workspace = ${store.workspace} and r.url = any(${urls}::text[]) and r.state <> 'erased'
      group by r.id, r.url
    )
    update report set state = case when place = 1 then 'current' else 'superseded' end
    from version
    where workspace = ${store.workspace} and report.id = version.id
      and report.state <> case when place = 1 then 'current' else 'superseded' end
    returning report.id, report.state`.execute(store.db);
  const of = (state: string): string[] => rows.filter((row) => row.state === state).map(({ id }) => id);
  return { superseded: of("superseded"), revived: of("current") };
}

/** Two spellings of one address: what follows # never reaches the server. */
export function plainUrl(url: string | null): string | null {
  return url === null ? null : url.replace(/#.*$/su, "");
}
