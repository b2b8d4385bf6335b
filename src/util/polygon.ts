import type { AreaGeometry, Position } from "../model/declaration.js";
import { type Circle, distanceKm, type Point } from "./geo.js";
import { nearestOn } from "./polygon-plane.js";

/** Geometry that has an inside. */
export type Area = Extract<AreaGeometry, { readonly type: "Point" | "Polygon" | "MultiPolygon" }>;

/** How a place lies to an area, both being known only so far. */
export interface Containment {
  readonly answer: "inside" | "outside" | "undetermined";
  /** Whether the middle of the place lies inside the boundary as drawn. */
  readonly middleInside: boolean;
  /** From the middle of the place to the boundary as drawn. */
  readonly boundaryKm: number;
  /** By how much the place and the boundary together may be elsewhere. */
  readonly doubtKm: number;
}

export function isArea(geometry: AreaGeometry): geometry is Area {
  return geometry.type === "Point" || geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}

/**
 * Whether a place lies inside an area whose true boundary is within `uncertaintyKm` of the one drawn. It is inside or
 * outside only if all of its circle is, wherever the boundary truly runs; anything less is undetermined. Areas that
 * cross the antimeridian or reach a pole are refused when they are read, so longitude needs no care here.
 */
export function containment(place: Circle, area: Area, uncertaintyKm: number): Containment {
  const middleInside = isInside(place, area);
  const boundaryKm = boundaryDistanceKm(place, area);
  const doubtKm = place.radiusKm + uncertaintyKm;
  const clear = boundaryKm > doubtKm;
  return { answer: clear ? (middleInside ? "inside" : "outside") : "undetermined", middleInside, boundaryKm, doubtKm };
}

function boundaryDistanceKm(place: Point, area: Area): number {
  if (area.type === "Point") return Math.abs(area.radiusKm - distanceKm(place, middleOf(area.coordinates)));
  return ringsOf(area)
    .flat()
    .reduce((least, ring) => Math.min(least, nearestOn(place, ring)?.km ?? least), Number.POSITIVE_INFINITY);
}

function isInside(place: Point, area: Area): boolean {
  if (area.type === "Point") return distanceKm(place, middleOf(area.coordinates)) <= area.radiusKm;
  return ringsOf(area).some((rings) => rings.filter((ring) => isInRing(place, ring)).length % 2 === 1);
}

function middleOf([lon, lat]: Position): Point {
  return { lat, lon };
}

/** Polygon by polygon: the ring around it, and those of its holes. */
function ringsOf(area: Exclude<Area, { type: "Point" }>): readonly (readonly (readonly Position[])[])[] {
  return area.type === "Polygon" ? [area.coordinates] : area.coordinates;
}

/** Whether a point lies inside a closed ring; counts the sides that a ray to the east crosses (even-odd rule). */
export function isInRing({ lat, lon }: Point, ring: readonly Position[]): boolean {
  let inside = false;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i] as Position, ring[i + 1] as Position];
    if (ay > lat !== by > lat && lon < ax + ((lat - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}
