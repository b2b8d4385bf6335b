import type { WritingStore } from "../store/database.js";
import type { Change } from "../store/history.js";
import { reportsWithoutPage } from "../store/reports.js";
import { sha256 } from "../store/sha256.js";
import { pageAt } from "../store/versions.js";
import type { Prepared } from "./prepare.js";

/** The page that a report is a version of: none for a file, and none for a part of a list, which is no page. */
export function pageOf({ line, source }: Prepared): string | null {
  const { url } = source.capture;
  return url === null || line !== null ? null : pageAt(url);
}

export function pagesIn(batch: readonly Prepared[]): string[] {
  return [...new Set(batch.flatMap((prepared) => pageOf(prepared) ?? []))];
}

/** Each time that a page was got is kept; that a known report came from a file or a list, too, is kept once. */
export async function newCaptures(
  store: WritingStore,
  fresh: readonly Prepared[],
  standing: readonly Prepared[],
): Promise<Prepared[]> {
  const ids = standing.map(({ report }) => report.id);
  const elsewhere = await reportsWithoutPage(store, ids);
  const first = new Set<string>();
  return standing.filter((prepared) => {
    if (fresh.includes(prepared) || pageOf(prepared) !== null) return true;
    const { id } = prepared.report;
    const isNew =
      !elsewhere.has(id) && !fresh.some((one) => one.report.id === id && pageOf(one) === null) && !first.has(id);
    first.add(id);
    return isNew;
  });
}

/** The row that tells how a report was got. */
export function captureRow(prepared: Prepared) {
  const { report, source } = prepared;
  const { exchange, capture } = source;
  const { url, finalUrl, at, status, headers, tool } = capture;
  return {
    report: report.id,
    at,
    file: report.file,
    page: pageOf(prepared),
    url,
    final_url: finalUrl,
    status,
    headers,
    tool,
    exchange_sha256: exchange === null ? null : sha256(exchange),
    exchange_erased: false,
  };
}

/** The address stays out of it: an erasure must reach it. */
export function gotAgain({ report, source }: Prepared): Change {
  const after = { at: source.capture.at };
  return { change: "report got again", subject: report.id, report: report.id, before: null, after, why: "added" };
}
