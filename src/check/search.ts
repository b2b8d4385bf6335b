import type { Allegation, SearchRecord } from "../model/check.js";
import type { Gazetteer } from "../model/gazetteer.js";
import { widened } from "../util/calendar.js";
import { distanceKm, type Point } from "../util/geo.js";
import { locate, type Whereabouts } from "./locate.js";
import { matchesAt, standing } from "./match.js";
import type { LoggedStrike, StrikeIndex } from "./strike-index.js";

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

/**
 * Where rows are offered for a person to choose from, a day more: an allegation is often dated by the day on which it was
 * told. Of made-up allegations whose date is a day off, 0.98 find their row among five with it, 0.81 without. [P]
 */
export const USUAL_MATCHING: SearchOptions = { ...USUAL_SEARCH, days: 2 };

/** Asks the logs about one allegation, and records what was searched. */
export function search(
  allegation: Allegation,
  indexes: readonly StrikeIndex[],
  gazetteer: Gazetteer,
  options: SearchOptions = USUAL_SEARCH,
): SearchRecord {
  const known = indexes.filter(({ isEmpty }) => !isEmpty);
  const reaches = (point: Point): boolean => known.some((index) => index.reaches(point));
  const { where, unknown, spellings, namesakes } = locate(
    allegation,
    gazetteer,
    known.length === 0 ? undefined : reaches,
  );
  const asked = allegation.days;
  const window = asked === null ? null : widened(asked, options.days);
  const written = (name: string): readonly string[] => indexes.flatMap((index) => index.writtenAs(name));
  const loose = window === null ? [] : indexes.flatMap((index) => index.loose(window));
  return {
    allegation,
    located: where && {
      ...where.circles[0],
      broad: where.broad,
      doubtful: where.doubtful,
      places: where.circles.length,
      how: where.how,
    },
    unknown,
    spellings: [...new Set(spellings.flatMap((name) => [name, ...written(name)]))],
    namesakes,
    radiusKm: options.radiusKm,
    window,
    timeZones: [...new Set(indexes.flatMap((index) => index.timeZones))],
    logs: indexes.flatMap((index) => index.coverage.over(window)),
    nearestNamedKm: where === null ? null : nearestNamed(where, indexes),
    matches: where === null || asked === null ? [] : matchesAt(where, { asked, ...options }, indexes),
    unplaced: loose.filter((logged) => canReach(logged, where, options)).map(standing),
  };
}

/** From the nearest of the places that may be meant, to tenths of a km. */
function nearestNamed({ circles }: Whereabouts, indexes: readonly StrikeIndex[]): number | null {
  const all = circles.flatMap((circle) => indexes.flatMap((index) => index.nearestPlaceKm(circle, null) ?? []));
  return all.length === 0 ? null : Math.round(Math.min(...all) * 10) / 10;
}

/** A strike known to a region alone may be the one if the region touches the circle that is searched. */
function canReach({ strike }: LoggedStrike, where: Whereabouts | null, { radiusKm }: SearchOptions): boolean {
  const at = strike.place?.at ?? null;
  if (at === null || where === null) return true;
  return where.circles.some((circle) => distanceKm(at, circle) <= at.radiusKm + circle.radiusKm + radiusKm);
}
