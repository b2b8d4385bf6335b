import type { HistoryRow, Store } from "./database.js";
import { keyOf, pageOf, pageSize } from "./page.js";

/** A page of the history, of one subject or of all, the latest change first. */
export async function historyPage(
  store: Store,
  query: { of?: string | undefined; limit?: number | undefined; after?: string | undefined },
): Promise<{ items: HistoryRow[]; next: string | null }> {
  const size = pageSize(query.limit);
  const { of, after } = query;
  const rows = await store.db
    .selectFrom("history")
    .selectAll()
    .where("workspace", "=", store.workspace)
    .$if(of !== undefined, (q) => q.where("subject", "=", of as string))
    .$if(after !== undefined, (q) => q.where("number", "<", keyOf(after as string, ["number"])[0]))
    .orderBy("number", "desc")
    .limit(size + 1)
    .execute();
  return pageOf(rows, size, { key: ({ number }) => [number], item: (row) => row });
}
