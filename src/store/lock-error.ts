import { LedgerError } from "./ledger-error.js";

/** The lock of a ledger cannot be had or cannot be judged; the message says why and what to do. */
export class LedgerLockError extends LedgerError {
  override readonly name: string = "LedgerLockError";
}

/** Another process has the ledger open. */
export class LedgerLockedError extends LedgerLockError {
  override readonly name = "LedgerLockedError";
}
