import { LedgerError } from "../store/ledger-error.js";
import type { Acting } from "./queries.js";

/** @throws LedgerError if no reason is given */
export function reasonOf({ why }: Pick<Acting, "why">): string {
  if (why.trim() === "") throw new LedgerError("a reason is needed: it stays in the history with the change");
  return why;
}
