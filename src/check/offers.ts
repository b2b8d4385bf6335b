import type { SearchRecord, StrikeMatch } from "../model/check.js";

/** A person looks at so many; a match that is further down is hardly ever the one. */
const MOST = 5;
/**
 * What is less near than this is no match to offer: on the day alleged some 60 km, or half of that where the log then names
 * a place close by. Of made-up allegations 99 % then find theirs among the first five (bench/declared). [P]
 */
const LEAST = 0.03;

/** The declared strikes of files that an allegation may be matched with, the likeliest first, each row once. */
export function offersOf({ matches }: SearchRecord): StrikeMatch[] {
  const rows = new Set<string>();
  return matches
    .filter(({ reach, nearness, claimedBy, log, strike }) => {
      const row = `${log} ${strike.row}`;
      if (reach !== "within" || claimedBy !== null || nearness < LEAST || rows.has(row)) return false;
      rows.add(row);
      return true;
    })
    .slice(0, MOST);
}
