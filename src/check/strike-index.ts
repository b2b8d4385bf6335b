import type { Days, DeclaredStrike, ResolvedPlace } from "../model/declaration.js";
import { addDays } from "../util/calendar.js";
import type { Point } from "../util/geo.js";
import { Grid } from "../util/grid.js";
import { soundKey } from "../util/place-names.js";
import { isBroad } from "../util/place-relation.js";
import { Coverage } from "./coverage.js";
import type { StrikeLog } from "./facts.js";

/** A declared strike and the log that it stands in. */
export interface LoggedStrike {
  readonly strike: DeclaredStrike;
  readonly log: StrikeLog;
}

/** What is known no better than this can neither fit a search of the usual radius nor be ruled out by it (km). */
export const LOOSE_KM = 60;

/** A log whose nearest place ever named is further than this says nothing of a place (km). [P] */
export const TERRITORY_KM = 150;

/** A place that is named further off than this is no other name for the one that is searched (km). */
const FAR_KM = 500;

/** Known to a place, or to a distance and bearing from one; a province or a country is no place to search at. */
export function isPlaced({ precision, radiusKm }: Pick<ResolvedPlace, "precision" | "radiusKm">): boolean {
  return !isBroad({ precision, radiusKm: 0 }) && radiusKm <= LOOSE_KM;
}

/** All strikes at one point, in order of their windows. */
interface Spot extends Point {
  readonly strikes: LoggedStrike[];
  /** Days of the longest window, so that the search for windows that meet some days can stop. */
  longest: number;
}

export interface FoundStrike extends LoggedStrike {
  /** Middle to middle. */
  readonly km: number;
}

/** Declared strikes, found by place and time: the places in reach, then the days, each by an index. */
export class StrikeIndex {
  readonly coverage: Coverage;
  /** There are no logs, or none that declares anything. */
  readonly isEmpty: boolean;
  /** As the logs name them. */
  readonly timeZones: readonly string[];
  readonly #grid: Grid<Spot>;
  /** Strikes known to no narrow place or to no day. */
  readonly #loose: readonly LoggedStrike[];
  readonly #written = new Map<string, Set<string>>();

  constructor(logs: readonly StrikeLog[]) {
    this.coverage = new Coverage(logs);
    this.isEmpty = logs.every(({ strikes }) => strikes.length === 0);
    this.timeZones = [...new Set(logs.flatMap((log) => log.strikes[0]?.timeZone ?? []))];
    const spots = new Map<string, Spot>();
    const loose: LoggedStrike[] = [];
    for (const log of logs) {
      for (const strike of log.strikes) {
        const logged = { strike, log };
        const spot = spotOf(spots, strike);
        if (spot === null) loose.push(logged);
        else spot.strikes.push(logged);
        this.#remember(strike);
      }
    }
    for (const spot of spots.values()) settle(spot);
    this.#grid = new Grid(spots.values());
    this.#loose = loose;
  }

  /** Strikes whose place is within so many km and whose window meets the days; the nearest first. */
  near(point: Point, km: number, days: Days): FoundStrike[] {
    return this.#grid.near(point, km).flatMap(({ item, km: between }) => found(item, between, days));
  }

  /** The nearest strikes of those days, wherever they are. */
  nearest(point: Point, days: Days, most: number): FoundStrike[] {
    const nearest: FoundStrike[] = [];
    for (const { item, km } of this.#grid.outwards(point)) {
      nearest.push(...found(item, km, days));
      if (nearest.length >= most) return nearest.slice(0, most);
    }
    return nearest;
  }

  /** How far it is to the nearest place that any log names (km), on those days or ever; null where none is named. */
  nearestPlaceKm(point: Point, days: Days | null): number | null {
    for (const { item, km } of this.#grid.outwards(point)) {
      if (days === null || found(item, km, days).length > 0) return km;
      if (km > FAR_KM) return null;
    }
    return null;
  }

  /** Whether the logs speak of the country about: some place that they ever name is no further than a day's drive. */
  reaches(point: Point): boolean {
    const km = this.nearestPlaceKm(point, null);
    return km !== null && km <= TERRITORY_KM;
  }

  /** Strikes of those days that cannot be told to be elsewhere: their place is not known, or only to a region; or no day is. */
  loose(days: Days): readonly LoggedStrike[] {
    return this.#loose.filter(({ strike: { window } }) => window === null || meets(window, days));
  }

  /** How the logs write a place that goes by this name. */
  writtenAs(name: string): readonly string[] {
    return [...(this.#written.get(soundKey(name)) ?? [])];
  }

  #remember({ place }: DeclaredStrike): void {
    if (place === null || place.at === null) return;
    const key = soundKey(place.at.name);
    const names = this.#written.get(key);
    if (names === undefined) this.#written.set(key, new Set([place.name]));
    else names.add(place.name);
  }
}

function spotOf(spots: Map<string, Spot>, { place, window }: DeclaredStrike): Spot | null {
  const at = place?.at ?? null;
  if (at === null || window === null || !isPlaced(at)) return null;
  const key = `${at.lat},${at.lon}`;
  let spot = spots.get(key);
  if (spot === undefined) {
    spot = { lat: at.lat, lon: at.lon, strikes: [], longest: 0 };
    spots.set(key, spot);
  }
  return spot;
}

const windowOf = ({ strike }: LoggedStrike): Days => strike.window as Days;

function settle(spot: Spot): void {
  spot.strikes.sort((a, b) => (windowOf(a).start < windowOf(b).start ? -1 : 1));
  for (const logged of spot.strikes) {
    const { start, end } = windowOf(logged);
    while (addDays(start, spot.longest) < end) spot.longest++;
  }
}

const meets = (window: Days, days: Days): boolean => window.start <= days.end && days.start <= window.end;

function found({ strikes, longest }: Spot, km: number, days: Days): FoundStrike[] {
  const from = firstFrom(strikes, addDays(days.start, -longest));
  const all: FoundStrike[] = [];
  for (let i = from; i < strikes.length; i++) {
    const logged = strikes[i] as LoggedStrike;
    if (windowOf(logged).start > days.end) break;
    if (meets(windowOf(logged), days)) all.push({ ...logged, km });
  }
  return all;
}

/** Of the first strike whose window does not start before `day`. */
function firstFrom(strikes: readonly LoggedStrike[], day: string): number {
  let [low, high] = [0, strikes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (windowOf(strikes[middle] as LoggedStrike).start < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
