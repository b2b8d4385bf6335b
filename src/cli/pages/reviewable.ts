import type { Account } from "../../model/account.js";
import { printable } from "../../publish/text/layout.js";
import { claimsOf } from "../../util/claims-of.js";

/** An account and what can be reviewed in it, as `review` names them: "a1234: actor, place 0–1, killed 0–2, warning". */
export function reviewable(account: Omit<Account, "incident">): string {
  const last = new Map(claimsOf(account).map(({ attribute, index }) => [attribute, index]));
  const attributes = [...last].map(([name, index]) => (index === 0 ? name : `${name} 0–${index}`));
  return printable(account.id) + (attributes.length === 0 ? "" : `: ${attributes.join(", ")}`);
}
