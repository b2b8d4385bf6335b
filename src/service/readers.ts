import { availableParallelism } from "node:os";
import { localReader, type Reader } from "./reader.js";
import { threadedReader } from "./threads.js";

/** A reader in this thread for 0, else in so many threads beside it; if nobody says, in as many as prove useful. */
export function readerFor(workers: number | undefined): Reader {
  if (workers === undefined) return growing(availableParallelism());
  return workers === 0 ? localReader() : threadedReader(workers);
}

/** Reads the first batch in this thread and the others in all: most runs are of one batch, and threads take time to start. */
function growing(threads: number): Reader {
  const local = localReader();
  let many: Reader | null = null;
  let batches = 0;
  const current = (): Reader => {
    if (batches > 1) many ??= threadedReader(threads);
    return many ?? local;
  };
  return {
    version: local.version,
    ingest: (sources, metadata) => {
      batches += 1;
      return current().ingest(sources, metadata);
    },
    read: (reports) => current().read(reports),
    close: async () => many?.close(),
  };
}
