import { DIRECTIONS, DISTANCE_UNITS } from "../../data/english/places.js";
import type { DeclaredPlace, ResolvedPlace } from "../model/declaration.js";
import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import { type Bearing, destination, type Point } from "./geo.js";
import { isOnePlace, titleOf } from "./namesakes.js";
import { placePhrase } from "./place-phrase.js";
import { isBroad } from "./place-relation.js";
import { resolveName } from "./resolve-name.js";

export { type NameHints, type ResolvedName, resolveName, spellingsOf } from "./resolve-name.js";

// How far "near X" reaches is said nowhere. Releases name the nearest place that their readers know, and strikes
// declared near a town are found in its countryside; these figures are our proposal.

/** Beyond the place itself, "near" reaches so far (km). */
const NEARNESS_KM = 20;
/** "Northwest of X" without a distance: about so far from its middle (km). */
const SOMEWHERE_OFF_KM = 12;
/** No circle about a town or village is wider than this (km). */
const WIDEST_KM = 25;
/** One of eight bearings leaves 22.5 degrees to each side of a distance that is said. */
const BEARING_DOUBT = Math.sin(Math.PI / 8);

/**
 * A name of a declaration with its place, the relation ("near", "northwest of", "5 km west of") taken into account.
 * `at` is null where the name is not known, and where several places of the region or country bear it; a province or a
 * country keeps its own wide circle.
 */
export function resolveDeclaredPlace(
  name: string,
  { region, country, relation }: { region: string | null; country: string | null; relation: string | null },
  gazetteer: Gazetteer,
): DeclaredPlace {
  const said = { name, region: region ?? country, relation: relation ?? placePhrase(name).relation };
  const { found, note, nearby } = resolveName(name, { region, country }, gazetteer);
  const [best] = found;
  if (best === undefined) return { ...said, at: null, note };
  const rivals = found.filter((entry) => isRival(entry, best));
  if (rivals.length > 0)
    return { ...said, at: null, note: `several places: ${[best, ...rivals].map(titleOf).join("; ")}` };
  return { ...said, at: placed(best, said.relation ?? (nearby ? "near" : null)), note };
}

/** As likely, and another place. */
function isRival(entry: GazetteerEntry, best: GazetteerEntry): boolean {
  return entry.curated === best.curated && entry.precision === best.precision && !isOnePlace(entry, best);
}

function placed(entry: GazetteerEntry, relation: string | null): ResolvedPlace {
  const { name, within, precision, source } = entry;
  const circle = isBroad(entry) || relation === null ? entry : circleAt(entry, relation.toLowerCase());
  const { lat, lon, radiusKm } = circle;
  return { name, within: within[0] ?? null, lat, lon, radiusKm, precision, source };
}

const BARE = /^(?:in|at|inside|within)$/u;
const DISTANCE = /(?<number>\d+(?:\.\d+)?)\s*(?<unit>[a-z]+)/u;

function circleAt(entry: GazetteerEntry, relation: string): Point & { readonly radiusKm: number } {
  const { lat, lon, radiusKm } = entry;
  if (BARE.test(relation)) return { lat, lon, radiusKm };
  const bearing = bearingIn(relation);
  const km = distanceIn(relation);
  if (bearing !== null && km !== null) {
    return { ...destination(entry, km, bearing), radiusKm: radiusKm + km * BEARING_DOUBT };
  }
  if (bearing !== null) {
    return { ...destination(entry, SOMEWHERE_OFF_KM, bearing), radiusKm: widened(radiusKm, SOMEWHERE_OFF_KM) };
  }
  return { lat, lon, radiusKm: km === null ? widened(radiusKm, NEARNESS_KM) : radiusKm + km };
}

/** A circle that is wider than the widest by itself stays as it is. */
const widened = (radiusKm: number, byKm: number): number => Math.max(radiusKm, Math.min(WIDEST_KM, radiusKm + byKm));

/** "northwest of", "north-west of", "to the south east of". */
function bearingIn(relation: string): Bearing | null {
  const words = relation.replace(/(?<=north|south)[- ](?=east|west)/gu, "").split(/[^a-z]+/u);
  const bearing = words.map((word) => DIRECTIONS.get(word)).find((found) => found !== undefined);
  return (bearing as Bearing | undefined) ?? null;
}

function distanceIn(relation: string): number | null {
  const { number, unit = "" } = DISTANCE.exec(relation)?.groups ?? {};
  const inKm = DISTANCE_UNITS.get(unit);
  return number === undefined || inKm === undefined ? null : Number(number) * inKm;
}
