import { groupBy } from "../../util/group-by.js";
import type { Voiced } from "./voices.js";

/**
 * What a person rejected or corrected holds for the same words in other reports of the origin, as far as they were read
 * alike and nobody said anything of them: else a misreading would come back with the next copy of its words [P]. A copy
 * in words of its own may be read rightly, and stands.
 */
export function withoutMisread(counts: readonly Voiced[]): Voiced[] {
  const readings = groupBy(counts, readingOf);
  return counts.map((count) => {
    const holds = count.natural === null && count.decision === null;
    const misread = holds && (readings.get(readingOf(count)) ?? []).some((one) => isOtherAndMisread(one, count));
    return misread ? { ...count, natural: "rejected", out: "rejected" } : count;
  });
}

function isOtherAndMisread({ report, decision }: Voiced, count: Voiced): boolean {
  return report !== count.report && (decision?.verdict === "rejected" || decision?.verdict === "corrected");
}

/** One of an origin, of one outcome and group, with the same bounds, of the same words but for case and white space. */
function readingOf({ origin, read: { outcome, group, min, max, quote } }: Voiced): string {
  return JSON.stringify([origin, outcome, group, min, max, quote.exact.toLowerCase().replace(/\s+/gu, " ")]);
}
