import type { StrikeLog } from "../../src/check/facts.js";
import type { DeclaredStrike, Release } from "../../src/model/declaration.js";
import { addDays } from "../../src/util/calendar.js";

/** What tests say of a strike; the rest is usual. */
export interface Told {
  readonly row: number;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** The days that its release covers. */
  readonly start: string;
  readonly end?: string;
}

export function strikeAt({ row, name, lat, lon, start, end = start }: Told): DeclaredStrike {
  const at = { name, within: null, lat, lon, radiusKm: 20, precision: "town" as const, source: "test" };
  const exact = `Near ${name}, one strike hit a truck.`;
  return {
    kind: "strike",
    id: `s${row}`,
    party: "coalition",
    row,
    release: addDays(end, 1),
    window: { start, end },
    timeZone: null,
    count: { min: 1, max: 1 },
    place: { name, region: null, relation: "near", at, note: null },
    targets: [],
    quote: { exact, start: 0, end: exact.length },
  };
}

/** Releases on those days, each covering the days since the one before. */
export function releasesOn(first: string, ...others: readonly string[]): Release[] {
  const days = [first, ...others];
  return days.map((day, i) => ({
    day,
    covers: { start: i === 0 ? addDays(day, -1) : (days[i - 1] as string), end: addDays(day, -1) },
  }));
}

export function logOf(strikes: readonly DeclaredStrike[], releases: readonly Release[]): StrikeLog {
  return { id: "f1", file: "strikes.csv", claimedBy: null, party: "coalition", releases, strikes };
}
