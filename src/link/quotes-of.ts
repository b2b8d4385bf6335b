import type { Account } from "../model/account.js";
import type { Quote } from "../model/quote.js";

/** Every quote of an account, save those of what is only implied. */
export function quotesOf(account: Account): Quote[] {
  const stated = [...account.actors, ...account.targets, ...account.places].filter((x) => x.basis === "stated");
  const date = account.date?.basis === "stated" ? [account.date.quote] : [];
  const rest = [...stated, ...account.casualties, ...account.victims, ...account.claims].map((x) => x.quote);
  return [account.quote, ...date, ...rest];
}
