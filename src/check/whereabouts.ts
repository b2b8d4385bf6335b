import type { Allegation } from "../model/check.js";
import type { GazetteerEntry } from "../model/gazetteer.js";
import { type Circle, distanceKm, type Point } from "../util/geo.js";
import { titleOf } from "../util/namesakes.js";
import { isWide } from "../util/place-scope.js";
import type { ResolvedName } from "../util/resolve-name.js";
import { circleAt } from "../util/resolve-place.js";

/** Where an allegation is looked for. */
export interface Whereabouts {
  /** The likeliest first: several where a name stands for places far apart and nothing tells which is meant. */
  readonly circles: readonly [Circle, ...Circle[]];
  /** Known only to a district, a province or the like: nothing is near it or far from it for certain. */
  readonly broad: boolean;
  /** The region's name where the place is known to no more than a region. */
  readonly region: string | null;
  /** It may well be elsewhere, for the reason that `how` gives: nothing that rests on it is certain. */
  readonly doubtful: boolean;
  /** How the place was come by. */
  readonly how: string;
}

/** Places of one name closer than this are searched as one: the radius of a search reaches them all (km). [P] */
const APART_KM = 30;
/** A place that is not known itself, but by the one beside it, may be so far from it (km). [P] */
const BESIDE_KM = 15;
/** A town that is said for a region stands for what lies about it as well (km). [P] */
const AROUND_KM = 25;

/** Wider than any town: a region, by whatever name. */
function isBroad({ radiusKm }: Circle): boolean {
  return isWide({ precision: "exact", radiusKm });
}

/** Coordinates that are given without their doubt: those of recorders are of a village or a neighbourhood (km). [P] */
const GIVEN_POINT_KM = 5;

/** The point that is given, or that was made out before, with its doubt; and what speaks against it. */
export function atPoint({ lat, lon }: Point, { radiusKm }: Allegation, against: string | null): Whereabouts {
  const circle = { lat, lon, radiusKm: radiusKm ?? GIVEN_POINT_KM };
  const given = radiusKm === null ? ", as given" : "";
  const doubt = against === null ? "" : `, ${against}`;
  return {
    ...{ circles: [circle], broad: isBroad(circle), region: null },
    ...{ doubtful: against !== null, how: `${lat}, ${lon}${given}${doubt}` },
  };
}

/** The places that a name stands for; displaced where they are told by a distance ("10 km north of") or a side of them. */
export function byName(named: ResolvedName, relation: string | null): Whereabouts | null {
  const [entry, ...others] = named.found;
  if (entry === undefined) return null;
  const wide = isWide(entry);
  const apart = wide ? [] : others.filter((other) => !isWide(other) && distanceKm(other, entry) > APART_KM);
  const at = (one: GazetteerEntry): Circle => circleOf(one, named.nearby, wide ? null : relation);
  const circle = at(entry);
  const displaced = relation === null || wide ? "" : `${relation} `;
  const how = [`${displaced}${entry.name} by the gazetteer (${entry.source})`, named.note, alternatives(apart)];
  return {
    circles: [circle, ...apart.map(at)],
    broad: wide || isBroad(circle),
    region: wide ? entry.name : null,
    doubtful: false,
    how: how.filter((part) => part !== null).join("; "),
  };
}

function circleOf(entry: GazetteerEntry, nearby: boolean, relation: string | null): Circle {
  const { lat, lon, radiusKm } = relation === null ? entry : circleAt(entry, relation);
  return { lat, lon, radiusKm: radiusKm + (nearby ? BESIDE_KM : 0) };
}

function alternatives(entries: readonly GazetteerEntry[]): string | null {
  if (entries.length === 0) return null;
  const places = entries.map(({ name, within }) => (within[0] === undefined ? name : `${name} in ${within[0]}`));
  return `or ${places.join(" or ")}: nothing tells which is meant`;
}

/** Half way between two places: what lies between them, or on the road that joins them. */
export function halfWay([one, other]: readonly [GazetteerEntry, GazetteerEntry]): Whereabouts {
  const middle = { lat: (one.lat + other.lat) / 2, lon: (one.lon + other.lon) / 2 };
  const radiusKm = Math.max(...[one, other].map((end) => distanceKm(middle, end) + end.radiusKm));
  const circle = { ...middle, radiusKm };
  const how = `between ${one.name} and ${other.name} by the gazetteer (${one.source})`;
  return { circles: [circle], broad: isBroad(circle), region: null, doubtful: false, how };
}

/** No more than the region beside the name. */
export function inRegion(region: GazetteerEntry): Whereabouts {
  const { name, lat, lon, radiusKm } = region;
  const circle = { lat, lon, radiusKm: isWide(region) ? radiusKm : Math.max(radiusKm, AROUND_KM) };
  return {
    circles: [circle],
    broad: true,
    region: name,
    doubtful: false,
    how: `only to ${name}, the region beside its name`,
  };
}

/** "the only Ayyash known lies in Deir ez-Zor, Syria"; null where none is known. */
export function knownElsewhere(entries: readonly GazetteerEntry[]): string | null {
  const [only, ...others] = entries;
  if (only === undefined) return null;
  if (others.length > 0) return `places of that name are known elsewhere: ${entries.map(titleOf).join("; ")}`;
  return `the only ${only.name} known lies in ${only.within.join(", ")}`;
}
