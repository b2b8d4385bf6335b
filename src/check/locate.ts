import type { Allegation } from "../model/check.js";
import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import { type Circle, distanceKm } from "../util/geo.js";
import { isBroad } from "../util/place-relation.js";
import { scopeOf } from "../util/place-scope.js";
import { type ResolvedName, resolveName, spellingsOf } from "../util/resolve-place.js";

/** Where an allegation is looked for. */
export interface Whereabouts {
  /** The likeliest first: several where a name stands for places far apart and nothing tells which is meant. */
  readonly circles: readonly [Circle, ...Circle[]];
  /** Known only to a district, a province or the like: nothing is near it or far from it for certain. */
  readonly broad: boolean;
  /** The region's name where the place is known to no more than a region. */
  readonly region: string | null;
  /** How the place was come by. */
  readonly how: string;
}

/** Under which names it is looked for, and which places of the name are left out. */
export interface Names {
  readonly spellings: readonly string[];
  readonly namesakes: readonly { readonly name: string; readonly why: string }[];
}

/** Coordinates that are given without their doubt: those of recorders are of a village or a neighbourhood (km). [P] */
const GIVEN_POINT_KM = 5;
/** Places of one name closer than this are searched as one: the radius of a search reaches them all (km). [P] */
const APART_KM = 30;
/** A place that is not known itself, but by the one beside it, may be so far from it (km). [P] */
const BESIDE_KM = 15;
/** Recorders mistake a province near its edge: a place so far outside may still be meant (km). [P] */
const EDGE_KM = 30;

/** Finds the place that is meant: by the coordinates given, else by the name, else by the region. Null where nothing is known. */
export function locate(allegation: Allegation, gazetteer: Gazetteer): Names & { readonly where: Whereabouts | null } {
  const { place, region, lat, lon, radiusKm } = allegation;
  const point = lat === null || lon === null ? null : { lat, lon };
  const named = place === null ? null : resolveName(place, { region, country: null, point }, gazetteer);
  const isNamed = named !== null && !isNamesake(named, region, gazetteer);
  const names = namesOf(place, named, isNamed);
  if (point !== null) return { ...names, where: given({ ...point, radiusKm: radiusKm ?? GIVEN_POINT_KM }) };
  const found = isNamed ? byName(named) : null;
  return { ...names, where: found ?? inRegion(region, gazetteer) };
}

/** The only place of the name lies in another region than the one that is said, and not at its edge. */
function isNamesake({ found: [entry], elsewhere }: ResolvedName, region: string | null, gazetteer: Gazetteer): boolean {
  if (!elsewhere || entry === undefined) return false;
  const { regions } = scopeOf(region, null, gazetteer);
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

function given(circle: Circle): Whereabouts {
  const broad = isBroad({ precision: "exact", radiusKm: circle.radiusKm });
  return { circles: [circle], broad, region: null, how: `${circle.lat}, ${circle.lon}, as given` };
}

function byName({ found: [entry, ...others], nearby, note }: ResolvedName): Whereabouts | null {
  if (entry === undefined) return null;
  const broad = isBroad(entry);
  const apart = broad ? [] : others.filter((other) => !isBroad(other) && distanceKm(other, entry) > APART_KM);
  const wider = nearby ? BESIDE_KM : 0;
  const how = [`${entry.name} by the gazetteer (${entry.source})`, note, apart.length > 0 ? alternatives(apart) : null];
  return {
    circles: [circleOf(entry, wider), ...apart.map((other) => circleOf(other, wider))],
    broad,
    region: broad ? entry.name : null,
    how: how.filter((part) => part !== null).join("; "),
  };
}

function alternatives(entries: readonly GazetteerEntry[]): string {
  const places = entries.map(({ name, within }) => (within[0] === undefined ? name : `${name} in ${within[0]}`));
  return `or ${places.join(" or ")}: nothing tells which is meant`;
}

const circleOf = ({ lat, lon, radiusKm }: GazetteerEntry, wider = 0): Circle => ({
  lat,
  lon,
  radiusKm: radiusKm + wider,
});

function inRegion(region: string | null, gazetteer: Gazetteer): Whereabouts | null {
  const { regions, countries } = scopeOf(region, null, gazetteer);
  const country = regions.length > 0 || region === null ? [] : gazetteer.find(region);
  const [entry] = [...regions, ...country.filter((one) => countries.includes(one.country ?? ""))];
  if (entry === undefined) return null;
  const how = `only to ${entry.name}, the region beside its name`;
  return { circles: [circleOf(entry)], broad: true, region: entry.name, how };
}
