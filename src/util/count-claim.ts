import type { Casualty } from "../model/account.js";

/** The claim that an account's count is, as `claimsOf` names and numbers it: its second count of killed is `killed` 1. */
export function countClaim(
  counts: readonly Pick<Casualty, "outcome">[],
  at: number,
): { readonly attribute: string; readonly index: number } {
  const attribute = counts[at]?.outcome ?? "";
  return { attribute, index: counts.slice(0, at).filter(({ outcome }) => outcome === attribute).length };
}
