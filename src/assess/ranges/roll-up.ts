import type { CasualtyRange, RollUp, RollUpBy, RollUpRow } from "../../model/casualty-range.js";
import { compareText } from "../../util/compare-text.js";
import { isOpen, summedRange } from "../../util/count-range.js";
import { isIn, RANGE_SCOPES } from "./scopes.js";

/** A range as far as it is summed. */
export type SummedRange = Pick<CasualtyRange, "outcome" | "group" | "min" | "max" | "highest">;

/** The ranges of one incident, and what it is filed under. */
export interface RolledUp {
  /** Names of parties or places, or months; none if that is not known. */
  readonly keys: readonly string[];
  readonly ranges: readonly SummedRange[];
}

/**
 * The ranges of incidents, summed for each key: minima and maxima apart (domain rule). Where an incident is open above, so
 * is the sum; how many are, and the sum of the highest figures named, stand beside it. An incident of several keys stands
 * in the row of each, one of none in the last. Rows are in order of their keys.
 */
export function rollUp(by: RollUpBy, incidents: readonly RolledUp[]): RollUp {
  const rows = new Map<string | null, RolledUp[]>();
  for (const incident of incidents) {
    const keys: Iterable<string | null> = incident.keys.length === 0 ? [null] : new Set(incident.keys);
    for (const key of keys) {
      const row = rows.get(key);
      if (row === undefined) rows.set(key, [incident]);
      else row.push(incident);
    }
  }
  const inOrder = [...rows].sort(([a], [b]) => byKey(a, b));
  return { by, rows: inOrder.map(([key, own]) => rowOf(key, own)), all: rowOf(null, incidents) };
}

/** What is not known stands last. */
function byKey(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}

function rowOf(key: string | null, incidents: readonly RolledUp[]): RollUpRow {
  const all = incidents.flatMap(({ ranges }) => ranges);
  const ranges = RANGE_SCOPES.flatMap((scope) => {
    const own = all.filter((range) => isIn(range, scope));
    return own.length === 0 ? [] : [{ ...scope, ...summed(own) }];
  });
  return { key, incidents: incidents.length, ranges };
}

function summed(ranges: readonly SummedRange[]) {
  const highest = ranges.reduce((sum, range) => sum + range.highest, 0);
  return { ...summedRange(ranges), highest, incidents: ranges.length, open: ranges.filter(isOpen).length };
}
