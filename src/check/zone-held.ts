import type { Agreement } from "../model/declaration.js";
import { type Area, type Containment, containment, isArea } from "../util/polygon.js";
import { reachOf } from "../util/polygon-reach.js";
import type { IncidentFacts } from "./facts.js";
import { type Told, toldOf } from "./in-force-told.js";
import { spotsToAsk } from "./zone-asked.js";
import type { Located } from "./zone-spots.js";

/** A zone, what accounts say of standing to it, and the places of the incident that it is asked of. */
interface HeldZone {
  readonly area: Area;
  readonly told: readonly Told[];
  readonly held: readonly { readonly spot: Located; readonly found: Containment }[];
}

const ZONES: ReadonlySet<Agreement["type"]> = new Set(["deconfliction-zone", "de-escalation-zone", "no-strike-site"]);

/**
 * A place that lies no further from a zone than the zone is wide, and than this (km), may be told of as in it by a slip
 * in either; beside a building, by that of a street.
 */
const NEARLY_KM = { least: 5, most: 25 };

function nearlyKm(area: Area): number {
  return Math.min(NEARLY_KM.most, Math.max(NEARLY_KM.least, reachOf(area).radiusKm));
}

/** The places that meet a zone, or nearly, and any whose account names it; null for what is no zone. */
export function holdZone(facts: IncidentFacts, agreement: Agreement): HeldZone | null {
  const { geometry, type, uncertaintyKm } = agreement;
  if (geometry === null || !isArea(geometry) || !ZONES.has(type)) return null;
  const told = toldOf(facts, agreement).filter(({ relation }) => relation !== null);
  const within = nearlyKm(geometry);
  const held = spotsToAsk(facts, { ...agreement, geometry }, told, within).flatMap(({ spot, must }) => {
    const found = containment(spot.circle, geometry, uncertaintyKm);
    const nearly = found.middleInside || found.boundaryKm - found.doubtKm <= within;
    return must || nearly ? [{ spot, found }] : [];
  });
  return { area: geometry, told, held };
}
