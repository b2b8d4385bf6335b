import type { StrikeLog } from "../../src/check/index.js";
import type { DeclaredStrike, Release } from "../../src/model/declaration.js";
import { addDays } from "../../src/util/calendar.js";
import type { Point } from "../../src/util/geo.js";
import { type Dice, dice } from "../dice.js";

const FIRST_DAY = "2015-01-01";
const PLACES = 150;

interface Place extends Point {
  readonly name: string;
}

/**
 * A made-up log: `days` days of some eight lines each, at 150 places of a country of 500 by 900 km, a few of which are
 * named every day; one day in eight has no release. The same on every machine.
 */
export function syntheticLog(days: number, strikesPerDay = 8): StrikeLog {
  const die = dice(days + strikesPerDay);
  const places = Array.from({ length: PLACES }, (_, i): Place => ({ name: `Place ${i}`, ...somewhere(die) }));
  const releases: Release[] = [];
  const strikes: DeclaredStrike[] = [];
  let start = FIRST_DAY;
  for (let n = 1; n <= days; n++) {
    const day = addDays(FIRST_DAY, n);
    if (die.chance(12)) continue;
    const covers = { start, end: addDays(day, -1) };
    releases.push({ day, covers });
    for (let i = 0; i < strikesPerDay; i++)
      strikes.push(strike(strikes.length + 1, often(die, places), { day, covers }));
    start = day;
  }
  return { id: "log", file: "log.csv", claimedBy: null, party: "coalition", releases, strikes };
}

export function somewhere(die: Dice): Point {
  return { lat: die.between(32_000, 37_000) / 1000, lon: die.between(37_000, 46_000) / 1000 };
}

/** The first places far more often than the last. */
function often(die: Dice, places: readonly Place[]): Place {
  const most = die.between(1, places.length);
  return places[die.between(0, most - 1)] as Place;
}

function strike(row: number, { name, lat, lon }: Place, { day, covers }: Release): DeclaredStrike {
  const at = { name, within: null, lat, lon, radiusKm: 25, precision: "town" as const, source: "made up" };
  const exact = `Near ${name}, one strike destroyed a truck.`;
  return {
    ...{ kind: "strike", id: `s${row}`, party: "coalition", row, release: day, window: covers, timeZone: null },
    count: { min: 1, max: 1 },
    place: { name, region: null, relation: "near", at, note: null },
    targets: [{ effect: "destroyed", item: "truck", min: 1, max: 1 }],
    quote: { exact, start: 0, end: exact.length },
  };
}
