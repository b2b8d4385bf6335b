/** What a person can mend: an id that is not there, a reason that is missing. The message says what and how. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";
}
