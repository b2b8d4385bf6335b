import type { IncidentFacts } from "./facts.js";
import type { CountRange, IncidentRange } from "./tally-range.js";
import type { Scoped } from "./tally-scope.js";

/** An incident that may be of a total, how surely, and what it adds. */
export interface Counted {
  readonly facts: IncidentFacts;
  readonly scope: Scoped;
  readonly range: IncidentRange;
}

/** It is of the total in all respects. */
export function isSure({ scope }: Counted): boolean {
  return Object.values(scope).every((belongs) => belongs === "yes");
}

/** What the incidents add: only those that are surely of the total to the least, all to the most. */
export function sumOf(counted: readonly Counted[]): CountRange {
  return { min: sumOfAll(counted.filter(isSure)).min, max: sumOfAll(counted).max };
}

/** What they add, whether of the total or not; open above where one of them is. */
export function sumOfAll(counted: readonly Counted[]): CountRange {
  const open = counted.some(({ range }) => range.max === null);
  const sum = (key: "min" | "max") => counted.reduce((all, { range }) => all + (range[key] ?? 0), 0);
  return { min: sum("min"), max: open ? null : sum("max") };
}
