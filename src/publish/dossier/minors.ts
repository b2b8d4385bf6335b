import type { Dossier, DossierReview } from "../../model/dossier.js";
import { minorsOf, WITHHELD_NAME, youngOf } from "../withheld/minors.js";
import { namesIn } from "../withheld/names.js";
import { withoutMinors } from "../withheld/record.js";
import { plainWordsIn } from "../withheld/words.js";

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
  const others = kept.flatMap((review) => (isTakenBack(review, dossier) ? [] : (nameIn(review.correction) ?? [])));
  const reviews = dossier.reviews.map((review) => (isKept(review) ? withoutWords(review) : review));
  return withoutMinors({ ...dossier, reviews }, minorsOf(dossier, others));
}

/**
 * A name of one word that a later review replaced and no report has: a slip. One of several words stays hidden: it is no
 * word of anything else, and a reason may hold it. Nobody knows what stood in a text that was erased.
 */
function isTakenBack({ correction, replacedBy }: DossierReview, { reports }: Dossier): boolean {
  const name = nameIn(correction);
  if (name === null || replacedBy === null || plainWordsIn(name).length > 1) return false;
  const find = namesIn([{ names: [name], ages: [] }]);
  return reports.every(({ text }) => text !== null && find(text).length === 0);
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
