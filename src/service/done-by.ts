import type { Done } from "../model/assessment.js";
import { LedgerError } from "../store/ledger-error.js";
import { checkDays } from "./check-days.js";
import type { Deciding } from "./ledger-assess.js";
import { reasonOf } from "./reason.js";

/**
 * Who does something, when and why; on the day of `at` unless another is given.
 * @throws LedgerError without a reason, for a day that is none or has not come yet
 */
export function doneBy(deciding: Deciding, at: string): Done {
  const today = at.slice(0, at.indexOf("T"));
  const on = deciding.on ?? today;
  checkDays({ from: on });
  if (on > today) throw new LedgerError(`${on} has not come yet: today is ${today}`);
  return { by: deciding.by, at, on, why: reasonOf(deciding) };
}
