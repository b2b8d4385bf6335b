import type { LooseStrike, StrikeMatch } from "../model/check.js";
import type { Days } from "../model/declaration.js";
import { addDays, daysBetween } from "../util/calendar.js";
import { bearingBetween } from "../util/geo.js";
import type { Circle, Whereabouts } from "./locate.js";
import { matchWords } from "./match-words.js";
import { nearness } from "./nearness.js";
import type { FoundStrike, LoggedStrike, StrikeIndex } from "./strike-index.js";

/** What is asked of each place that an allegation may stand for. */
export interface Asked {
  /** The days alleged. */
  readonly asked: Days;
  readonly radiusKm: number;
  /** Days before and after. */
  readonly days: number;
}

/** So many of the nearest are shown where none fits, and beside those that fit. */
const NEAREST_SHOWN = 3;

/**
 * The declared strikes near any of the places that are meant: those that fit first, the likeliest before the others, then
 * the nearest of the rest.
 */
export function matchesAt(where: Whereabouts, asked: Asked, indexes: readonly StrikeIndex[]): StrikeMatch[] {
  const found = where.circles.flatMap((circle) => indexes.flatMap((index) => around(circle, where, asked, index)));
  return unique(inOrder(found));
}

export const widened = ({ start, end }: Days, by: number): Days => ({
  start: addDays(start, -by),
  end: addDays(end, by),
});

/** A declared strike, and where it stands. */
export function standing({ strike, log: { id, file, claimedBy } }: LoggedStrike): LooseStrike {
  return { strike, log: id, file, claimedBy };
}

function around(circle: Circle, where: Whereabouts, asked: Asked, index: StrikeIndex): StrikeMatch[] {
  const window = widened(asked.asked, asked.days);
  const fitting = index.near(circle, asked.radiusKm + (where.broad ? circle.radiusKm : 0), window);
  const setting = { circle, where, asked: asked.asked, nearestPlaceKm: index.nearestPlaceKm(circle) };
  const others = index
    .nearest(circle, window, fitting.length + NEAREST_SHOWN)
    .filter(({ strike }) => !fitting.some((found) => found.strike === strike));
  return [
    ...fitting.map((found) => match(found, true, setting)),
    ...others.map((found) => match(found, false, setting)),
  ];
}

interface Setting {
  readonly circle: Circle;
  readonly where: Whereabouts;
  readonly asked: Days;
  readonly nearestPlaceKm: number | null;
}

function match(found: FoundStrike, fits: boolean, { circle, where, asked, nearestPlaceKm }: Setting): StrikeMatch {
  const { strike, km } = found;
  const window = strike.window as Days;
  const at = strike.place?.at ?? circle;
  const between = {
    distanceKm: where.broad ? null : Math.round(km * 10) / 10,
    bearing: where.broad || km < 1 ? null : bearingBetween(circle, at),
    days: daysFrom(asked, window),
  };
  const near = {
    km: between.distanceKm,
    sameRegion: where.region !== null && strike.place?.at?.within === where.region,
    nearestPlaceKm,
    days: between.days,
    windowDays: daysBetween(window.start, window.end) + 1,
  };
  return { ...standing(found), ...between, fits, nearness: nearness(near), why: matchWords(strike, between, asked) };
}

/** 0 where the two meet, negative when the strike was before. */
function daysFrom(asked: Days, window: Days): number {
  if (window.end < asked.start) return -daysBetween(window.end, asked.start);
  return window.start > asked.end ? daysBetween(asked.end, window.start) : 0;
}

/** The row decides last, so that the order is one. */
function inOrder(found: readonly StrikeMatch[]): StrikeMatch[] {
  const byRow = (a: StrikeMatch, b: StrikeMatch): number => a.strike.row - b.strike.row;
  const fits = found.filter((one) => one.fits).toSorted((a, b) => b.nearness - a.nearness || byRow(a, b));
  const others = found.filter((one) => !one.fits);
  return [...fits, ...others.toSorted((a, b) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0) || byRow(a, b))];
}

/** A strike found from two places counts from the one it is nearer to, which stands first. */
function unique(found: readonly StrikeMatch[]): StrikeMatch[] {
  const seen = new Set<unknown>();
  return found.filter(({ strike }) => !seen.has(strike) && seen.add(strike));
}
