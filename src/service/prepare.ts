import type { Item, Metadata } from "../ingest/index.js";
import type { Problem } from "../model/problem.js";
import { warnings } from "../net/ingest-inputs.js";
import { isProblem } from "../net/problems.js";
import type { Source } from "../net/source.js";
import type { Store } from "../store/database.js";
import { statesOf } from "../store/reports.js";
import type { Given } from "./batches.js";
import type { Reader, ReadReport } from "./reader.js";

/** A report that was given, how it was got, and, if it is not in the ledger yet, what was read of it. */
export interface Prepared extends Item {
  readonly source: Source;
  readonly reading: ReadReport | null;
  readonly problems: readonly Problem[];
}

export interface PreparedBatch {
  readonly reports: readonly Prepared[];
  /** Sources of which no report came, and what is wrong in the others. */
  readonly problems: readonly Problem[];
}

/** Takes a batch in and reads what is new in it. Nothing is stored, so that several may be prepared at once. */
export async function prepare(
  store: Store,
  reader: Reader,
  given: readonly Given[],
  metadata: Metadata | null,
): Promise<PreparedBatch> {
  const sources = given.filter((one): one is Source => !isProblem(one));
  const ingested = await reader.ingest(sources, metadata);
  const items = ingested.flatMap((found, i) => found.items.map((item) => ({ ...item, source: sources[i] as Source })));
  const known = await statesOf(
    store,
    items.map(({ report }) => report.id),
  );
  const fresh = [...new Map(items.map(({ report }) => [report.id, report])).values()].filter(
    ({ id }) => !known.has(id),
  );
  const readings = await reader.read(fresh);
  const readingOf = new Map(fresh.map(({ id }, i) => [id, readings[i] as ReadReport]));
  return {
    reports: items.map((item) => ({
      ...item,
      reading: readingOf.get(item.report.id) ?? null,
      problems: warnings(item.report, metadata),
    })),
    problems: [...given.filter((one) => isProblem(one)), ...ingested.flatMap(({ problems }) => problems)],
  };
}
