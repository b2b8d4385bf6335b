import type { Ratio } from "./ratio.js";
import type { CasualtyRecord } from "./records.js";

/** An annotated record and the extracted one that was paired with it. */
export interface Pair {
  readonly annotated: CasualtyRecord;
  readonly found: CasualtyRecord;
}

/** Of all pairs of paired records: those of one incident, as annotated, as extracted, and as both say. */
export function grouping(pairs: readonly Pair[]): Ratio {
  const grouped = pairs.filter(({ annotated, found }) => annotated.incident !== null && found.incident !== null);
  let [right, annotated, extracted] = [0, 0, 0];
  grouped.forEach((a, i) => {
    for (const b of grouped.slice(i + 1)) {
      const together = a.annotated.incident === b.annotated.incident;
      const foundTogether = a.found.incident === b.found.incident;
      if (together) annotated++;
      if (foundTogether) extracted++;
      if (together && foundTogether) right++;
    }
  });
  return { right, annotated, extracted };
}
