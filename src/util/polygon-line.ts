import type { AreaGeometry, Position } from "../model/declaration.js";
import type { Circle, Point } from "./geo.js";
import { type Nearest, nearestOn } from "./polygon-plane.js";

/** Geometry that has two sides. */
export type Line = Extract<AreaGeometry, { readonly type: "LineString" | "MultiLineString" }>;

/** On which side of a line a place lies, both being known only so far. */
export interface Side {
  /** Looking along the line from its first position. */
  readonly answer: "left" | "right" | "undetermined";
  /** Of the middle of the place; null beyond the ends of the line, where it has no sides. */
  readonly middle: "left" | "right" | null;
  /** From the middle of the place to the line as drawn. */
  readonly lineKm: number;
  /** The point of the line nearest to the middle of the place. */
  readonly nearest: Point;
  /** By how much the place and the line together may be elsewhere. */
  readonly doubtKm: number;
}

export function isLine(geometry: AreaGeometry): geometry is Line {
  return geometry.type === "LineString" || geometry.type === "MultiLineString";
}

/**
 * The side on which all of a place's circle lies, wherever the line truly runs within `uncertaintyKm` of what is drawn.
 * Undetermined if the line may run through the circle, and where the nearest point of the line is one of its ends.
 */
export function sideOf(place: Circle, line: Line, uncertaintyKm: number): Side {
  const parts = line.type === "LineString" ? [line.coordinates] : line.coordinates;
  const [first, ...others] = parts.flatMap((part) => {
    const nearest = nearestOn(place, part);
    return nearest === null ? [] : [{ part, nearest }];
  });
  if (first === undefined) throw new RangeError("a line of fewer than two positions has no sides");
  const { part, nearest } = others.reduce((a, b) => (b.nearest.km < a.nearest.km ? b : a), first);
  const middle = middleSide(place, part, nearest);
  const doubtKm = place.radiusKm + uncertaintyKm;
  return {
    answer: middle !== null && nearest.km > doubtKm ? middle : "undetermined",
    middle,
    lineKm: nearest.km,
    nearest: nearest.at,
    doubtKm,
  };
}

/** At a bend the two segments may disagree: who is nearest to the bend itself stands on its outer side. */
function middleSide(place: Point, line: readonly Position[], { segment, along, km }: Nearest): "left" | "right" | null {
  if (km === 0) return null;
  const here: Position = [place.lon, place.lat];
  const at = (i: number) => line[i] as Position;
  if (along > 0 && along < 1) return sideBy(cross(at(segment), at(segment + 1), here));
  const bend = along === 0 ? segment : segment + 1;
  if (bend === 0 || bend === line.length - 1) return null;
  const turn = cross(at(bend - 1), at(bend), at(bend + 1));
  return sideBy(turn === 0 ? cross(at(bend - 1), at(bend), here) : -turn);
}

function sideBy(turn: number): "left" | "right" {
  return turn > 0 ? "left" : "right";
}

/**
 * Positive if the way from `a` over `b` to `c` turns left. In degrees: segments are straight there, and which side a
 * point lies on does not depend on the scale.
 */
function cross([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number {
  return (bx - ax) * (cy - by) - (by - ay) * (cx - bx);
}
