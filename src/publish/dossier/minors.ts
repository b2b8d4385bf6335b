import type { Victim } from "../../model/account.js";
import type { Dossier } from "../../model/dossier.js";
import { groupBy } from "../../util/group-by.js";
import { ageOf } from "../reports/victims/age.js";

/** What stands where a name stood. */
export const WITHHELD_NAME = "[name withheld]";

/**
 * A dossier without the names of those who were, or may have been, minors: not as victims, and not in any quote, title or
 * correction. The words about them stay; the hash of a report's text still is that of the whole text.
 */
export function withoutMinors(dossier: Dossier): Dossier {
  const victims = dossier.accounts.flatMap((account) => account.victims);
  const names = [...groupBy(victims, ({ name }) => name.toLowerCase())]
    .filter(([, told]) => ageOf(told, dossier.accounts) !== "adult")
    .flatMap(([, told]) => told.map(({ name }) => name));
  // Victims of claims that somebody rejected are in no account any more, and nobody can tell their age.
  const shown = { ...dossier, reviews: dossier.reviews.map((review) => withoutLostName(review, victims)) };
  if (names.length === 0) return shown;
  const pattern = new RegExp([...new Set(names)].sort(byLength).map(asPattern).join("|"), "giu");
  return replacedIn(shown, pattern) as Dossier;
}

function withoutLostName(review: Dossier["reviews"][number], victims: readonly Victim[]): Dossier["reviews"][number] {
  const { attribute, quote } = review;
  if (attribute !== "victim" || victims.some((v) => v.quote.start === quote?.start && v.quote.end === quote.end)) {
    return review;
  }
  return { ...review, quote: null, correction: review.correction === null ? null : WITHHELD_NAME };
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}

/** The name with whatever white space between its words. */
function asPattern(name: string): string {
  const escaped = name
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&"));
  return `(?<![\\p{L}\\p{N}])${escaped.join("\\s+")}(?![\\p{L}\\p{N}])`;
}

/** Every text in a value of plain data. Keys stay. */
function replacedIn(value: unknown, pattern: RegExp): unknown {
  if (typeof value === "string") return value.replace(pattern, WITHHELD_NAME);
  if (Array.isArray(value)) return value.map((one) => replacedIn(one, pattern));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replacedIn(inner, pattern)]));
}
