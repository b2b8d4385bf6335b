import type { CountRange } from "../model/casualty-range.js";

/** From the lowest lower bound to the highest upper bound (after Airwars); one open bound keeps it open. Of one or more. */
export function widestRange(ranges: readonly CountRange[]): CountRange {
  return {
    min: ranges.reduce((least, { min }) => Math.min(least, min), Number.POSITIVE_INFINITY),
    max: ranges.some(isOpen) ? null : ranges.reduce((most, { max }) => Math.max(most, max ?? 0), 0),
  };
}

/** Minima and maxima added up apart; open where one of them is. Of none, 0. */
export function summedRange(ranges: readonly CountRange[]): CountRange {
  return {
    min: ranges.reduce((sum, { min }) => sum + min, 0),
    max: ranges.some(isOpen) ? null : ranges.reduce((sum, { max }) => sum + (max ?? 0), 0),
  };
}

export function isOpen({ max }: CountRange): boolean {
  return max === null;
}
