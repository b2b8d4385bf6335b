import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import { distanceKm, type Point } from "./geo.js";
import { misspelled } from "./misspelled.js";
import { type Asked, type Candidate, candidatesFor, FAR_KM } from "./name-candidates.js";
import { isOnePlace, type Namesake, namesakes, titleOf } from "./namesakes.js";
import { type PlacePhrase, placePhrase } from "./place-phrase.js";
import { isInside, isNear, isWide, type Scope, scopeOf } from "./place-scope.js";

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
/** A country that is said in error is one whose places lie so near (km); our proposal. */
const MISFILED_KM = 600;

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
  const meant = there(all) ?? misfiled(all, asked) ?? slipped(asked) ?? nearby(asked, beside, hints);
  const { found, elsewhere = false, note = null } = meant ?? { found: [] };
  return { found, excluded: namesakes(all, found, asked), elsewhere, nearby: meant?.nearby ?? false, note };
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

type Meant = Pick<ResolvedName, "found"> & Partial<Pick<ResolvedName, "elsewhere" | "nearby" | "note">>;

/** Those that lie where they are said to, under one form of the name; spelled so, if any is. */
function there(all: readonly Candidate[]): Meant | null {
  const [best, ...others] = all.filter((candidate) => candidate.there);
  if (best === undefined) return null;
  const alike = others.filter(
    ({ form, standing, spelled }) => form === best.form && standing === best.standing && (spelled || !best.spelled),
  );
  return { found: [best, ...alike].map(({ entry }) => entry) };
}

/** The only place of the name, where another region or country is said than its own. */
function misfiled(all: readonly Candidate[], { scope, gazetteer }: Asked): Meant | null {
  const likely = all.filter(
    ({ entry, standing, km }) => km === null && standing !== "inside" && mayBeMisfiled(entry, scope, gazetteer),
  );
  const spelled = likely.filter((candidate) => candidate.spelled);
  const [best, ...others] = (spelled.length > 0 ? spelled : likely).map(({ entry }) => entry);
  if (best === undefined || others.some((other) => !isOnePlace(other, best))) return null;
  const note = `${scope.said} is said, where no place of that name is known; the only one known is ${titleOf(best)}`;
  return { found: [best], elsewhere: true, note };
}

/** A village of another province is a namesake, unless it lies at the border; a town is known by its name alone. */
function mayBeMisfiled(entry: GazetteerEntry, { countries, regions }: Scope, gazetteer: Gazetteer): boolean {
  if (!entry.curated || isWide(entry)) return false;
  if (regions.length === 0) return isNear(entry, countries, MISFILED_KM, gazetteer);
  if (!countries.includes(entry.country ?? "")) return false;
  return entry.precision === "town" || regions.some((region) => isOnePlace(entry, region));
}

/** A slip of typing, looked up among our own places of the region or country that is said. */
function slipped({ scope, about, phrase, gazetteer }: Asked): Meant | null {
  if (scope.countries.length === 0 && scope.regions.length === 0) return null;
  const likely = (entry: GazetteerEntry): boolean =>
    !isWide(entry) &&
    isInside(entry, scope) &&
    (about === null || distanceKm(entry, about.point) <= about.reachKm + entry.radiusKm);
  for (const form of phrase.forms) {
    const entry = misspelled(form, gazetteer.own, likely);
    if (entry !== null) return { found: [entry], note: `"${form}" is taken for ${entry.name}` };
  }
  return null;
}

/** What stands beside a name that is not known: "X, near Y"; or the town of a site that no gazetteer has. */
function nearby({ phrase, gazetteer }: Asked, beside: readonly GazetteerEntry[], hints: NameHints): Meant | null {
  const about = { ...hints, point: hints.point ?? beside[0] ?? null };
  const town = phrase.site === null ? [] : settled(phrase.site, about, gazetteer);
  const [entry] = [...town, ...beside];
  if (entry === undefined) return null;
  return { found: [entry], nearby: true, note: `"${phrase.forms[0]}" is not known; looked for at ${entry.name}` };
}
