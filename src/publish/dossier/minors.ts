import type { Dossier, DossierReview } from "../../model/dossier.js";
import { minorsOf, WITHHELD_NAME, youngOf } from "../withheld/minors.js";
import { withoutMinors } from "../withheld/record.js";

/**
 * A dossier without the names of those who were, or may have been, minors: not as victims, and not in any quote, address,
 * reason or title, as read or as anybody corrected them. A review of such a name goes out without its words.
 */
export function minorsLeftOut(dossier: Dossier): Dossier {
  const young = new Set(youngOf(dossier));
  const grown = new Set(dossier.named.filter((one) => !young.has(one)).map(placeOfVictim));
  // What is read as no victim any more may have been one of any age.
  const isKept = (review: DossierReview) => review.attribute === "victim" && !grown.has(placeOf(review));
  const kept = dossier.reviews.filter(isKept);
  const others = kept.flatMap(({ correction }) => nameIn(correction) ?? []);
  const reviews = dossier.reviews.map((review) => (isKept(review) ? withoutWords(review) : review));
  return withoutMinors({ ...dossier, reviews }, minorsOf(dossier, others));
}

type Named = Dossier["named"][number];

const placeOfVictim = ({ account, read }: Named): string => placeOf({ report: account.report, quote: read.quote });

function placeOf({ report, quote }: Pick<DossierReview, "report" | "quote">): string {
  return `${report} ${quote?.start ?? ""} ${quote?.end ?? ""}`;
}

function nameIn(correction: unknown): string | null {
  if (typeof correction !== "object" || correction === null || !("name" in correction)) return null;
  return typeof correction.name === "string" ? correction.name : null;
}

function withoutWords(review: DossierReview): DossierReview {
  return { ...review, quote: null, correction: review.correction === null ? null : WITHHELD_NAME };
}
