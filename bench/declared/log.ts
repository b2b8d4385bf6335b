import type { StrikeLog } from "../../src/check/index.js";
import type { DeclaredStrike, Release } from "../../src/model/declaration.js";
import type { Gazetteer, GazetteerEntry } from "../../src/model/gazetteer.js";
import { addDays } from "../../src/util/calendar.js";
import type { Point } from "../../src/util/geo.js";
import { isBroad } from "../../src/util/place-relation.js";
import { type Dice, dice } from "../dice.js";

const FIRST_DAY = "2015-01-01";
const PLACES = 150;

const COUNTRY = "YE";

/**
 * A made-up log: `days` days of some eight lines each, at 150 towns of one country, a few of which are named every day;
 * one day in eight has no release. The same on every machine.
 */
export function syntheticLog(gazetteer: Gazetteer, days: number, strikesPerDay = 8): StrikeLog {
  const die = dice(days + strikesPerDay);
  const places = townsOf(gazetteer);
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
  return { lat: die.between(12_700, 17_500) / 1000, lon: die.between(42_500, 52_000) / 1000 };
}

/** Towns and villages of the gazetteer whose names are their own. */
function townsOf(gazetteer: Gazetteer): GazetteerEntry[] {
  const narrow = gazetteer.own.filter((entry) => entry.country === COUNTRY && !isBroad(entry));
  return narrow.filter(({ name }) => gazetteer.find(name).length === 1).slice(0, PLACES);
}

/** The first places far more often than the last. */
function often(die: Dice, places: readonly GazetteerEntry[]): GazetteerEntry {
  const most = die.between(1, places.length);
  return places[die.between(0, most - 1)] as GazetteerEntry;
}

function strike(
  row: number,
  { name, within, lat, lon, precision, source }: GazetteerEntry,
  { day, covers }: Release,
): DeclaredStrike {
  const at = { name, within: within[0] ?? null, lat, lon, radiusKm: 25, precision, source };
  const exact = `Near ${name}, one strike destroyed a truck.`;
  return {
    ...{ kind: "strike", id: `s${row}`, party: "coalition", row, release: day, window: covers, timeZone: null },
    count: { min: 1, max: 1 },
    place: { name, region: null, relation: "near", at, note: null },
    targets: [{ effect: "destroyed", item: "truck", min: 1, max: 1 }],
    quote: { exact, start: 0, end: exact.length },
  };
}
