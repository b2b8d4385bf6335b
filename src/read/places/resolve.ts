import { DIRECTIONS } from "../../../data/english/places.js";
import type { PlacePrecision } from "../../model/account.js";
import type { Gazetteer, GazetteerEntry } from "../../model/gazetteer.js";
import { type Bearing, destination, distanceKm } from "../../util/geo.js";
import { foldName, isSpelled, lettersOf, soundKey } from "../../util/place-names.js";
import { isSeat } from "./candidates.js";

/** What else is known of a name. */
export interface PlaceHints {
  /** From a noun said with it ("the village of", "province"). */
  readonly precision: PlacePrecision | null;
  /** Names of places said with it that contain it, nearest first. */
  readonly within: readonly string[];
  /** ISO codes of the countries that the report names, most frequent first; empty if it names none. */
  readonly countries: readonly string[];
  /** The part that is meant: "northern". */
  readonly part?: Bearing | null;
}

/** A name with its place on the map. */
export interface ResolvedPlace {
  /** The nearest thing that contains it: district, province or country. */
  readonly within: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly precision: PlacePrecision;
  readonly radiusKm: number;
  readonly entry: GazetteerEntry;
}

const SETTLEMENTS: ReadonlySet<PlacePrecision> = new Set(["village", "town", "neighbourhood"]);
const REGIONS: ReadonlySet<PlacePrecision> = new Set(["district", "province", "area"]);

/** What a bare name most likely is. */
const KIND_SCORES: ReadonlyMap<PlacePrecision, number> = new Map([
  ["country", 1],
  ["town", 0.9],
  ["village", 0.5],
  ["neighbourhood", 0.5],
]);

/** From this size a town is known to readers in other countries, whether or not the report names its own. */
const KNOWN_ABROAD = 150_000;
/** A capital is meant more often than a namesake, but less than a city of a country that the report names. */
const SEAT = 1.2;
/** A namesake of a capital smaller than this is meant only where its own region is said with it. */
const RIVAL_OF_CAPITAL = 100_000;
/** Two places so near each other may stand for one another. */
const NEAR_KM = 30;

/**
 * Finds the place that is meant among those of that name: by what it lies in, what kind of place it is said to be,
 * and the countries the report is about. Null when none fits or when two fit equally: a namesake is worse than nothing.
 */
export function resolvePlace(name: string, hints: PlaceHints, gazetteer: Gazetteer): ResolvedPlace | null {
  return resolveAmong(name, gazetteer.find(name), hints, gazetteer);
}

