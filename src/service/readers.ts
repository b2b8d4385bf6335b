import { localReader, type Reader } from "./reader.js";
import { threadedReader } from "./threads.js";

/** A reader in this thread for 0, else in so many threads beside it. */
export function readerFor(workers: number): Reader {
  return workers === 0 ? localReader() : threadedReader(workers);
}
