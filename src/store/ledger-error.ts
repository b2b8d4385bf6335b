/**
 * What a person can mend: an id that is not there, a reason that is missing, a ledger that another has open. The message
 * says what and how. Every error that a ledger throws on purpose is one.
 */
export class LedgerError extends Error {
  override readonly name: string = "LedgerError";
}
