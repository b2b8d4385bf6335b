import { quickHash } from "../util/hash.js";
import { EVER, type Filing, filings, LONGEST_DAYS, questions } from "./filing.js";
import type { Profile } from "./profile.js";

// Filings as numbers of 32 bits, for an index of a database. Two tellings without such a number in common are not worth
// a decision; those with one are asked again, exactly, by `candidates`.

/** Drawers of the file hold what was on so many days, so that a crowded key is not looked through whole. */
export const DRAWER_DAYS = 16;
/** The drawer of what may have been at any time. */
export const ANY_TIME = Number.NEGATIVE_INFINITY;

/** The drawers of some days. */
export function drawersOf(from: number, to: number): number[] {
  const first = Math.floor(from / DRAWER_DAYS);
  return Array.from({ length: Math.floor(to / DRAWER_DAYS) - first + 1 }, (_, i) => first + i);
}

/** Where a filing is put. */
export function drawersFor({ from, to }: Filing): number[] {
  return to - from > LONGEST_DAYS ? [ANY_TIME] : drawersOf(from, to);
}

/** What a telling is stored under. */
export function storedKeys(profile: Profile): number[] {
  return distinct(filings(profile).flatMap((filing) => drawersFor(filing).map((drawer) => hash(filing.key, drawer))));
}

/**
 * What to look for, to find the tellings that are worth a decision. `days` are the first and last that any stored
 * telling is about: a telling without any date looks through all of them.
 */
export function wantedKeys(profile: Profile, days: { readonly from: number; readonly to: number }): number[] {
  return distinct(
    questions(profile).flatMap(({ key, from, to }) => {
      const within = from <= EVER.from ? days : { from, to };
      return [ANY_TIME, ...drawersOf(within.from, within.to)].map((drawer) => hash(key, drawer));
    }),
  );
}

/** Signed, as a database's integer is. */
function hash(key: string, drawer: number): number {
  return quickHash([key, String(drawer)], 0, 2) | 0;
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}
