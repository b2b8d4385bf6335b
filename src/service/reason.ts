import { LedgerError } from "../store/ledger-error.js";
import type { Acting } from "./queries.js";

/** Of characters; a page, which is printed and published with what it is of. */
const LONGEST = 4000;

/** @throws LedgerError if no reason is given, or one that nobody would read */
export function reasonOf({ why }: Pick<Acting, "why">): string {
  if (why.length > LONGEST) {
    throw new LedgerError(
      `a reason is ${LONGEST} characters at most, and this one is ${why.length}: it stands wherever the decision does`,
    );
  }
  if (why.trim() === "") throw new LedgerError("a reason is needed: it stays in the history with the change");
  return why;
}
