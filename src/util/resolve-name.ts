import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import type { Point } from "./geo.js";
import { type Asked, type Candidate, candidatesFor, FAR_KM } from "./name-candidates.js";
import { type Meant, misfiled, nearby, slipped, there, thereInReach } from "./name-meanings.js";
import { besideTown, citiesOf, headOf, isPartOf } from "./name-parts.js";
import { farFrom, type Namesake, namesakes } from "./namesakes.js";
import { isSpelled, lettersOf } from "./place-names.js";
import { type PlacePhrase, placePhrase } from "./place-phrase.js";
import { isWide, type Scope, scopeOf } from "./place-scope.js";
import { townWithin } from "./town-within.js";

/** Region (a province or district) and country that stand beside a name, as written, and where it is said to lie. */
export interface NameHints {
  readonly region: string | null;
  readonly country: string | null;
  readonly point?: (Point & { readonly name?: string }) | null;
  /** Whether a place comes into question for whoever asks: those that do not are taken only where no other is known. */
  readonly reach?: ((point: Point) => boolean) | undefined;
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
 * only one; then a name with a slip of typing; then the place that is named beside it, or in the name itself.
 */
export function resolveName(name: string, hints: NameHints, gazetteer: Gazetteer): ResolvedName {
  const phrase = placePhrase(name);
  const told = toldBy(phrase, hints, gazetteer);
  const scope =
    told === null ? scopeOf(hints.region, hints.country, gazetteer) : scopeOf(told, hints.country, gazetteer);
  const asked = { scope, told, about: null, reach: hints.reach, phrase, gazetteer };
  // What stands beside a name is held against it only where no point is given.
  const free = hints.point === null || hints.point === undefined ? candidatesFor(asked) : [];
  return partOfFirst(phrase, hints, gazetteer) ?? amongAll(asked, free, hints);
}

/** A name as asked for, and which of the parts beside it tells the region. */
type Told = Asked & { readonly told: string | null };

function amongAll(asked: Told, free: readonly Candidate[], hints: NameHints): ResolvedName {
  const { phrase, told, gazetteer } = asked;
  const within = told === null ? hints : { ...hints, region: told, country: hints.country ?? hints.region };
  const beside = phrase.beside.flatMap((part) => settled(part, within, gazetteer));
  const head = phrase.beside.length === 0 ? null : headOf(free, beside);
  const near: Asked = { ...asked, about: aboutOf(hints, beside, asked) };
  const all = near.about === null ? free : candidatesFor(near);
  const named = thereInReach(head === null ? all : all.filter(({ entry }) => !isWide(entry)), gazetteer);
  if (named === null && head !== null) {
    const { excluded, ...town } = resolved(besideTown(head, phrase.beside, beside), free, asked);
    return { ...town, excluded: [...excluded, ...farFrom(head, beside)] };
  }
  const meant = named ?? misfiled(all, near) ?? slipped(near) ?? there(all);
  if (meant !== null) return resolved(narrower(meant, beside), all, near);
  const about = { ...hints, point: hints.point ?? beside[0] ?? null };
  const town = phrase.site === null ? [] : settled(phrase.site, about, gazetteer);
  return resolved(nearby(phrase, [...town, ...beside], all) ?? joined(hints, near), all, near);
}

function resolved(meant: Meant | null, all: readonly Candidate[], asked: Asked): ResolvedName {
  const { found, elsewhere = false, nearby: near = false, note = null } = meant ?? { found: [] };
  return { found, excluded: namesakes(all, found, asked), elsewhere, nearby: near, note };
}

/** Usual spellings of the place: its names and aliases. */
export function spellingsOf(entry: GazetteerEntry): readonly string[] {
  return [...new Set([entry.name, ...entry.aliases])];
}

/** A province that the name itself tells ("Hit in Al Anbar Province") stands in for one that is not given. */
function toldBy({ beside }: PlacePhrase, { region, country }: NameHints, gazetteer: Gazetteer): string | null {
  const given = scopeOf(region, country, gazetteer);
  if (given.regions.length > 0) return null;
  const tells = ({ countries, regions }: Scope): boolean =>
    regions.length > 0 ? regions.every(isWide) : given.countries.length === 0 && countries.length > 0;
  return beside.find((part) => tells(scopeOf(part, country, gazetteer))) ?? null;
}

/** What stands beside a name is itself a place, if it is no province: the town of a quarter, the next village. */
function settled(part: string, hints: NameHints, gazetteer: Gazetteer): GazetteerEntry[] {
  const { found, elsewhere } = resolveName(part, hints, gazetteer);
  return elsewhere || found[0] === undefined || isWide(found[0]) ? [] : [found[0]];
}

/** "Mosul, al-Yarmouk", "Nineveh, Sinjar": the part lies there, though a better known place elsewhere bears its name. */
function partOfFirst(phrase: PlacePhrase, hints: NameHints, gazetteer: Gazetteer): ResolvedName | null {
  if (phrase.beside.length === 0 || (hints.point ?? null) !== null) return null;
  const scope = scopeOf(hints.region, hints.country, gazetteer);
  const cities = citiesOf(candidatesFor({ scope, about: null, reach: hints.reach, phrase, gazetteer }));
  const province = provinceNamed(phrase, hints, gazetteer);
  const inProvince = { ...hints, region: phrase.forms[0] ?? null, country: hints.country ?? hints.region };
  const tries = [
    ...cities.map((whole) => ({ whole, within: { ...hints, point: whole } })),
    ...province.regions.map((whole) => ({ whole, within: inProvince })),
  ];
  for (const { whole, within } of tries) {
    const parts = phrase.beside.map((part) => resolveName(part, within, gazetteer));
    const known = parts.find((part) => isKnownPart(part, whole));
    if (known !== undefined) return known;
  }
  return null;
}

/** The province of the name that is written first, if it is spelled so. */
function provinceNamed({ forms }: PlacePhrase, { region, country }: NameHints, gazetteer: Gazetteer): Scope {
  const scope = scopeOf(forms[0] ?? null, country ?? region, gazetteer);
  const letters = forms.map(lettersOf);
  const regions = scope.regions.filter((one) => isWide(one) && letters.some((form) => isSpelled(one, form)));
  return { ...scope, regions };
}

function isKnownPart({ found: [part], elsewhere, nearby: near }: ResolvedName, whole: GazetteerEntry): boolean {
  return part !== undefined && !elsewhere && !near && isPartOf(part, whole);
}

/** "Nineveh, Mosul", "Hit, al-Bakr quarter": the wider one was written first. */
function narrower(named: Meant, beside: readonly GazetteerEntry[]): Meant {
  const [best] = named.found;
  const inner = best && beside.find((entry) => isPartOf(entry, best));
  return inner === undefined ? named : { found: [inner] };
}

/** "Mosul al-Wahda neighbourhood": a town and its part without a comma. */
function joined(hints: NameHints, asked: Asked): Meant | null {
  const { forms, beside } = asked.phrase;
  const parts = beside.length > 0 ? null : townWithin(forms[0] ?? "", asked);
  if (parts === null) return null;
  const { found, nearby: near, note } = resolveName(`${parts.town}, ${parts.rest}`, hints, asked.gazetteer);
  if (found.length === 0) return null;
  if (note !== null || found[0] !== parts.entry) return { found, nearby: near, ...(note !== null && { note }) };
  return { found, nearby: true, note: `"${forms[0]}" is not known; looked for at ${parts.entry.name}` };
}

function aboutOf({ point }: NameHints, [beside]: readonly GazetteerEntry[], { told }: Told): Asked["about"] {
  const given = { reachKm: FAR_KM, isRegion: false };
  if (point !== undefined && point !== null) return { ...given, point, words: point.name ?? "the point given" };
  if (beside === undefined) return null;
  // "Manbij, Aleppo": the province of that name may be meant as well.
  return { point: beside, reachKm: BESIDE_KM, isRegion: told !== null, words: beside.name };
}
