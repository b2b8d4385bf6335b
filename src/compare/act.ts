import type { Account, Act } from "../model/account.js";
import { actName, actsFit } from "../util/acts.js";
import type { Attribute, Said } from "./row.js";

/** What kind of act it was. An act that the reader implied was not said. */
export function act(accounts: readonly Account[]): Attribute<Act> {
  return {
    name: "act",
    said: accounts.flatMap(saidBy),
    relate: ([a], [b]) =>
      a === undefined || b === undefined
        ? null
        : a.of === b.of
          ? "agree"
          : actsFit(a.of, b.of)
            ? "compatible"
            : "differ",
    phrase: (said, many) => `${many ? "speak" : "speaks"} of ${article(said[0]?.value ?? "")}`,
  };
}

function saidBy(account: Account): Said<Act>[] {
  if (account.act === null || account.actBasis !== "stated") return [];
  return [{ account, value: actName(account.act), stance: "asserts", of: account.act }];
}

function article(noun: string): string {
  return `${/^[aeiou]/u.test(noun) ? "an" : "a"} ${noun}`;
}
