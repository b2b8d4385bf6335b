import type { Allegation } from "../model/check.js";
import type { Gazetteer } from "../model/gazetteer.js";
import { distanceKm, type Point } from "../util/geo.js";
import { isSpelled, lettersOf } from "../util/place-names.js";
import { placePhrase } from "../util/place-phrase.js";
import { type Scope, scopeOf } from "../util/place-scope.js";
import { type ResolvedName, spellingsOf } from "../util/resolve-name.js";
import { doubtOf, regionsSaid } from "./locate-doubt.js";
import { endsSaid, saidOf } from "./place-said.js";
import { atPoint, byName, halfWay, inRegion, knownElsewhere, type Whereabouts } from "./whereabouts.js";

export type { Whereabouts } from "./whereabouts.js";

/** Under which names it is looked for, and which places of the name are left out. */
export interface Names {
  readonly spellings: readonly string[];
  readonly namesakes: readonly { readonly name: string; readonly why: string }[];
}

/** What an allegation says of its place, looked up. */
export interface Located extends Names {
  readonly where: Whereabouts | null;
  /** Why nothing is known of the place; null where something is. */
  readonly unknown: string | null;
}

/** Recorders mistake a province near its edge: a place so far outside may still be meant (km). [P] */
const EDGE_KM = 30;

/**
 * Finds the place that is meant: by the coordinates given, else by the name, else by the region. `reaches` says whether
 * the logs name places near a point: of several places of one name those that they reach are meant.
 */
export function locate(allegation: Allegation, gazetteer: Gazetteer, reaches?: (point: Point) => boolean): Located {
  const { place, region, lat, lon } = allegation;
  const point = lat === null || lon === null ? null : { lat, lon };
  const scope = scopeOf(region, null, gazetteer);
  const hints = { region, country: null, point, reach: reaches };
  const said = place === null ? null : saidOf(place, hints, gazetteer);
  const named = said === null || isNamesake(said.named, scope) ? null : said.named;
  const names = namesOf(place, said?.named ?? null, named !== null);
  if (point !== null)
    return { ...names, where: atPoint(point, allegation, doubtOf(point, allegation, gazetteer)), unknown: null };
  const ends = place === null ? null : endsSaid(place, hints, gazetteer);
  const found = ends !== null ? halfWay(ends) : named && byName(named, said?.relation ?? null);
  const where = found ?? regionOf(allegation, said?.named ?? null, gazetteer);
  return {
    ...names,
    where: where && told(where, scope, reaches),
    unknown: where === null ? unknownWords(allegation) : null,
  };
}

/** The only place of the name lies in another region than the one that is said, and not at its edge. */
function isNamesake({ found: [entry], elsewhere }: ResolvedName, { regions }: Scope): boolean {
  if (!elsewhere || entry === undefined) return false;
  return regions.length > 0 && !regions.some((one) => distanceKm(one, entry) <= one.radiusKm + EDGE_KM);
}

function namesOf(place: string | null, named: ResolvedName | null, isNamed: boolean): Names {
  const [entry] = named?.found ?? [];
  const excluded = (named?.excluded ?? []).map((one) => ({ name: one.entry.name, why: one.why }));
  const other = entry === undefined || isNamed ? [] : [{ name: entry.name, why: named?.note ?? "of another region" }];
  const spellings = [
    ...(place === null ? [] : [place]),
    ...(entry === undefined || !isNamed ? [] : spellingsOf(entry)),
  ];
  return { spellings: [...new Set(spellings)], namesakes: [...excluded, ...other] };
}

/** The region alone, be it beside the name or in its words ("somewhere in Anbar"), with what is known of the name. */
function regionOf({ place, region }: Allegation, named: ResolvedName | null, gazetteer: Gazetteer): Whereabouts | null {
  const beside = place === null ? [] : placePhrase(place).beside;
  const [entry] = [region, ...beside].flatMap((cell) => regionsSaid(cell, gazetteer));
  if (entry === undefined) return null;
  const where = inRegion(entry);
  const letters = place === null ? [] : placePhrase(place).forms.map(lettersOf);
  const known = (named?.excluded ?? []).map((one) => one.entry);
  const spelled = known.filter((one) => letters.some((form) => isSpelled(one, form)));
  const elsewhere = knownElsewhere([...(named?.found ?? []), ...spelled]);
  return { ...where, how: [where.how, elsewhere ?? scriptWords(place)].filter((words) => words !== null).join("; ") };
}

/** With what a person should know of it: that the region is none, that the logs are of elsewhere. */
function told(
  where: Whereabouts,
  { unknown, regions, countries }: Scope,
  reaches?: (point: Point) => boolean,
): Whereabouts {
  const isSaid = regions.length > 0 || countries.length > 0;
  const isBeyond = !isSaid && !where.broad && reaches !== undefined && !where.circles.some(reaches);
  const beyond = isBeyond ? "; none of the name is known where the logs reach" : "";
  const strange = unknown === null ? "" : `; the region "${unknown}" is not known`;
  return { ...where, doubtful: where.doubtful || isBeyond, how: `${where.how}${beyond}${strange}` };
}

function unknownWords({ place, region }: Allegation): string | null {
  const said = [...(place === null ? [] : [`"${place}"`]), ...(region === null ? [] : [`the region "${region}"`])];
  if (said.length === 0) return "no place is said";
  const are = said.length > 1 ? `neither ${said.join(" nor ")} is known` : `${said[0]} is not known`;
  return [are, scriptWords(place ?? region)].filter((words) => words !== null).join("; ");
}

const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

/** The gazetteer has names in Latin script alone. */
function scriptWords(name: string | null): string | null {
  return name !== null && LETTER.test(name) && !LATIN.test(name) ? "names are read in Latin script only" : null;
}
