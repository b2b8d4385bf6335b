import { availableParallelism } from "node:os";
import { localReader, type Reader } from "./reader.js";
import { threadedReader } from "./threads.js";

/** A reader in this thread for 0, else in so many threads beside it; if nobody says, in as many as prove useful. */
export function readerFor(workers: number | undefined): Reader {
  if (workers === undefined) return growing(availableParallelism());
  return workers === 0 ? localReader() : threadedReader(workers);
}

/** What is larger keeps this thread too long: it would not even hear that it is interrupted. */
const SMALL_BYTES = 500_000;

/** Reads a first, small batch in this thread and the others in all: most runs are of one, and threads take time to start. */
function growing(threads: number): Reader {
  const local = localReader();
  let many: Reader | null = null;
  let batches = 0;
  const current = (): Reader => many ?? local;
  return {
    version: local.version,
    ingest: (sources, metadata) => {
      batches += 1;
      const bytes = sources.reduce((sum, source) => sum + source.bytes.length, 0);
      if (batches > 1 || bytes > SMALL_BYTES) many ??= threadedReader(threads);
      return current().ingest(sources, metadata);
    },
    read: (reports) => current().read(reports),
    close: async () => many?.close(),
  };
}
