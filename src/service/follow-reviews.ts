import type { Account } from "../model/account.js";
import { accountsOfReports } from "../store/accounts.js";
import type { Anchor, WritingStore } from "../store/database.js";
import { markReviewed, moveReviews, reviewsOfReports } from "../store/reviews.js";
import { reportsOfSamePages } from "../store/versions.js";
import { claimsOf } from "../util/claims-of.js";
import { groupBy } from "../util/group-by.js";
import { anchorOf, whereNow } from "./anchors.js";

/**
 * Points the reviews of some reports, and of other versions of their pages, at the accounts that have their claims now:
 * of the same attribute, in the same words, the same speaker's before others. One that finds none stays, and is shown.
 */
export async function followReviews(store: WritingStore, reports: readonly string[]): Promise<void> {
  const versions = await reportsOfSamePages(store, reports);
  const reviews = await reviewsOfReports(store, versions);
  if (reviews.length === 0) return;
  const placed = await whereNow(
    store,
    reviews.map(({ report, starts, ends, speaker }) => ({ report, start: starts, end: ends, speaker })),
  );
  const told = [...new Set(placed.flatMap(({ now }) => now?.report ?? []))];
  const accounts = groupBy(await accountsOfReports(store, told), ({ report }) => report);
  const claimants = placed.map(({ now }, i) =>
    now === null ? null : claimant(now, reviews[i]?.attribute ?? "", accounts.get(now.report) ?? []),
  );
  await moveReviews(store, new Map(reviews.map(({ id }, i) => [id, claimants[i] ?? null])));
  await markReviewed(store, versions);
}

function claimant(anchor: Anchor, wanted: string, accounts: readonly Account[]): string | null {
  const having = accounts.filter((account) =>
    claimsOf(account).some(
      ({ attribute, quote }) => attribute === wanted && quote.start === anchor.start && quote.end === anchor.end,
    ),
  );
  return (having.find((account) => anchorOf(account).speaker === anchor.speaker) ?? having[0])?.id ?? null;
}