/** The same for a mention, whose entries are known already. */
export function resolveAmong(
  name: string,
  entries: readonly GazetteerEntry[],
  hints: PlaceHints,
  gazetteer: Gazetteer,
): ResolvedPlace | null {
  const containers = hints.within.map((within) => ({ key: soundKey(within), entries: gazetteer.find(within) }));
  const spelling = lettersOf(name);
  // "Sirte" in a report on another country is not the village there that sounds a little like it.
  const capital = hints.within.length === 0 && entries.some(isSeat);
  const plausible = entries.filter(
    (entry) => isPlausible(entry, hints) && !(capital && !entry.curated && entry.population < RIVAL_OF_CAPITAL),
  );
  const exact = plausible.filter((entry) => entry.curated && isSpelled(entry, spelling));
  if (exact.length === 0 && entries.some((entry) => entry.curated && isSpelled(entry, spelling))) return null;
  const scored = (hints.within.length === 0 && exact.length > 0 ? sameNames(plausible, exact) : plausible)
    .map((entry) => ({ entry, score: score(entry, hints, containers) + spellingScore(entry, spelling) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined || best.score < 0) return null;
  if (second !== undefined && isUndecided(best, second)) return null;
  return placed(best.entry, hints.part ?? null);
}

/** Those spelled so, and those that bear the name of one of them: the town and its province. */
function sameNames(plausible: readonly GazetteerEntry[], exact: readonly GazetteerEntry[]): readonly GazetteerEntry[] {
  const names = new Set(exact.map((entry) => entry.name));
  return plausible.filter((entry) => names.has(entry.name));
}

interface Scored {
  readonly entry: GazetteerEntry;
  readonly score: number;
}

interface Container {
  readonly key: string;
  readonly entries: readonly GazetteerEntry[];
}

/** A small town in a country that the report does not speak of is a namesake. */
function isPlausible(entry: GazetteerEntry, { countries }: PlaceHints): boolean {
  if (entry.country === null || entry.precision === "country" || isSeat(entry)) return true;
  if (countries.includes(entry.country)) return true;
  return countries.length === 0 ? entry.curated || entry.population > KNOWN_ABROAD : entry.population > KNOWN_ABROAD;
}

function score(entry: GazetteerEntry, hints: PlaceHints, containers: readonly Container[]): number {
  const rank = entry.country === null ? -1 : hints.countries.indexOf(entry.country);
  const country = rank === -1 ? 0 : Math.max(0.5, 2 - 0.5 * rank);
  const size = entry.curated ? 1 : Math.min(1, Math.log10(1 + entry.population) / 7);
  const seat = isSeat(entry) ? SEAT : 0;
  return country + size + seat + kindScore(entry.precision, hints.precision) + withinScore(entry, containers);
}

/** The very spelling goes before one that only sounds alike, the usual name before an alias. */
function spellingScore(entry: GazetteerEntry, spelling: string): number {
  if (lettersOf(entry.name) === spelling) return 1;
  return isSpelled(entry, spelling) ? 0.8 : 0;
}

/** A province is no village; a village may be called a town. */
function kindScore(precision: PlacePrecision, hint: PlacePrecision | null): number {
  if (hint === null) return KIND_SCORES.get(precision) ?? 0;
  if (precision === hint) return 2;
  if (SETTLEMENTS.has(precision) && SETTLEMENTS.has(hint)) return 1;
  if (REGIONS.has(precision) && REGIONS.has(hint)) return 1;
  if (hint === "exact" || hint === "street" || hint === "area" || hint === "district") return 0;
  return REGIONS.has(precision) || REGIONS.has(hint) ? -3 : -0.5;
}

function withinScore(entry: GazetteerEntry, containers: readonly Container[]): number {
  let total = 0;
  for (const container of containers) {
    if (entry.within.some((name) => soundKey(name) === container.key)) total += 3;
    else if (container.entries.some((outer) => covers(outer, entry))) total += 2;
    else if (container.entries.length > 0) total -= 2;
  }
  return total;
}

function covers(outer: GazetteerEntry, inner: GazetteerEntry): boolean {
  if (outer === inner) return false;
  if (outer.precision === "country") return outer.country === inner.country;
  return distanceKm(outer, inner) <= outer.radiusKm + inner.radiusKm;
}

/** Nothing tells two places apart that lie far from each other. A town and the province named after it do not compete. */
function isUndecided(best: Scored, second: Scored): boolean {
  if (best.score - second.score >= 0.4) return false;
  const [a, b] = [best.entry, second.entry];
  return distanceKm(a, b) > Math.max(NEAR_KM, a.radiusKm, b.radiusKm);
}

function placed(entry: GazetteerEntry, part: Bearing | null): ResolvedPlace {
  const { precision, radiusKm } = entry;
  const whole = { within: entry.within[0] ?? null, lat: entry.lat, lon: entry.lon, precision, radiusKm, entry };
  const partOfName = DIRECTIONS.get(foldName(entry.name).split(" ")[0] ?? "") === part;
  if (part === null || partOfName || !(REGIONS.has(precision) || precision === "country")) return whole;
  // "northern X": the half of the circle to that side, as a circle of its own.
  return { ...whole, ...destination(entry, radiusKm / 2, part), precision: "area", radiusKm: (radiusKm * 2) / 3 };
}
