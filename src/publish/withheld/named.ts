import type { Account, Victim } from "../../model/account.js";
import type { ClaimDecision } from "../../model/casualty-range.js";
import type { NamedVictim } from "../../model/publication.js";

/** Everybody whom accounts, as they were read, name as harmed, with what a person said of it. */
export function namedIn(accounts: readonly Account[], decisions: readonly ClaimDecision[]): NamedVictim[] {
  const said = new Map(decisions.map((decision) => [keyOf(decision), decision]));
  return accounts.flatMap((account) =>
    account.victims.map((victim, index) =>
      named(account, victim, said.get(keyOf({ account: account.id, attribute: "victim", index }))),
    ),
  );
}

function keyOf({ account, attribute, index }: Pick<ClaimDecision, "account" | "attribute" | "index">): string {
  return `${account} ${attribute} ${index}`;
}

function named({ id, report, speaker }: Account, read: Victim, decision: ClaimDecision | undefined): NamedVictim {
  const verdict = decision?.verdict ?? null;
  const corrected = verdict === "corrected" ? { ...read, ...(decision?.correction as Partial<Victim>) } : read;
  const now = verdict === "rejected" ? null : { ...corrected, quote: read.quote };
  return { account: { id, report, speaker }, read, now, reviewed: verdict !== null };
}
