import type { QuotedReport } from "../model/publication.js";
import type { ReportRow, Store } from "../store/database.js";
import { type LastCapture, lastCaptures } from "../store/last-captures.js";
import { storedReports } from "../store/report-rows.js";
import { fileName } from "../util/base-name.js";

/** Reports with their texts and how they were got last, by id; in order of publication, undated ones last. */
export async function quotedReports(store: Store, ids: readonly string[]): Promise<Map<string, QuotedReport>> {
  const rows = await storedReports(store, ids);
  const captures = await lastCaptures(store, ids);
  return new Map(rows.map((row) => [row.id, quotedReport(row, captures.get(row.id))]));
}

function quotedReport(
  { id, file, publisher, published, title, sha256, text_sha256, text }: ReportRow,
  capture: LastCapture | undefined,
): QuotedReport {
  const got = { url: capture?.url ?? null, retrieved: capture?.at ?? null };
  return { id, file: fileName(file), publisher, published, title, ...got, sha256, textSha256: text_sha256, text };
}
