import type { Account } from "../model/account.js";
import type { Origin } from "../model/incident.js";
import { compareText } from "../util/compare-text.js";
import { connected } from "../util/connected.js";
import { groupBy } from "../util/group-by.js";
import { copiesAmong, REASONS } from "./copies.js";
import type { Passage } from "./passages.js";

/**
 * Accounts of one incident by where they come from: those in different reports that are copies of each other share an
 * origin. Every account is in exactly one. `passages` are those of each account by its id.
 */
export function originsOf(accounts: readonly Account[], passages: ReadonlyMap<string, readonly Passage[]>): Origin[] {
  const sorted = accounts.toSorted((a, b) => compareText(a.id, b.id));
  const copies = copiesAmong(sorted, passages);
  const ids = sorted.map(({ id }) => id);
  const origin = connected(ids, copies);
  const reasons = groupBy(copies, ({ a }) => origin.get(a));
  return [...groupBy(ids, (id) => origin.get(id))].map(([key, own]) => ({
    accounts: own,
    because: REASONS.find((one) => reasons.get(key)?.some(({ because }) => because === one)) ?? "single",
  }));
}
