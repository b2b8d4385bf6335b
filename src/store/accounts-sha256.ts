import canonicalize from "canonicalize";
import type { Account } from "../model/account.js";
import { compareText } from "../util/compare-text.js";
import { sha256 } from "./sha256.js";

/** Of the accounts of a report as read: JSON of one form, in order of their ids. To which telling each belongs may change. */
export function accountsSha256(accounts: readonly Account[]): string {
  const read = accounts.map(({ incident: _, ...account }) => account).sort((a, b) => compareText(a.id, b.id));
  // As JSON holds them: what is undefined is left out.
  return sha256(canonicalize(JSON.parse(JSON.stringify(read))) as string);
}
