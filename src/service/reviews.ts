import { OUTCOMES } from "../model/account.js";
import { accountsById } from "../store/accounts.js";
import type { ReviewRow, Store, WritingStore } from "../store/database.js";
import { nextId, record } from "../store/history.js";
import { LedgerError } from "../store/ledger-error.js";
import { writing } from "../store/open.js";
import { reportsById } from "../store/reports.js";
import { allReviews, putReview, reviewsOfReports } from "../store/reviews.js";
import { claimsOf } from "../util/claims-of.js";
import { anchorOf } from "./anchors.js";
import { isOfRange } from "./claim-decisions.js";
import type { Context } from "./context.js";
import { checkCorrection } from "./correction.js";
import type { Acting, Ledger, Page, PageQuery, Review } from "./ledger.js";
import { decider } from "./people.js";
import { reasonOf } from "./reason.js";

type ReviewedClaim = Parameters<Ledger["review"]>[0];

/** Takes what a person says of one claim. It stands beside what was read, and an earlier review stays. */
export async function review(context: Context, claim: ReviewedClaim, acting: Acting): Promise<Review> {
  return writing(context.store, async (store) => {
    await decider(store, acting);
    const { account, attribute, verdict, correction = null } = claim;
    const read = await claimAsRead(store, claim);
    checkCount(claim);
    if ((verdict === "corrected") !== (correction !== null)) {
      throw new LedgerError("a correction is needed for “corrected”, and for nothing else");
    }
    if (correction !== null) await checkCorrection(read.claim, correction);
    const [id, at] = [await nextId(store, "v"), context.now()];
    const { report, start, end, speaker } = read.anchor;
    const row = { id, report, account, attribute, starts: start, ends: end, speaker, verdict, correction };
    await putReview(store, { ...row, by: acting.by, at, why: reasonOf(acting) });
    const after = { account, attribute, start, end, verdict, correction };
    await record(store, acting.by, at, [
      { change: `claim ${verdict}`, subject: id, report, before: null, after, why: acting.why },
    ]);
    const [shown] = (await shownReviews(store, await reviewsOfReports(store, [report]))).filter((one) => one.id === id);
    return shown as Review;
  });
}

/** Only people who are counted can be in a range. */
function checkCount({ attribute, verdict }: ReviewedClaim): void {
  if (!isOfRange(verdict) || (OUTCOMES as readonly string[]).includes(attribute)) return;
  throw new LedgerError(`only a count can be ${verdict}: ${OUTCOMES.join(", ")}; “${attribute}” is none`);
}

async function claimAsRead(store: WritingStore, { account: id, attribute, index }: ReviewedClaim) {
  const [account] = await accountsById(store, [id]);
  if (account === undefined) throw new LedgerError(`there is no account ${id}; deconflict show INCIDENT lists them`);
  const claims = claimsOf(account);
  const claim = claims.find((one) => one.attribute === attribute && one.index === index);
  if (claim !== undefined) return { claim, anchor: anchorOf(account, claim.quote) };
  const said = claims.map((one) => (one.index === 0 ? one.attribute : `${one.attribute} ${one.index}`)).join(", ");
  throw new LedgerError(
    `account ${id} says nothing of “${attribute}${index === 0 ? "" : ` ${index}`}”; it says: ${said || "nothing"}`,
  );
}

export async function reviewsOf(
  store: Store,
  reports: readonly string[],
  accounts: readonly string[],
): Promise<Review[]> {
  return shownReviews(store, await reviewsOfReports(store, reports, accounts));
}

/** A page of all reviews, those that no longer find their claim first. */
export async function reviews({ store }: Context, page: PageQuery): Promise<Page<Review>> {
  const { items, next } = await allReviews(store, page);
  return { items: await shownReviews(store, items), next };
}

async function shownReviews(store: Store, rows: readonly ReviewRow[]): Promise<Review[]> {
  const reports = [...new Set(rows.map(({ report }) => report))];
  const texts = new Map((await reportsById(store, reports)).map(({ id, text }) => [id, text]));
  const holding = new Map((await reviewsOfReports(store, reports)).map((row) => [claimKey(row), row.id]));
  return rows.map((row) => {
    const { id, report, attribute, starts, ends, verdict, correction, account, by, at, why } = row;
    const exact = texts.get(report)?.slice(starts, ends);
    const quote = exact === undefined ? null : { exact, start: starts, end: ends };
    const last = holding.get(claimKey(row)) ?? id;
    const replacedBy = last === id ? null : last;
    return { id, report, attribute, quote, verdict, correction, replacedBy, account, by, at, why };
  });
}

/** What a review is of, the claim as it was read or its bearing on a range; of several the last holds. */
function claimKey({ report, attribute, starts, ends, speaker, verdict }: ReviewRow): string {
  return `${report} ${attribute} ${starts} ${ends} ${speaker} ${isOfRange(verdict) ? "range" : "reading"}`;
}
