import type { StrikeMatch } from "../model/check.js";
import type { Days, DeclaredStrike } from "../model/declaration.js";
import { dayInWords, daysInWords } from "../util/days.js";

/** One sentence on what lies between an allegation and a declared strike. */
export function matchWords(
  { place, release, window }: DeclaredStrike,
  { distanceKm, bearing, days }: Pick<StrikeMatch, "distanceKm" | "bearing" | "days">,
  asked: Days,
): string {
  const name = place === null ? "at a place not said" : `${place.relation ?? "at"} ${place.name}`;
  return [`${name}, ${distanceWords(distanceKm, bearing)}`, timeWords(release, window, days ?? 0, asked)].join("; ");
}

function distanceWords(km: number | null, bearing: string | null): string {
  if (km === null) return "in or about the region alleged";
  if (bearing === null) return "the place alleged";
  return `${km < 10 ? km : Math.round(km)} km ${bearing} of the place alleged`;
}

function timeWords(release: string | null, window: Days | null, days: number, asked: Days): string {
  if (window === null) return "on a day not said";
  const of = release === null ? "on" : `released on ${dayInWords(release)} for`;
  return `${of} ${daysInWords(window.start, window.end)}, ${dayWords(days, window, asked)}`;
}

function dayWords(days: number, window: Days, asked: Days): string {
  if (days === 0) {
    if (asked.start !== asked.end) return "in the time alleged";
    return window.start === window.end ? "the day alleged" : "which holds the day alleged";
  }
  const apart = Math.abs(days) === 1 ? "the day" : `${Math.abs(days)} days`;
  return `${apart} ${days < 0 ? "before" : "after"}`;
}
