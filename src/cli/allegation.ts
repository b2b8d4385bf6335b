import type { Allegation } from "../model/check.js";
import { USUAL_MATCHING, USUAL_SEARCH } from "../pipeline.js";
import type { SearchOptions } from "../service/ledger.js";

import { type Arguments, UsageError } from "./command.js";
import { DAYS, givenValue, KILOMETRES, KNOWN_DATE, POINT } from "./values.js";

type Given = Arguments["options"];

/** How far and how long is searched. */
export function searchOf(options: Given): SearchOptions {
  const usual = options.has("allegations") ? USUAL_MATCHING : USUAL_SEARCH;
  return {
    radiusKm: givenValue(KILOMETRES, options, "radius") ?? usual.radiusKm,
    days: givenValue(DAYS, options, "days") ?? usual.days,
  };
}

/** Options that say what is alleged: they have no place beside a table of allegations. */
const ALLEGED = ["place", "region", "at", "date", "date-end"] as const;

/** @throws UsageError if a table is given too */
export function refuseAlleged(options: Given): void {
  const given = ALLEGED.find((name) => options.has(name));
  if (given !== undefined) throw new UsageError(`--${given} or --allegations FILE, not both.`);
}

/**
 * The allegation that the options say.
 * @throws UsageError if they leave out where or when
 */
export function allegationOf(options: Given): Allegation {
  const [place, region, end] = ["place", "region", "date-end"].map((name) => options.get(name));
  const date = givenValue(KNOWN_DATE, options, "date");
  const at = givenValue(POINT, options, "at");
  if (place === undefined && region === undefined && at === undefined) {
    throw new UsageError("strikes needs --place NAME or --at LAT,LON and --date DAY, or --allegations FILE.");
  }
  if (date === undefined) throw new UsageError("strikes needs --date DAY: the day alleged.");
  if (end !== undefined && end < date.start) throw new UsageError(`--date-end ${end} is before --date ${date.start}.`);
  return {
    place: place ?? null,
    region: region ?? null,
    lat: at?.lat ?? null,
    lon: at?.lon ?? null,
    radiusKm: null,
    days: { start: date.start, end: end ?? date.end },
    datePrecision: end === undefined ? date.precision : "days",
  };
}
