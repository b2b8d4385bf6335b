import type { Allegation, LooseStrike, SearchRecord, StrikeMatch } from "../model/check.js";
import type { Days } from "../model/declaration.js";
import type { Gazetteer } from "../model/gazetteer.js";
import { addDays, daysBetween } from "../util/calendar.js";
import { bearingBetween, distanceKm } from "../util/geo.js";
import { coverageOf } from "./coverage.js";
import { locate, type Whereabouts } from "./locate.js";
import { matchWords } from "./match-words.js";
import { nearness } from "./nearness.js";
import type { FoundStrike, LoggedStrike, StrikeIndex } from "./strike-index.js";

export interface SearchOptions {
  /** How far a declared strike may be from the allegation, middle to middle (km). */
  readonly radiusKm: number;
  /** Days before and after that are searched too, for doubt about the hour and the zone of time. */
  readonly days: number;
}

/**
 * A release calls a strike "near" the largest place about; recorders match allegations with places up to some 60 km
 * off. One day is added at either end: a log rarely says at what hour, in what zone of time, its day begins. [P]
 */
export const USUAL_SEARCH: SearchOptions = { radiusKm: 60, days: 1 };

/** So many of the nearest are shown where none fits, and beside those that fit. */
const NEAREST_SHOWN = 3;

/** Asks the logs about one allegation, and records what was searched. */
export function search(
  allegation: Allegation,
  indexes: readonly StrikeIndex[],
  gazetteer: Gazetteer,
  options: SearchOptions = USUAL_SEARCH,
): SearchRecord {
  const logs = indexes.flatMap((index) => index.logs.filter(({ claimedBy }) => claimedBy === null));
  const where = locate(allegation, gazetteer);
  const asked = allegation.days;
  const window = asked === null ? null : widened(asked, options.days);
  const written = (name: string): readonly string[] => indexes.flatMap((index) => index.writtenAs(name));
  const loose = window === null ? [] : indexes.flatMap((index) => index.loose(window));
  return {
    allegation,
    located: where && { ...where.point, radiusKm: where.radiusKm, broad: where.broad, how: where.how },
    spellings: [...new Set((where?.spellings ?? []).flatMap((name) => [name, ...written(name)]))],
    namesakes: where?.namesakes ?? [],
    radiusKm: options.radiusKm,
    window,
    timeZones: [...new Set(logs.flatMap((log) => log.strikes[0]?.timeZone ?? []))],
    logs: asked === null ? [] : logs.map((log) => ({ log: log.id, file: log.file, coverage: coverageOf(log, asked) })),
    matches:
      where === null || asked === null
        ? []
        : inOrder(indexes.flatMap((index) => matches(where, asked, index, options))),
    unplaced: loose.filter((logged) => canReach(logged, where, options)).map(standing),
  };
}

const widened = ({ start, end }: Days, by: number): Days => ({ start: addDays(start, -by), end: addDays(end, by) });

function matches(where: Whereabouts, asked: Days, index: StrikeIndex, options: SearchOptions): StrikeMatch[] {
  const window = widened(asked, options.days);
  const reach = options.radiusKm + (where.broad ? where.radiusKm : 0);
  const fitting = index.near(where.point, reach, window);
  const nearestPlaceKm = index.nearestPlaceKm(where.point);
  const toMatch = (found: FoundStrike, fits: boolean): StrikeMatch =>
    match(found, fits, { where, asked, nearestPlaceKm });
  const others = index
    .nearest(where.point, window, fitting.length + NEAREST_SHOWN)
    .filter(({ strike }) => !fitting.some((found) => found.strike === strike))
    .map((found) => toMatch(found, false));
  return [...fitting.map((found) => toMatch(found, true)), ...others];
}

interface Asked {
  readonly where: Whereabouts;
  readonly asked: Days;
  readonly nearestPlaceKm: number | null;
}

function match({ strike, log, km }: FoundStrike, fits: boolean, { where, asked, nearestPlaceKm }: Asked): StrikeMatch {
  const window = strike.window as Days;
  const days = daysFrom(asked, window);
  const at = strike.place?.at ?? where.point;
  const between = {
    distanceKm: where.broad ? null : Math.round(km * 10) / 10,
    bearing: where.broad || km < 1 ? null : bearingBetween(where.point, at),
    days,
  };
  return {
    ...{ ...standing({ strike, log }), ...between, fits },
    nearness: nearness({
      km: between.distanceKm,
      sameRegion: where.region !== null && strike.place?.at?.within === where.region,
      nearestPlaceKm,
      days,
      windowDays: daysBetween(window.start, window.end) + 1,
    }),
    why: matchWords(strike, between, asked),
  };
}

/** 0 where the two meet, negative when the strike was before. */
function daysFrom(asked: Days, window: Days): number {
  if (window.end < asked.start) return -daysBetween(window.end, asked.start);
  return window.start > asked.end ? daysBetween(asked.end, window.start) : 0;
}

/** Those that fit, the likeliest first; then the others, the nearest first. The row decides last, so that the order is one. */
function inOrder(found: readonly StrikeMatch[]): StrikeMatch[] {
  const byRow = (a: StrikeMatch, b: StrikeMatch): number => a.strike.row - b.strike.row;
  const fits = found.filter((one) => one.fits).toSorted((a, b) => b.nearness - a.nearness || byRow(a, b));
  const others = found.filter((one) => !one.fits);
  return [...fits, ...others.toSorted((a, b) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0) || byRow(a, b))];
}

const standing = ({ strike, log: { id, file, claimedBy } }: LoggedStrike): LooseStrike => ({
  strike,
  log: id,
  file,
  claimedBy,
});

/** A strike known to a region alone may be the one if the region touches the circle that is searched. */
function canReach({ strike }: LoggedStrike, where: Whereabouts | null, { radiusKm }: SearchOptions): boolean {
  const at = strike.place?.at ?? null;
  if (at === null || where === null) return true;
  return distanceKm(at, where.point) <= at.radiusKm + where.radiusKm + radiusKm;
}
