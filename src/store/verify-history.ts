import type { HistoryRow, Store } from "./database.js";
import { contentSha256, entrySha256 } from "./history.js";

const TOGETHER = 500;

export interface CheckedHistory {
  readonly changes: number;
  readonly head: string | null;
  /** Number of the entry with the hash that somebody noted, if nothing up to it has a fault. */
  readonly noted: number | null;
  readonly faults: readonly string[];
}

/**
 * Every entry against its hash and the entry before it, and the end against what the workspace notes of it.
 * @param wanted an end of the history as it was noted earlier: it must stand in the chain still
 */
export async function checkHistory(store: Store, wanted: string | null): Promise<CheckedHistory> {
  const faults: string[] = [];
  let noted: number | null = null;
  let [number, last]: [number, string | null] = [0, null];
  for (;;) {
    const rows = await page(store, number);
    for (const row of rows) {
      faults.push(...wrong(row, number, last));
      [number, last] = [row.number, row.sha256];
      if (last === wanted && faults.length === 0) noted = number;
    }
    if (rows.length < TOGETHER) break;
  }
  const end = await store.db
    .selectFrom("workspace")
    .selectAll()
    .where("id", "=", store.workspace)
    .executeTakeFirstOrThrow();
  if (end.last_number !== number || end.last_sha256 !== last) {
    faults.push(`history: it ends at entry ${number}, and should end at ${end.last_number}`);
  }
  if (wanted !== null && noted === null) {
    faults.push(
      `history: the hash ${wanted} does not stand in it unbroken: what it ended with was changed or taken out`,
    );
  }
  return { changes: number, head: last, noted, faults };
}

function page(store: Store, after: number): Promise<HistoryRow[]> {
  return store.db
    .selectFrom("history")
    .selectAll()
    .where("workspace", "=", store.workspace)
    .where("number", ">", after)
    .orderBy("number")
    .limit(TOGETHER)
    .execute();
}

/** The content of an entry may have been erased with a report; that it was there is in the chain still. */
function wrong(row: HistoryRow, before: number, last: string | null): string[] {
  const faults: string[] = [];
  if (row.number !== before + 1) faults.push(`history: entries ${before + 1} to ${row.number - 1} are missing`);
  if (entrySha256(last, row) !== row.sha256) faults.push(`history: entry ${row.number} was changed, or one before it`);
  if (row.content !== null && contentSha256(row.salt ?? "", row.content) !== row.content_sha256) {
    faults.push(`history: the content of entry ${row.number} was changed`);
  }
  return faults;
}
