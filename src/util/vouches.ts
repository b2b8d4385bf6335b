import type { Account, Casualty } from "../model/account.js";
import type { Incident } from "../model/incident.js";

/** Who only passes on what others count ("assessing reports that its strikes killed 26") accepts nothing by it. */
export function vouches({ casualties }: Pick<Account, "casualties">): boolean {
  return casualties.length === 0 || casualties.some(isVouchedFor);
}

/** How many origins hold an account that itself counts anybody killed or wounded: background and relays are none. */
export function originsCounting({ origins }: Pick<Incident, "origins">, accounts: readonly Account[]): number {
  const counting = new Set(accounts.filter(countsAnybody).map(({ id }) => id));
  return origins.filter((origin) => origin.accounts.some((id) => counting.has(id))).length;
}

function countsAnybody({ casualties }: Account): boolean {
  return casualties.some((count) => isVouchedFor(count) && isHarm(count) && count.max !== 0);
}

function isHarm({ outcome }: Casualty): boolean {
  return outcome === "killed" || outcome === "wounded" || outcome === "killed-or-wounded";
}

function isVouchedFor({ stance }: Casualty): boolean {
  return stance === "asserts" || stance === "suspects";
}
