import type { HarmCount } from "../clauses/harm.js";
import type { Mention } from "./mention.js";

/**
 * Counts that only add up what the report then tells place by place ("Five killed in attacks in A, B and C"): the sum of
 * the counts of at least two places that follow. A sum over several incidents is a tally.
 */
export function addedUp(mentions: readonly Mention[]): Set<HarmCount> {
  const sums = new Set<HarmCount>();
  for (const [n, mention] of mentions.entries()) {
    if (!sumsUp(mention)) continue;
    const from = mention.statement.clause.role === "title" ? 0 : n + 1;
    const after = mentions.slice(from, from + REACH);
    const counts = mention.harm.filter((count) => count.partOf === null);
    const parts = counts.map((count) => placesAddingUpTo(count, mention, after));
    // "four killed and 11 injured": where one is a sum, the other is one too, though a single place may make it up.
    if (parts.every((p) => p < 2)) continue;
    for (const [k, count] of counts.entries()) if ((parts[k] ?? 0) > 0) sums.add(count);
  }
  return sums;
}

const OWN_KIND = /^(?:child|woman)$/u;
const LEAD = 3;
/** How many mentions a lead sums up at most. */
const REACH = 60;

/** "attacks on several neighbourhoods of the city": the one place that is named holds those that are told of next. */
const SEVERAL =
  /\b(?:several|various|different|many|a number of) (?:\S+ )?(?:neighbou?rhoods|districts|quarters|villages|towns|cities|areas|places|locations|parts)\b/u;

function wordsOf({ statement: { clause } }: Mention): string {
  return clause.tokens.map((t) => t.lower).join(" ");
}

/** A headline or lead without one place of its own, or a toll. */
function sumsUp(mention: Mention): boolean {
  const { role, index } = mention.statement.clause;
  if (
    role === "title" ||
    mention.harm.some((h) => h.toll) ||
    mention.statement.clause.tokens.some((t) => t.lower === "toll")
  )
    return true;
  return index <= LEAD && (mention.where.exact.length !== 1 || SEVERAL.test(wordsOf(mention)));
}

/** The number of places whose counts, in the order of telling, add up to the sum; 0 if they do not. */
function placesAddingUpTo(sum: HarmCount, mention: Mention, after: readonly Mention[]): number {
  const byPlace = new Map<string, number>();
  let spokenOf: string | undefined;
  for (const other of after) {
    spokenOf = other.where.exact[0] ?? spokenOf;
    const place = spokenOf;
    if (other === mention || place === undefined) continue;
    const counted = other.harm
      // Eight children are no sum of a soldier and seven guests.
      .filter(
        (h) => h.outcome === sum.outcome && h.partOf === null && (!OWN_KIND.test(sum.group) || h.group === sum.group),
      )
      .reduce((a, h) => a + h.min, 0);
    if (counted > 0) byPlace.set(place, Math.max(byPlace.get(place) ?? 0, counted));
    const total = [...byPlace.values()].reduce((a, b) => a + b, 0);
    if (total === sum.min) return byPlace.size;
    if (total > sum.min) return 0;
  }
  return 0;
}
