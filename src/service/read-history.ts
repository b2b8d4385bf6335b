import { historyPage } from "../store/history-page.js";
import type { Context } from "./context.js";
import type { HistoryEntry, HistoryQuery, Page } from "./ledger.js";

/** A page of the history, the latest change first. */
export async function readHistory({ store }: Context, query: HistoryQuery): Promise<Page<HistoryEntry>> {
  const { items, next } = await historyPage(store, query);
  return {
    items: items.map(({ number, at, by, change, subject, content, sha256 }) => ({
      number,
      at,
      by,
      change,
      subject,
      before: content?.before ?? null,
      after: content?.after ?? null,
      why: content?.why ?? "",
      redacted: content === null,
      sha256,
    })),
    next,
  };
}
