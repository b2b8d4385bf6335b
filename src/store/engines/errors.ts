import { LedgerError } from "../ledger-error.js";

/** The address of a ledger is not one. */
export class LedgerAddressError extends LedgerError {
  override readonly name = "LedgerAddressError";
}

/** There is no ledger where the address points, or something else is there. */
export class NoLedgerError extends LedgerError {
  override readonly name = "NoLedgerError";
}

/** The database of a ledger is there and does not start. */
export class LedgerDamagedError extends LedgerError {
  override readonly name = "LedgerDamagedError";
}

/** The server of a ledger cannot be reached, or does not let us in; the message never holds the password. */
export class LedgerUnreachableError extends LedgerError {
  override readonly name = "LedgerUnreachableError";
}
