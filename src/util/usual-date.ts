import type { Account, DateInterval } from "../model/account.js";
import { mostSaid } from "./most-said.js";

/** The narrowest date, and of those the one that most accounts give. */
export function usualDate(accounts: readonly Pick<Account, "date">[]): DateInterval | undefined {
  const dates = accounts.flatMap((a) => a.date ?? []);
  return mostSaid(
    dates,
    (d) => `${d.start} ${d.end}`,
    (d) => Date.parse(d.end) - Date.parse(d.start),
  );
}
