import type { Problem } from "../model/problem.js";
import type { Source } from "../net/source.js";
import { ahead, batches } from "./batches.js";
import type { Context } from "./context.js";
import type { Added, AddOptions } from "./ledger.js";
import { type PreparedBatch, prepare } from "./prepare.js";
import { readerFor } from "./readers.js";
import { storeBatch } from "./store-batch.js";

/** Batches that are read while one is being stored; more would only wait in memory. */
const AHEAD = 2;

/** Reads and stores reports in batches, each in one transaction; while one is stored, the next are being read. */
export async function* add(
  { store, now }: Context,
  sources: AsyncIterable<Source | Problem>,
  { by, workers, metadata = null }: AddOptions,
): AsyncGenerator<Added> {
  const reader = readerFor(workers);
  try {
    const prepared = ahead(batches(sources), AHEAD, (given) => prepare(store, reader, given, metadata));
    for await (const batch of prepared) {
      const taking = { by, at: now(), reader: reader.version };
      const added = batch.reports.length === 0 ? [] : await storeBatch(store, batch.reports, taking);
      yield* [...added, ...reportless(batch)];
    }
  } finally {
    await reader.close();
  }
}

/** What could not be read, and what is only worth knowing: one of each problem that is about no report here. */
export function reportless({ problems }: PreparedBatch): Added[] {
  return problems.map((problem) => ({
    report: null,
    file: problem.file,
    outcome: problem.fatal ? "unread" : "noted",
    accounts: 0,
    incidents: [],
    problems: [problem],
  }));
}
