import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import { editDistance } from "./edit-distance.js";
import { BEARINGS, destination, distanceKm, type Point } from "./geo.js";
import { isSpelled, lettersOf } from "./place-names.js";
import type { PlacePhrase } from "./place-phrase.js";
import { isBroad } from "./place-relation.js";
import { isFiledUnder, isWide, type Scope, STANDINGS, type Standing, standing } from "./place-scope.js";

/** Farther than this from the point said, beyond its own radius, a place of the name is another one (km); our proposal. */
export const FAR_KM = 30;

/** Where a name is said to be. */
export interface About {
  readonly point: Point;
  /** How far from there it may be (km). */
  readonly reachKm: number;
  /** What is said may as well be the province of that name: it may be anywhere in it. */
  readonly isRegion: boolean;
  readonly words: string;
}

/** What is asked of the gazetteer. */
export interface Asked {
  readonly scope: Scope;
  readonly about: About | null;
  /** Whether a place comes into question at all, for whoever asks; the others are taken only where none does. */
  readonly reach?: ((point: Point) => boolean) | undefined;
  readonly phrase: PlacePhrase;
  readonly gazetteer: Gazetteer;
}

/** A place of the name that is asked for. */
export interface Candidate {
  readonly entry: GazetteerEntry;
  readonly standing: Standing;
  /** Which form of the name it was found under: 0 is the name as written. */
  readonly form: number;
  /** As it is usually spelled, and not only with the same sound. */
  readonly spelled: boolean;
  /** In a listed spelling, to the letter. */
  readonly exact: boolean;
  /** From the point said; null if none is. */
  readonly km: number | null;
  /** Near the point said; true if none is. */
  readonly close: boolean;
  /** Where it is said to be. */
  readonly there: boolean;
  /** It comes into question for whoever asks; null where all do. */
  readonly reached: boolean | null;
}

/** All places of the name, the likeliest first: those under the form as written go before those under another form. */
export function candidatesFor(asked: Asked): Candidate[] {
  const all = asked.phrase.forms.flatMap((form, i) => candidatesNamed(form, i, asked));
  return unique(all).sort(byLikelihood);
}

function candidatesNamed(name: string, form: number, asked: Asked): Candidate[] {
  const letters = lettersOf(name);
  const known = asked.gazetteer.find(name);
  const entries = known.filter((entry) => entry.precision !== "country" || isSpelled(entry, letters));
  const provinces = entries.filter(({ precision }) => precision === "province");
  const wanted = asked.phrase.province && provinces.length > 0 ? provinces : entries;
  return wanted.map((entry) => ({
    ...{ ...stand(entry, asked), entry, form },
    ...{ spelled: isSpelledLike(entry, letters), exact: isSpelled(entry, letters) },
  }));
}

/** One letter in so many may differ between two spellings of a name; more, and only the sound is alike. */
const LETTERS_A_SLIP = 4;

/** A listed spelling ("Mansoura") or nearly one ("Mansurah"), not only one that sounds alike ("Mar'a", "Ma'arra"). */
function isSpelledLike(entry: GazetteerEntry, letters: string): boolean {
  if (isSpelled(entry, letters)) return true;
  const most = Math.floor(letters.length / LETTERS_A_SLIP);
  return [entry.name, ...entry.aliases].some((name) => editDistance(lettersOf(name), letters) <= most);
}

type Stand = Pick<Candidate, "standing" | "km" | "close" | "there" | "reached">;

function stand(entry: GazetteerEntry, { scope, about, reach, phrase, gazetteer }: Asked): Stand {
  const stands = standing(entry, scope, gazetteer);
  const km = about === null ? null : distanceKm(entry, about.point);
  const near = about === null || (km as number) <= about.reachKm + entry.radiusKm;
  // A point says it better than a region, which recorders mistake near its edge.
  const isFiled = about?.isRegion === true || isFiledUnder(entry, phrase.beside);
  const there = HERE.has(stands) ? near || isFiled : near && about !== null && stands === "country";
  const close = km === null || km <= FAR_KM + entry.radiusKm;
  return { standing: stands, km, close, there, reached: reach === undefined ? null : isReached(entry, reach) };
}

/** A region comes into question with any part of it: seen from its middle, and half way to its edge. */
function isReached(entry: GazetteerEntry, reach: (point: Point) => boolean): boolean {
  if (reach(entry)) return true;
  return isWide(entry) && BEARINGS.some((bearing) => reach(destination(entry, entry.radiusKm / 2, bearing)));
}

const HERE: ReadonlySet<Standing> = new Set(["inside", "around", "border"]);

/** A town of the world that is not kept by hand is known by its name alone from so many people on; our proposal. */
const WELL_KNOWN_FROM = 50_000;

/** A town that is known by its name alone. */
export function isEstablished({ precision, curated, population }: GazetteerEntry): boolean {
  return precision === "town" && (curated || population >= WELL_KNOWN_FROM);
}

function unique(list: readonly Candidate[]): Candidate[] {
  return list.filter(({ entry }, i) => list.findIndex((other) => other.entry === entry) === i);
}

/** The likelier meant first. */
export const KINDS = ["town", "exact", "village", "neighbourhood", "area", "street", "district", "province", "country"];

/** The key by which one goes before another: less is likelier. */
function rank(candidate: Candidate): number[] {
  const { entry, standing: stands, form, spelled, exact, close, there } = candidate;
  return [
    there ? 0 : 1,
    beyond(candidate),
    form,
    close ? 0 : 1,
    STANDINGS.indexOf(stands),
    spelled ? 0 : 1,
    exact ? 0 : 1,
    isBroad(entry) ? 1 : 0,
    entry.curated ? 0 : 1,
    KINDS.indexOf(entry.precision),
    -entry.population,
  ];
}

/** A town known by its name alone is likelier than what has only its sound, though that comes into question. */
function beyond({ entry, spelled, reached }: Candidate): number {
  if (reached === null || (spelled && reached)) return 0;
  if (spelled && isEstablished(entry)) return 1;
  return reached ? 2 : 3;
}

function byLikelihood(a: Candidate, b: Candidate): number {
  const [left, right] = [rank(a), rank(b)];
  const at = left.findIndex((value, i) => value !== right[i]);
  return at === -1 ? 0 : (left[at] as number) - (right[at] as number);
}
