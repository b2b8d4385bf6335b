import type { Account } from "../../model/account.js";
import type { Dossier, DossierReview } from "../../model/dossier.js";
import type { Quote } from "../../model/quote.js";
import type { ReviewableClaim } from "../../util/claims-of.js";
import { type Html, html, isolated } from "../html/escape.js";
import { moment, person } from "../html/parts.js";

/** The reviews of one claim that hold now: what was said of its reading, and of its place in a range. */
export function reviewsOfClaim(
  { reviews }: Pick<Dossier, "reviews">,
  account: Pick<Account, "id" | "report">,
  { attribute, quote }: Pick<ReviewableClaim, "attribute" | "quote">,
): DossierReview[] {
  return reviews.filter(
    (review) =>
      review.replacedBy === null &&
      review.account === account.id &&
      review.attribute === attribute &&
      isOf(review, account.report, quote),
  );
}

/** One that was made on another version of the page has its words elsewhere. */
function isOf({ report, quote: reviewed }: DossierReview, own: string, quote: Quote): boolean {
  if (report !== own) return reviewed?.exact === quote.exact;
  return reviewed?.start === quote.start && reviewed.end === quote.end;
}

export const UNREVIEWED = "read by the program, not reviewed";

/** Whose word a claim is: that of the program, or of the people who looked at it. The two never look alike. */
export function reviewMark(reviews: readonly DossierReview[]): Html {
  if (reviews.length === 0) return html`<span class="by-program">${UNREVIEWED}</span>`;
  return html`${reviews.map(reviewWords)}`;
}

/** "accepted by anna, 2026-11-20 09:04 UTC: the words say so" */
export function reviewWords({ verdict, by, at, why }: DossierReview): Html {
  return html`<span class="by-person">${verdict} by ${person(by)}, ${moment(at)}${reason(why)}</span> `;
}

export function reason(why: string): Html | null {
  return why === "" ? null : html`: ${isolated(why)}`;
}
