import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import type { Point } from "./geo.js";
import { type Asked, candidatesFor, FAR_KM } from "./name-candidates.js";
import { misfiled, narrower, nearby, slipped, there } from "./name-meanings.js";
import { type Namesake, namesakes } from "./namesakes.js";
import { type PlacePhrase, placePhrase } from "./place-phrase.js";
import { isWide, type Scope, scopeOf } from "./place-scope.js";

/** Region (a province or district) and country that stand beside a name, as written, and where it is said to lie. */
export interface NameHints {
  readonly region: string | null;
  readonly country: string | null;
  readonly point?: Point | null;
}

/** What a name stands for, and what it was not taken for. */
export interface ResolvedName {
  /** Best first; all in the region and country asked for, as far as these are known. */
  readonly found: readonly GazetteerEntry[];
  /** Namesakes in another region or country, or far from the point given. */
  readonly excluded: readonly Namesake[];
  /** No place of the name lies in the region or country given: `found` are of elsewhere. */
  readonly elsewhere: boolean;
  /** `found` are not of that very name, but of the one beside it: "X" is not known, in "X, near Y". */
  readonly nearby: boolean;
  /** What a person should know of it: that another country is said, that the spelling was taken for another. */
  readonly note: string | null;
}

/** "X, near Y": a place X farther than this from Y is another one (km); our proposal. */
const BESIDE_KM = 60;
/**
 * Finds the place that is meant among those of that name. The region and country beside it decide, and the point that
 * is given; then the very spelling. Only where no place of the name lies there is one of elsewhere taken, if it is the
 * only one; then a name with a slip of typing; then the place that is named beside it.
 */
export function resolveName(name: string, hints: NameHints, gazetteer: Gazetteer): ResolvedName {
  const phrase = placePhrase(name);
  const scope = scopeFor(phrase, hints, gazetteer);
  const beside = phrase.beside.flatMap((part) => settled(part, hints, gazetteer));
  const asked: Asked = { scope, about: aboutOf(hints, beside), phrase, gazetteer };
  const all = candidatesFor(asked);
  const about = { ...hints, point: hints.point ?? beside[0] ?? null };
  const town = (): GazetteerEntry[] => (phrase.site === null ? [] : settled(phrase.site, about, gazetteer));
  const named = there(all) ?? misfiled(all, asked) ?? slipped(asked);
  const meant = named === null ? nearby(phrase, [...town(), ...beside]) : narrower(named, beside);
  const { found, elsewhere = false, nearby: near = false, note = null } = meant ?? { found: [] };
  return { found, excluded: namesakes(all, found, asked), elsewhere, nearby: near, note };
}

/** Usual spellings of the place: its names and aliases. */
export function spellingsOf(entry: GazetteerEntry): readonly string[] {
  return [...new Set([entry.name, ...entry.aliases])];
}

/** A province that the name itself tells ("Hit in Al Anbar Province") stands in for one that is not given. */
function scopeFor({ beside }: PlacePhrase, { region, country }: NameHints, gazetteer: Gazetteer): Scope {
  const scope = scopeOf(region, country, gazetteer);
  if (scope.regions.length > 0) return scope;
  const told = beside.map((part) => scopeOf(part, country, gazetteer));
  const isTold = ({ countries, regions }: Scope): boolean =>
    regions.length > 0 ? regions.every(isWide) : scope.countries.length === 0 && countries.length > 0;
  return told.find(isTold) ?? scope;
}

/** What stands beside a name is itself a place, if it is no province: the town of a quarter, the next village. */
function settled(part: string, hints: NameHints, gazetteer: Gazetteer): GazetteerEntry[] {
  const { found, elsewhere } = resolveName(part, hints, gazetteer);
  return elsewhere || found[0] === undefined || isWide(found[0]) ? [] : [found[0]];
}

function aboutOf({ point }: NameHints, [beside]: readonly GazetteerEntry[]): Asked["about"] {
  if (point !== undefined && point !== null) return { point, reachKm: FAR_KM, words: "the point given" };
  return beside === undefined ? null : { point: beside, reachKm: BESIDE_KM, words: beside.name };
}
