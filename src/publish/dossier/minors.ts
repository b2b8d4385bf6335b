import type { Victim } from "../../model/account.js";
import type { Dossier } from "../../model/dossier.js";
import { namesOfMinors, WITHHELD_NAME } from "../minor-names.js";

/**
 * A dossier without the names of those who were, or may have been, minors: not as victims, and not in any quote, title or
 * correction. The words about them stay; the hash of a report's text still is that of the whole text.
 */
export function withoutMinors(dossier: Dossier): Dossier {
  const victims = dossier.accounts.flatMap((account) => account.victims);
  // Victims of claims that somebody rejected are in no account any more, and nobody can tell their age.
  const shown = { ...dossier, reviews: dossier.reviews.map((review) => withoutLostName(review, victims)) };
  const names = namesOfMinors(dossier);
  return names === null ? shown : (replacedIn(shown, names) as Dossier);
}

function withoutLostName(review: Dossier["reviews"][number], victims: readonly Victim[]): Dossier["reviews"][number] {
  const { attribute, quote } = review;
  if (attribute !== "victim" || victims.some((v) => v.quote.start === quote?.start && v.quote.end === quote.end)) {
    return review;
  }
  return { ...review, quote: null, correction: review.correction === null ? null : WITHHELD_NAME };
}

/** Every text in a value of plain data. Keys stay. */
function replacedIn(value: unknown, pattern: RegExp): unknown {
  if (typeof value === "string") return value.replace(pattern, WITHHELD_NAME);
  if (Array.isArray(value)) return value.map((one) => replacedIn(one, pattern));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replacedIn(inner, pattern)]));
}
