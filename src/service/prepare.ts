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
  /** What its reader should know of it. */
  readonly problems: readonly Problem[];
}

export interface PreparedBatch {
  readonly reports: readonly Prepared[];
  /** What could not be read, and warnings about no report in particular. */
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
  const items = ingested.flatMap(({ items, problems }, i) =>
    items.map((item) => ({
      ...item,
      source: sources[i] as Source,
      problems: [...problems.filter((problem) => isAbout(problem, item)), ...warnings(item.report, metadata)],
    })),
  );
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
    reports: items.map((item) => ({ ...item, reading: readingOf.get(item.report.id) ?? null })),
    problems: [
      ...given.filter((one) => isProblem(one)),
      ...ingested.flatMap(({ items, problems }) =>
        problems.filter((problem) => !items.some((item) => isAbout(problem, item))),
      ),
    ],
  };
}

/** A warning stands by its report: that of the same line, or the only one where there are no lines. */
function isAbout({ fatal, line }: Problem, item: Item): boolean {
  return !fatal && line === item.line;
}
