import type { Outcome } from "../model/account.js";

/** The outcomes under which people of one may be counted: killed and wounded together split in no known way. */
export function countedAs(outcome: Outcome): readonly Outcome[] {
  return outcome === "killed" || outcome === "wounded" ? [outcome, "killed-or-wounded"] : [outcome];
}
