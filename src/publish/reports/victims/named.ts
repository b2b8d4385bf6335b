import type { Account, Victim } from "../../../model/account.js";
import type { ClaimDecision } from "../../../model/casualty-range.js";

/** A person as one account names them, with what a person said of it. */
export interface Named {
  readonly account: Account;
  /** As corrected, if it was. */
  readonly victim: Victim;
  /** The name as it was read: that is how it stands in the report. */
  readonly read: string;
  /** Accepted or corrected. */
  readonly reviewed: boolean;
}

/** Everybody whom the accounts of an incident name, but for the readings that a person rejected. */
export function namedIn(accounts: readonly Account[], decisions: readonly ClaimDecision[]): Named[] {
  const said = new Map(decisions.map((decision) => [keyOf(decision), decision]));
  return accounts.flatMap((account) =>
    account.victims.flatMap((victim, index) => {
      const decision = said.get(keyOf({ account: account.id, attribute: "victim", index }));
      return decision?.verdict === "rejected" ? [] : [named(account, victim, decision)];
    }),
  );
}

function keyOf({ account, attribute, index }: Pick<ClaimDecision, "account" | "attribute" | "index">): string {
  return `${account} ${attribute} ${index}`;
}

function named(account: Account, victim: Victim, decision: ClaimDecision | undefined): Named {
  const verdict = decision?.verdict ?? null;
  const corrected = verdict === "corrected" ? { ...victim, ...(decision?.correction as Partial<Victim>) } : victim;
  return { account, victim: { ...corrected, quote: victim.quote }, read: victim.name, reviewed: verdict !== null };
}
