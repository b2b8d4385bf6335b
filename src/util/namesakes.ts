import type { GazetteerEntry } from "../model/gazetteer.js";
import { distanceKm } from "./geo.js";
import type { Asked, Candidate } from "./name-candidates.js";
import type { Standing } from "./place-scope.js";

/** A place of the name that was not taken, and why. */
export interface Namesake {
  readonly entry: GazetteerEntry;
  readonly why: string;
}

/** Entries so near each other are one place, entered twice or with its surroundings (km). */
export const SURROUNDINGS_KM = 25;

export const isOnePlace = (a: GazetteerEntry, b: GazetteerEntry): boolean =>
  distanceKm(a, b) <= Math.max(SURROUNDINGS_KM, a.radiusKm, b.radiusKm);

/** "Maskana in Homs, Syria". */
export function titleOf({ name, within }: GazetteerEntry): string {
  return within.length === 0 ? name : `${name} in ${within.join(", ")}`;
}

/** The places of the name that are not those found, each with the reason. */
export function namesakes(all: readonly Candidate[], found: readonly GazetteerEntry[], asked: Asked): Namesake[] {
  return all
    .filter(({ entry }) => !found.some((taken) => taken === entry || isOnePlace(taken, entry)))
    .map((candidate) => ({ entry: candidate.entry, why: whyNot(candidate, found[0], asked) }));
}

/** Places that are named beside a town and lie far from it. */
export function farFrom(town: GazetteerEntry, places: readonly GazetteerEntry[]): Namesake[] {
  return places
    .filter((place) => !isOnePlace(place, town))
    .map((entry) => ({ entry, why: `${titleOf(entry)}, ${whole(distanceKm(entry, town))} km from ${town.name}` }));
}

function whyNot(
  { entry, km, standing, there, close, reached, spelled }: Candidate,
  taken: GazetteerEntry | undefined,
  asked: Asked,
): string {
  const title = titleOf(entry);
  if (km !== null && asked.about !== null && !(there && close) && standing !== "outside") {
    return `${title}, ${whole(km)} km from ${asked.about.words}`;
  }
  const away = taken === undefined ? "" : `, ${whole(distanceKm(entry, taken))} km away`;
  if (there && reached === false) return `${title}${away}; beyond the reach of the search`;
  if (asked.scope.said !== "" && SAID_ELSEWHERE.has(standing)) return `${title}${away}; ${asked.scope.said} is said`;
  return `${title}${away}; ${spelled ? "less likely" : "only its sound is like that of the name"}`;
}

const SAID_ELSEWHERE: ReadonlySet<Standing> = new Set(["around", "country", "outside"]);

function whole(km: number): string {
  return Math.round(km).toLocaleString("en");
}
