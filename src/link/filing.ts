import type { Located } from "../util/place-relation.js";
import { NEWS_DAYS } from "./features/time.js";
import type { Profile } from "./profile.js";

/**
 * A key under which a telling is filed or asked for, and the days (since 1970, inclusive) within which it counts. Two
 * tellings are worth a decision if one asks for a key that the other is filed under and the days overlap. Whether they
 * are depends on the two alone, never on what else is filed: reports may come in any order and in any batches.
 */
export interface Filing {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Before and after every day there is. */
export const EVER = { from: -1_000_000, to: 1_000_000 } as const;

/** Side of a cell of the grid, in degrees: some 28 km north to south. */
const CELL = 0.25;
/** A telling is found by so many of its places at most. */
const MOST_PLACES = 8;
/** Dates are this far apart at most in one incident, errors included. */
const REACH_DAYS = 3;
/** A copy without a date is carried within weeks; what recurs for longer is a phrase of the house. */
const COPY_DAYS = 31;
/** A date vaguer than this (days) finds its incident by names alone. */
export const LONGEST_DAYS = 92;

/** What a telling is filed under. */
export function filings(profile: Profile): Filing[] {
  const side = isMapped(profile) ? "mapped" : "unmapped";
  const own = profile.sites.slice(0, MOST_PLACES).flatMap((site) => cellsAround(site, 0));
  const loose = looseKeys(profile).map((key) => `${side} ${key}`);
  return [
    ...during(windows(profile), [...own, ...loose], 0),
    ...during(copyWindows(profile), wordKeys(profile), 0),
    ...during([EVER], personKeys(profile), 0),
  ];
}

/**
 * What a telling asks for. Two that are both wholly on the map are found by the map; names, counts and targets are for
 * those that leave the place out or name one that is not known.
 */
export function questions(profile: Profile): Filing[] {
  const sides = isMapped(profile) ? ["unmapped"] : ["mapped", "unmapped"];
  const near = profile.sites.slice(0, MOST_PLACES).flatMap((site) => cellsAround(site, 1));
  const loose = looseKeys(profile).flatMap((key) => sides.map((side) => `${side} ${key}`));
  return [
    ...during(windows(profile), [...near, ...loose], REACH_DAYS),
    ...during(copyWindows(profile), wordKeys(profile), REACH_DAYS),
    ...during([EVER], personKeys(profile), 0),
  ];
}

interface Days {
  readonly from: number;
  readonly to: number;
}

/** When it was: its dates; without any, the week before it was told; without that either, any day. */
function windows(profile: Profile): Days[] {
  if (profile.spans.length > 0) {
    const short = profile.spans.filter(({ start, end }) => end - start <= LONGEST_DAYS);
    return short.map(({ start, end }) => ({ from: start, to: end }));
  }
  return profile.told === null ? [EVER] : [{ from: profile.told - NEWS_DAYS, to: profile.told }];
}

function copyWindows(profile: Profile): Days[] {
  const { told } = profile;
  if (profile.spans.length > 0 || told === null) return windows(profile);
  return [{ from: told - COPY_DAYS, to: told + COPY_DAYS }];
}

/** Each key once; two sites may lie in one cell. */
function during(days: readonly Days[], keys: readonly string[], reach: number): Filing[] {
  const distinct = [...new Set(keys)];
  return days.flatMap(({ from, to }) => distinct.map((key) => ({ key, from: from - reach, to: to + reach })));
}

function isMapped({ sites }: Profile): boolean {
  return sites.length > 0 && sites.every((site) => site.lat !== null);
}

/** The cell of a place and those up to `reach` cells from it. */
function cellsAround({ lat, lon }: Located, reach: number): string[] {
  if (lat === null || lon === null) return [];
  const steps = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
  const [y, x] = [Math.round(lat / CELL), Math.round(lon / CELL)];
  return steps.flatMap((dy) => steps.map((dx) => `cell ${y + dy},${x + dx}`));
}

/** What may join two tellings that leave the place out, name it by a region, or by a name that is not known. */
function looseKeys(profile: Profile): string[] {
  const regions = profile.regions.filter((region) => region.precision !== "country");
  const places = [...profile.sites.slice(0, MOST_PLACES), ...regions].map((place) => `place ${place.key}`);
  const counts = profile.counts.filter((c) => c.min > 1).map((c) => `count ${c.outcome} ${c.min}`);
  const targets = profile.targets.flatMap((t) => [...(t.party === null ? [] : [t.party]), ...t.words]);
  return [...places, ...counts, ...targets.map((target) => `target ${target}`)];
}

function wordKeys(profile: Profile): string[] {
  return profile.passages.flatMap((p) => p.sketch.map((hash) => `words ${hash}`));
}

/** A name of one word is shared by too many. */
function personKeys(profile: Profile): string[] {
  return [...profile.people.keys()].filter((key) => key.includes(" ")).map((key) => `person ${key}`);
}
