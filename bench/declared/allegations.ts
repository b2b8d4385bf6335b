import type { StrikeLog } from "../../src/check/index.js";
import type { Allegation } from "../../src/model/check.js";
import type { DeclaredStrike, ResolvedPlace } from "../../src/model/declaration.js";
import { addDays, daysBetween } from "../../src/util/calendar.js";
import { BEARINGS, destination, distanceKm, type Point } from "../../src/util/geo.js";
import { isBroad } from "../../src/util/place-relation.js";
import type { Dice } from "../dice.js";

/** An allegation that was made from a row of a log, or that no row near it matches (`row` null). */
export interface MadeUp {
  readonly allegation: Allegation;
  readonly row: number | null;
}

interface Located {
  readonly strike: DeclaredStrike;
  readonly at: ResolvedPlace;
}

export function located({ strikes }: StrikeLog): Located[] {
  return strikes.flatMap((strike) => {
    const at = strike.place?.at ?? null;
    return at === null || isBroad(at) || strike.release === null ? [] : [{ strike, at }];
  });
}

/**
 * What recorders note of a strike: more than half within 8 km of the place that the log names, most within 30 km, the
 * others up to 50; on the day before its release (six in ten), on that day (three in ten), or two days before. Half have
 * coordinates, the others the name as the gazetteer has it, with its region.
 */
export function fromRow(die: Dice, { strike, at }: Located): MadeUp {
  const ago = die.between(1, 10);
  const day = addDays(strike.release as string, ago <= 6 ? -1 : ago <= 9 ? 0 : -2);
  return { row: strike.row, allegation: die.chance(50) ? byPoint(aside(die, at), day) : byName(at, day) };
}

/** A day and a point at which no row is within 20 km from the day of the allegation to two days after. */
export function fromNone(die: Dice, rows: readonly Located[]): MadeUp {
  const days = rows.map(({ strike }) => strike.release as string).sort();
  const [first, last] = [days[0] as string, days.at(-1) as string];
  for (;;) {
    const day = addDays(first, die.between(0, daysBetween(first, last)));
    const point = aside(die, die.pick(rows).at);
    const taken = rows.some(
      ({ strike, at }) => isSoonAfter(strike.release as string, day) && distanceKm(at, point) < 20,
    );
    if (!taken) return { row: null, allegation: byPoint(point, day) };
  }
}

const isSoonAfter = (release: string, day: string): boolean => release >= day && release <= addDays(day, 2);

function aside(die: Dice, place: Point): Point {
  const far = die.between(1, 100);
  const metres =
    far <= 55 ? die.between(0, 8_000) : far <= 85 ? die.between(8_000, 30_000) : die.between(30_000, 50_000);
  return destination(place, metres / 1000, die.pick(BEARINGS));
}

function byPoint({ lat, lon }: Point, day: string): Allegation {
  return { place: null, region: null, lat, lon, radiusKm: null, ...on(day) };
}

function byName({ name, within }: ResolvedPlace, day: string): Allegation {
  return { place: name, region: within, lat: null, lon: null, radiusKm: null, ...on(day) };
}

const on = (day: string) => ({ days: { start: day, end: day }, datePrecision: "day" as const });
