import type { SearchRecord, StrikeMatch } from "../model/check.js";

/** A person looks at so many; a match that is further down is hardly ever the one. */
const MOST = 5;
/** What is less near than this is no match to offer: about 45 km on the day alleged, 30 km on the day before. [P] */
const LEAST = 0.15;

/** The declared strikes of files that an allegation may be matched with, the likeliest first, each row once. */
export function offersOf({ matches }: SearchRecord): StrikeMatch[] {
  const rows = new Set<string>();
  return matches
    .filter(({ fits, nearness, log, strike }) => {
      const row = `${log} ${strike.row}`;
      if (!fits || nearness < LEAST || rows.has(row)) return false;
      rows.add(row);
      return true;
    })
    .slice(0, MOST);
}
