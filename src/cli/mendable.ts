import { reason } from "../net/files.js";
import { LedgerError } from "../store/ledger-error.js";

/** What a person can mend, in one line; null for a fault of the program. */
export function mendable(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof LedgerError) return error.message;
  return fromSystem(error) ?? fromServer(error);
}

/** A disk that is full, a folder that may not be written. */
function fromSystem(error: NodeJS.ErrnoException): string | null {
  if (error.syscall === undefined) return null;
  return `${error.path === undefined ? "" : `${error.path}: `}${reason(error)}`;
}

/** Classes of PostgreSQL's error codes: connection lost, no right, out of room or connections, stopped by its keeper. */
const OF_THE_SERVER = /^(?:08|28|53|57)|^42501$/u;

function fromServer(error: Error & { code?: string }): string | null {
  const isLost = /^Connection terminated|^Client has encountered a connection error/u.test(error.message);
  return isLost || OF_THE_SERVER.test(error.code ?? "") ? `the ledger's database stopped: ${error.message}` : null;
}
