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
  if (account.act === null || account.actBasis !== "stated" || isOnlyDenied(account)) return [];
  return [{ account, value: actName(account.act), stance: "asserts", of: account.act }];
}

/** "We carried out no air strike" says what is denied, and vouches for no air strike. */
function isOnlyDenied({ actors }: Account): boolean {
  return actors.length > 0 && actors.every(({ stance }) => stance === "denies");
}

function article(noun: string): string {
  return `${/^[aeiou]/u.test(noun) ? "an" : "a"} ${noun}`;
}
