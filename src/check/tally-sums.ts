import type { CountRange } from "../model/casualty-range.js";
import { summedRange } from "../util/count-range.js";
import type { IncidentFacts } from "./facts.js";
import type { IncidentRange } from "./tally-range.js";
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
  return summedRange(counted.map(({ range }) => range));
}
