import type { Token } from "../text/tokens.js";
import { findTimes } from "./find-times.js";
import type { TimeMention } from "./types.js";

/** A date with day and year is what a dateline or a caption carries; a bare year may be history. */
const WEIGHT_OF_DATE = 3;
/** Half of all the weight that the leading year has. */
const CLOSE = 0.5;

/**
 * The year a report without a date of publication gives away, or null. Sentences as tokens, in order. Full dates weigh
 * three times a bare year, habits and ages nothing; of years that weigh nearly as much, the latest wins, since news
 * tells of the past and never of what is to come.
 */
export function impliedYear(sentences: readonly (readonly Token[])[]): number | null {
  const weights = new Map<number, number>();
  for (const tokens of sentences) {
    for (const mention of findTimes(tokens, { published: null, year: null })) {
      if (mention.interval === null) continue;
      const year = Number(mention.interval.end.slice(0, 4));
      weights.set(year, (weights.get(year) ?? 0) + weightOf(mention));
    }
  }
  const best = Math.max(...weights.values());
  const close = [...weights].filter(([, weight]) => weight >= best * CLOSE).map(([year]) => year);
  return close.length === 0 ? null : Math.max(...close);
}

function weightOf({ interval }: TimeMention): number {
  return interval?.precision === "day" || interval?.precision === "hour" ? WEIGHT_OF_DATE : 1;
}
