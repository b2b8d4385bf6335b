import type { Casualty } from "../model/account.js";

type Reference = "partOf" | "supersededBy";
type Counts = readonly Pick<Casualty, Reference>[];

/**
 * The count that another's reference leads to, by its index: where that one is not kept, the one to which it refers in
 * turn. Null where there is none, and in a circle.
 */
export function leadsTo(
  counts: Counts,
  from: number,
  reference: Reference,
  isKept: (index: number) => boolean,
): number | null {
  const seen = new Set([from]);
  let at = counts[from]?.[reference] ?? null;
  while (at !== null && counts[at] !== undefined && !seen.has(at)) {
    if (isKept(at)) return at;
    seen.add(at);
    at = counts[at]?.[reference] ?? null;
  }
  return null;
}

/** The counts that include this one, the nearest first, by their indices. */
export function wholesOf(counts: Counts, index: number): number[] {
  const wholes: number[] = [];
  let at = leadsTo(counts, index, "partOf", () => true);
  while (at !== null && at !== index && !wholes.includes(at)) {
    wholes.push(at);
    at = leadsTo(counts, at, "partOf", () => true);
  }
  return wholes;
}

/** Whether a count that includes this one is of the same outcome and group: the part then stands for no whole of its own. */
export function isPartOfSame(
  counts: readonly Pick<Casualty, Reference | "outcome" | "group">[],
  index: number,
): boolean {
  const { outcome, group } = counts[index] ?? {};
  return wholesOf(counts, index).some((at) => counts[at]?.outcome === outcome && counts[at]?.group === group);
}
