import type { LooseStrike, StrikeMatch } from "../model/check.js";
import type { Days, ResolvedPlace } from "../model/declaration.js";
import { daysBetween, widened } from "../util/calendar.js";
import { bearingBetween, type Circle } from "../util/geo.js";
import type { Whereabouts } from "./locate.js";
import { matchWords } from "./match-words.js";
import { type Between, nearness } from "./nearness.js";
import { type FoundStrike, LOOSE_KM, type LoggedStrike, type StrikeIndex } from "./strike-index.js";

/** What is asked of each place that an allegation may stand for. */
export interface Asked {
  /** The days alleged. */
  readonly asked: Days;
  readonly radiusKm: number;
  /** Days before and after. */
  readonly days: number;
}

/** A log names the places that are fought over: those that it names within so many days count as known to it. [P] */
const NAMED_AROUND_DAYS = 30;
/** So many of the nearest are shown where none fits, and beside those that fit. */
const NEAREST_SHOWN = 3;

/**
 * The declared strikes near any of the places that are meant: those within the radius first, the likeliest before the others,
 * then those whose doubt alone reaches so far, then the nearest of the rest.
 */
export function matchesAt(where: Whereabouts, asked: Asked, indexes: readonly StrikeIndex[]): StrikeMatch[] {
  const found = where.circles.flatMap((circle) => indexes.flatMap((index) => around(circle, where, asked, index)));
  return unique(inOrder(found));
}

/** A declared strike, and where it stands. */
export function standing({ strike, log: { id, file, claimedBy } }: LoggedStrike): LooseStrike {
  return { strike, log: id, file, claimedBy };
}

function around(circle: Circle, where: Whereabouts, asked: Asked, index: StrikeIndex): StrikeMatch[] {
  const window = widened(asked.asked, asked.days);
  const naming = widened(asked.asked, NAMED_AROUND_DAYS);
  const setting = { circle, where, ...asked, nearestPlaceKm: index.nearestPlaceKm(circle, naming) };
  const reached = index.near(circle, asked.radiusKm + circle.radiusKm + LOOSE_KM, window);
  const found = reached.map((one) => match(one, setting)).filter(({ reach }) => reach !== "beyond");
  const known = new Set(found.map(({ strike }) => strike));
  const others = index.nearest(circle, window, found.length + NEAREST_SHOWN).filter(({ strike }) => !known.has(strike));
  return [...found, ...others.map((one) => match(one, setting))];
}

interface Setting extends Asked {
  readonly circle: Circle;
  readonly where: Whereabouts;
  readonly nearestPlaceKm: number | null;
}

function match(found: FoundStrike, { circle, where, asked, radiusKm, nearestPlaceKm }: Setting): StrikeMatch {
  const { strike, km } = found;
  const [window, at] = [strike.window as Days, strike.place?.at as ResolvedPlace];
  const between = {
    distanceKm: where.broad ? null : Math.round(km * 10) / 10,
    bearing: where.broad || km < 1 ? null : bearingBetween(circle, at),
    days: daysFrom(asked, window),
  };
  const near = {
    km: between.distanceKm,
    region: inRegion(at, km, circle, where),
    nearestPlaceKm,
    days: between.days,
    windowDays: daysBetween(window.start, window.end) + 1,
  };
  const reach = reachOf(km, radiusKm, { alleged: circle.radiusKm, declared: at.radiusKm, broad: where.broad });
  return { ...standing(found), ...between, reach, nearness: nearness(near), why: matchWords(strike, between, asked) };
}

function inRegion(at: ResolvedPlace, km: number, circle: Circle, { region }: Whereabouts): Between["region"] {
  if (region !== null && at.within === region) return "named";
  return km <= circle.radiusKm ? "circle" : "about";
}

interface Doubt {
  readonly alleged: number;
  readonly declared: number;
  readonly broad: boolean;
}

/** Anywhere in a region may be meant, so that whatever is in it is within reach. */
function reachOf(km: number, radiusKm: number, { alleged, declared, broad }: Doubt): StrikeMatch["reach"] {
  if (km <= radiusKm + (broad ? alleged : 0)) return "within";
  return km <= radiusKm + alleged + declared ? "may" : "beyond";
}

/** 0 where the two meet, negative when the strike was before. */
function daysFrom(asked: Days, window: Days): number {
  if (window.end < asked.start) return -daysBetween(window.end, asked.start);
  return window.start > asked.end ? daysBetween(asked.end, window.start) : 0;
}

const REACHES: readonly StrikeMatch["reach"][] = ["within", "may", "beyond"];

/** The row decides last, so that the order is one. */
function inOrder(found: readonly StrikeMatch[]): StrikeMatch[] {
  return found.toSorted(
    (a, b) =>
      REACHES.indexOf(a.reach) - REACHES.indexOf(b.reach) ||
      (a.reach === "within" ? b.nearness - a.nearness : (a.distanceKm ?? 0) - (b.distanceKm ?? 0)) ||
      a.strike.row - b.strike.row,
  );
}

/** A strike found from two places counts from the one it is nearer to, which stands first. */
function unique(found: readonly StrikeMatch[]): StrikeMatch[] {
  const seen = new Set<unknown>();
  return found.filter(({ strike }) => !seen.has(strike) && seen.add(strike));
}
