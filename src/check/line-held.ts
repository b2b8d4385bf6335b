import { DIRECTIONS } from "../../data/english/places.js";
import type { Agreement } from "../model/declaration.js";
import { BEARINGS } from "../util/geo.js";
import { isLine, type Side, sideOf } from "../util/polygon-line.js";
import type { IncidentFacts } from "./facts.js";
import { type Told, toldOf } from "./in-force-told.js";
import { spotsToAsk } from "./zone-asked.js";
import type { Located } from "./zone-spots.js";

/** A line with two named sides, what accounts say of standing to it, and the places that it is asked of. */
export interface HeldLine {
  readonly sides: { readonly left: string; readonly right: string };
  /** The side that is asked for: the one that an account alleges, else the left. */
  readonly asked: "left" | "right";
  readonly told: readonly Told[];
  readonly held: readonly { readonly spot: Located; readonly found: Side }[];
}

/** What lies further from a line than this (km) is told of by other things than the line. */
const NEARLY_KM = 25;

/** The places within reach of a line, and any whose account names it; null for what is no line. */
export function holdLine(facts: IncidentFacts, agreement: Agreement): HeldLine | null {
  const { geometry, sides, uncertaintyKm } = agreement;
  if (geometry === null || sides === null || !isLine(geometry)) return null;
  const told = toldOf(facts, agreement).filter(({ relation }) => relation !== null);
  const held = spotsToAsk(facts, { ...agreement, geometry }, told, NEARLY_KM).flatMap(({ spot, must }) => {
    const found = sideOf(spot.circle, geometry, uncertaintyKm);
    const nearly = found.middle !== null && found.lineKm - found.doubtKm <= NEARLY_KM;
    return must || nearly ? [{ spot, found }] : [];
  });
  const alleged = told.map(({ relation }) => allegedSide(relation as string, sides)).find((side) => side !== null);
  return { sides, asked: alleged ?? "left", told, held };
}

/** The side that a bearing speaks of, where the sides are named by the compass: "NE" is "the east bank"; else null. */
export function allegedSide(relation: string, sides: HeldLine["sides"]): "left" | "right" | null {
  const said = BEARINGS.findIndex((bearing) => bearing === relation);
  const [left, right] = [bearingIn(sides.left), bearingIn(sides.right)];
  if (said === -1 || left === null || right === null) return null;
  const [toLeft, toRight] = [eighths(said, left), eighths(said, right)];
  return toLeft === toRight ? null : toLeft < toRight ? "left" : "right";
}

/** Index of the point of the compass in a side's name; null if it holds none. */
function bearingIn(name: string): number | null {
  const found = name
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .flatMap((word) => DIRECTIONS.get(word) ?? []);
  const index = BEARINGS.findIndex((bearing) => bearing === found[0]);
  return index === -1 ? null : index;
}

/** Eighths of a turn between two points of the compass. */
function eighths(a: number, b: number): number {
  const apart = Math.abs(a - b);
  return Math.min(apart, BEARINGS.length - apart);
}
