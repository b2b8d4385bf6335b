import { WITHIN_RELATIONS } from "../../data/english/place-cells.js";
import { DIRECTIONS, DISTANCE_UNITS } from "../../data/english/places.js";
import type { DeclaredPlace, ResolvedPlace } from "../model/declaration.js";
import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import { type Bearing, type Circle, destination, distanceKm } from "./geo.js";
import { KINDS } from "./name-candidates.js";
import { isOnePlace, titleOf } from "./namesakes.js";
import { offsetCircle } from "./offset-circle.js";
import { placePhrase } from "./place-phrase.js";
import { isNear, isWide } from "./place-scope.js";
import { type ResolvedName, resolveName } from "./resolve-name.js";

export { type NameHints, type ResolvedName, resolveName, spellingsOf } from "./resolve-name.js";

// How far "near X" reaches is said nowhere. Releases name the nearest place that their readers know, and strikes
// declared near a town are found in its countryside; these figures are our proposal.

/** Beyond the place itself, "near" reaches so far (km). */
const NEARNESS_KM = 20;
/** "Northwest of X" without a distance: about so far from its middle (km). */
const SOMEWHERE_OFF_KM = 12;
/** No circle about a town or village is wider than this (km). */
const WIDEST_KM = 25;
/** A strike on this side of a border may be told from a place so far beyond it (km). */
const ACROSS_KM = 60;

/** What stands beside a name in a declaration, as written. */
export interface DeclaredHints {
  readonly region: string | null;
  readonly country: string | null;
  readonly relation: string | null;
}

/**
 * A name of a declaration with its place, the relation ("near", "northwest of", "5 km west of") taken into account.
 * `at` is null where the name is not known, and where several places of the region or country bear it; a province or a
 * country keeps its own wide circle. A cell with two names ("X and Y") has the circle about both.
 */
export function resolveDeclaredPlace(name: string, hints: DeclaredHints, gazetteer: Gazetteer): DeclaredPlace {
  const { relation, names, forms } = placePhrase(name);
  const said = { name, region: hints.region ?? hints.country, relation: hints.relation ?? relation };
  const several = names.length > 1 && gazetteer.find(forms[0] as string).length === 0;
  const about = { ...hints, relation: said.relation };
  return { ...said, ...(several ? aboutAll(names, about, gazetteer) : aboutOne(name, about, gazetteer)) };
}

type About = Pick<DeclaredPlace, "at" | "note">;

function aboutOne(name: string, { region, country, relation }: DeclaredHints, gazetteer: Gazetteer): About {
  const resolved = resolveName(name, { region, country }, gazetteer);
  const [best] = resolved.found;
  if (best === undefined) return { at: null, note: resolved.note };
  const rivals = rivalsOf(best, resolved, relation, gazetteer);
  if (rivals.length > 0) return { at: null, note: severalOf([best, ...rivals]) };
  return { at: placed(best, relation ?? (resolved.nearby ? "near" : null)), note: resolved.note };
}

/** So many are named in a note. */
const NAMED = 4;

function severalOf(entries: readonly GazetteerEntry[]): string {
  const titles = entries.slice(0, NAMED).map(titleOf).join("; ");
  return `several places: ${titles}${entries.length > NAMED ? `; and ${entries.length - NAMED} more` : ""}`;
}

/** The circle about all of several places; none where one of them is not known. */
function aboutAll(names: readonly string[], hints: DeclaredHints, gazetteer: Gazetteer): About {
  const parts = names.map((name) => resolveDeclaredPlace(name, hints, gazetteer));
  const note = [`${names.length} places are named`, ...parts.flatMap((part) => part.note ?? [])].join("; ");
  const places = parts.flatMap(({ at }) => at ?? []);
  return { at: places.length < names.length ? null : places.reduce(aboutBoth), note };
}

function aboutBoth(a: ResolvedPlace, b: ResolvedPlace): ResolvedPlace {
  const middle = { lat: (a.lat + b.lat) / 2, lon: (a.lon + b.lon) / 2 };
  const radiusKm = Math.max(distanceKm(middle, a) + a.radiusKm, distanceKm(middle, b) + b.radiusKm);
  return { ...a, ...middle, name: `${a.name} and ${b.name}`, precision: "area", radiusKm };
}

/** Other places that are as likely. From across a border only where the name is not itself the place: "north of X". */
function rivalsOf(
  best: GazetteerEntry,
  { found, excluded }: ResolvedName,
  relation: string | null,
  gazetteer: Gazetteer,
): GazetteerEntry[] {
  const beyond =
    relation === null || bearingIn(relation.toLowerCase()) === null ? [] : excluded.map(({ entry }) => entry);
  const across = beyond.filter((entry) => best.country !== null && isNear(entry, [best.country], ACROSS_KM, gazetteer));
  return [...found, ...across].filter((entry) => isRival(entry, best));
}

/** A town is meant rather than a namesake with a tenth of its people; our proposal. */
const LESSER = 10;

/** As likely or better known, and another place. */
function isRival(entry: GazetteerEntry, best: GazetteerEntry): boolean {
  if (isOnePlace(entry, best) || isWide(entry) !== isWide(best)) return false;
  const known = Number(entry.curated) - Number(best.curated);
  const kind = KINDS.indexOf(best.precision) - KINDS.indexOf(entry.precision);
  return known >= 0 && kind >= 0 && best.population <= entry.population * LESSER;
}

function placed(entry: GazetteerEntry, relation: string | null): ResolvedPlace {
  const { name, within, precision, source } = entry;
  const circle = isWide(entry) || relation === null ? entry : circleAt(entry, relation.toLowerCase());
  const { lat, lon, radiusKm } = circle;
  return { name, within: within[0] ?? null, lat, lon, radiusKm, precision, source };
}

const DISTANCE = /(?<number>\d+(?:\.\d+)?)\s*(?<unit>[a-z]+)/u;

/** Where something lies that is told by its relation to a place, in lower case: "in", "near", "10 km north of". */
export function circleAt(entry: GazetteerEntry, relation: string): Circle {
  const { lat, lon, radiusKm } = entry;
  if (WITHIN_RELATIONS.has(relation)) return { lat, lon, radiusKm };
  const bearing = bearingIn(relation);
  const km = distanceIn(relation);
  if (km !== null) return offsetCircle(entry, km, bearing);
  if (bearing !== null) {
    return { ...destination(entry, SOMEWHERE_OFF_KM, bearing), radiusKm: widened(radiusKm, SOMEWHERE_OFF_KM) };
  }
  return { lat, lon, radiusKm: widened(radiusKm, NEARNESS_KM) };
}

/** A circle that is wider than the widest by itself stays as it is. */
const widened = (radiusKm: number, byKm: number): number => Math.max(radiusKm, Math.min(WIDEST_KM, radiusKm + byKm));

/** "northwest of", "north-west of", "to the south east of". */
function bearingIn(relation: string): Bearing | null {
  const words = relation.split(/[^a-z]+/u);
  const bearing = words
    .map((word, i) => DIRECTIONS.get(`${word}${words[i + 1] ?? ""}`) ?? DIRECTIONS.get(word))
    .find((found) => found !== undefined);
  return (bearing as Bearing | undefined) ?? null;
}

function distanceIn(relation: string): number | null {
  const { number, unit = "" } = DISTANCE.exec(relation)?.groups ?? {};
  const inKm = DISTANCE_UNITS.get(unit);
  return number === undefined || inKm === undefined ? null : Number(number) * inKm;
}
