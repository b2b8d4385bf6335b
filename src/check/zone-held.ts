import type { Agreement } from "../model/declaration.js";
import { type Area, type Containment, containment, isArea } from "../util/polygon.js";
import type { IncidentFacts } from "./facts.js";
import { type Told, toldOf } from "./in-force-told.js";
import { livedAbout } from "./in-force-when.js";
import { whenOf } from "./when.js";
import { spotsOf } from "./where.js";
import { isTelling, type Located, located, spotsOfTellers } from "./zone-spots.js";

/** A zone, what accounts say of standing to it, and the places of the incident that it is asked of. */
export interface HeldZone {
  readonly area: Area;
  readonly told: readonly Told[];
  readonly held: readonly { readonly spot: Located; readonly found: Containment }[];
}

const ZONES: ReadonlySet<Agreement["type"]> = new Set(["deconfliction-zone", "de-escalation-zone", "no-strike-site"]);

/** A place that lies no further from a zone than this (km) may be told of as in it, by a slip in either. */
const NEARLY_KM = 25;

/**
 * The places that meet a zone, or nearly, and any whose account names it; null for what is no zone. One that nobody had
 * agreed on yet, or that was long over, is asked of only where an account speaks of it.
 */
export function holdZone(facts: IncidentFacts, agreement: Agreement): HeldZone | null {
  const { geometry, type, history, uncertaintyKm } = agreement;
  if (geometry === null || !isArea(geometry) || !ZONES.has(type)) return null;
  const told = toldOf(facts, agreement).filter(({ relation }) => relation !== null);
  const spots = located(spotsOf(facts));
  const [lived, tellers] = [livedAbout(history, whenOf(facts)), new Set(spotsOfTellers(spots, told))];
  const held = spots.flatMap((spot) => {
    const found = containment(spot.circle, geometry, uncertaintyKm);
    const nearly = found.middleInside || found.boundaryKm - found.doubtKm <= NEARLY_KM;
    const named = told.some((one) => one.named);
    const asked = tellers.has(spot) ? named || (nearly && lived) : nearly && lived && isTelling(spot);
    return asked ? [{ spot, found }] : [];
  });
  return { area: geometry, told, held };
}
