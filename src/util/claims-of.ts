import type { Account } from "../model/account.js";
import type { Quote } from "../model/quote.js";

/** One thing that an account says, as a person reviews it. */
export interface ReviewableClaim {
  /** `act`, `actor`, `target`, `place`, `date`, `victim`, the outcome of a count (`killed`), or a claim's own name. */
  readonly attribute: string;
  /** Which of the account's claims of that attribute, from 0. */
  readonly index: number;
  readonly value: unknown;
  readonly quote: Quote;
}

/** Everything that an account says, in the order of the interchange format. */
export function claimsOf(account: Omit<Account, "incident">): ReviewableClaim[] {
  const { act, actors, targets, places, date, casualties, victims, claims, quote } = account;
  const said = [
    ...(act === null ? [] : [{ attribute: "act", value: act, quote }]),
    ...actors.map((value) => ({ attribute: "actor", value, quote: value.quote })),
    ...targets.map((value) => ({ attribute: "target", value, quote: value.quote })),
    ...places.map((value) => ({ attribute: "place", value, quote: value.quote })),
    ...(date === null ? [] : [{ attribute: "date", value: date, quote: date.quote }]),
    ...casualties.map((value) => ({ attribute: value.outcome as string, value, quote: value.quote })),
    ...victims.map((value) => ({ attribute: "victim", value, quote: value.quote })),
    ...claims.map((value) => ({ attribute: value.attribute as string, value, quote: value.quote })),
  ];
  const seen = new Map<string, number>();
  return said.map((claim) => {
    const index = seen.get(claim.attribute) ?? 0;
    seen.set(claim.attribute, index + 1);
    return { ...claim, index };
  });
}
