import type { Account } from "../model/account.js";
import type { ClaimDecision } from "../model/casualty-range.js";
import type { ReviewRow, Store } from "../store/database.js";
import { reviewsOfAccounts } from "../store/reviews.js";
import { claimsOf } from "../util/claims-of.js";
import { correctedAccount } from "../util/corrected-account.js";
import { groupBy } from "../util/group-by.js";
import { whereNow } from "./anchors.js";

/** Whether a review says if a count bears on a range; else it is of the claim as it was read. The last of each holds. */
export function isOfRange(verdict: ReviewRow["verdict"]): verdict is "admitted" | "excluded" {
  return verdict === "admitted" || verdict === "excluded";
}

/** What people said of claims of these accounts, as it holds now: one decision for each claim that anybody reviewed. */
export async function decisionsOf(
  store: Store,
  accounts: readonly Omit<Account, "incident">[],
): Promise<ClaimDecision[]> {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const decisions = new Map<string, ClaimDecision>();
  for (const row of await reviewsNow(store, byId)) {
    const account = byId.get(row.account ?? "");
    // One whose words are read as another claim by now decides nothing.
    const claim = account && claimsOf(account).find((one) => one.attribute === row.attribute && isAt(one.quote, row));
    if (account === undefined || claim === undefined) continue;
    const key = `${account.id} ${claim.attribute} ${claim.index}`;
    const { attribute, index } = claim;
    decisions.set(key, decided(decisions.get(key) ?? { account: account.id, attribute, index, ...OPEN }, row));
  }
  return [...decisions.values()];
}

/** The accounts as people corrected them, in their order; see `correctedAccount`. */
export async function correctedAccounts<A extends Omit<Account, "incident">>(
  store: Store,
  accounts: readonly A[],
): Promise<A[]> {
  return corrected(accounts, await decisionsOf(store, accounts));
}

/** Accounts of many incidents, each with the decisions that are of it. */
export function corrected<A extends Omit<Account, "incident">>(
  accounts: readonly A[],
  decisions: readonly ClaimDecision[],
): A[] {
  const own = groupBy(decisions, ({ account }) => account);
  return accounts.map((account) => correctedAccount(account, own.get(account.id) ?? []));
}

const OPEN = { verdict: null, correction: null, range: null } as const;

function decided(before: ClaimDecision, { verdict, correction }: ReviewRow): ClaimDecision {
  return isOfRange(verdict) ? { ...before, range: verdict } : { ...before, verdict, correction };
}

const isAt = (quote: { start: number; end: number }, { starts, ends }: ReviewRow): boolean =>
  quote.start === starts && quote.end === ends;

/** In order of time. One that was made on an earlier version of a page stands at the place of its words in this one. */
async function reviewsNow(
  store: Store,
  accounts: ReadonlyMap<string, { readonly report: string }>,
): Promise<ReviewRow[]> {
  const rows = await reviewsOfAccounts(store, [...accounts.keys()]);
  const moved = rows.filter(({ account, report }) => accounts.get(account ?? "")?.report !== report);
  if (moved.length === 0) return rows;
  const anchors = moved.map(({ report, starts, ends, speaker }) => ({ report, start: starts, end: ends, speaker }));
  const placed = await whereNow(store, anchors);
  const now = new Map(moved.map(({ id }, i) => [id, placed[i]?.now]));
  return rows.map((row) => {
    const at = now.get(row.id);
    return at == null ? row : { ...row, starts: at.start, ends: at.end };
  });
}
