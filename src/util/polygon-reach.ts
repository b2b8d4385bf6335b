import type { AreaGeometry, Position } from "../model/declaration.js";
import { type Circle, distanceKm, type Point } from "./geo.js";
import { pointOf } from "./polygon-plane.js";

const known = new WeakMap<AreaGeometry, Circle>();

/** A circle that holds all of a geometry, so that what is far away is told without looking at every side. */
export function reachOf(geometry: AreaGeometry): Circle {
  const reach = known.get(geometry) ?? circleAbout(geometry);
  known.set(geometry, reach);
  return reach;
}

/** What certainly lies between a place's middle and all of the geometry, in km; 0 where it may be nearer. */
export function certainGapKm(place: Point, geometry: AreaGeometry): number {
  const reach = reachOf(geometry);
  return Math.max(0, distanceKm(place, reach) - reach.radiusKm);
}

/** Sides are straight in degrees and bulge on the globe: by less than this share of their length. */
const BULGE = 1.1;

function circleAbout(geometry: AreaGeometry): Circle {
  if (geometry.type === "Point") return { ...pointOf(geometry.coordinates), radiusKm: geometry.radiusKm };
  const positions = flat(geometry.coordinates);
  const [lons, lats] = [positions.map(([lon]) => lon), positions.map(([, lat]) => lat)];
  const middle = { lat: half(lats), lon: half(lons) };
  const radius = positions.reduce((most, position) => Math.max(most, distanceKm(middle, pointOf(position))), 0);
  return { ...middle, radiusKm: radius * BULGE };
}

function half(values: readonly number[]): number {
  const [least, most] = values.reduce(
    ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
    [Infinity, -Infinity],
  );
  return (least + most) / 2;
}

type Nested = readonly Position[] | readonly (readonly Position[])[] | readonly (readonly (readonly Position[])[])[];

function flat(coordinates: Nested): Position[] {
  return coordinates.flatMap((part) => (typeof part[0] === "number" ? [part as Position] : flat(part as Nested)));
}
