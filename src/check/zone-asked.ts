import type { Agreement, AreaGeometry } from "../model/declaration.js";
import { certainGapKm } from "../util/polygon-reach.js";
import type { IncidentFacts } from "./facts.js";
import type { Told } from "./in-force-told.js";
import { livedAbout } from "./in-force-when.js";
import { sceneOf } from "./scene.js";
import { isTelling, type Located, spotsOfTellers } from "./zone-spots.js";

/** A place of the incident that an agreement may be asked of. */
export interface Asked {
  readonly spot: Located;
  /** An account that names the agreement puts it there: it is asked of, however far off. */
  readonly must: boolean;
}

/**
 * The places that something drawn may be asked of: those of accounts that speak of it, and those that may lie within
 * `nearlyKm` of it. One that nobody had agreed on yet, or that was long over, is asked of only where it is named.
 */
export function spotsToAsk(
  facts: IncidentFacts,
  agreement: Agreement & { readonly geometry: AreaGeometry },
  told: readonly Told[],
  nearlyKm: number,
): Asked[] {
  const { spots, when } = sceneOf(facts);
  const lived = livedAbout(agreement.history, when);
  const named = told.some((one) => one.named);
  const tellers = new Set(spotsOfTellers(spots, told));
  return spots.flatMap((spot) => {
    const must = named && tellers.has(spot);
    const reach = spot.circle.radiusKm + agreement.uncertaintyKm + nearlyKm;
    const may =
      lived &&
      (tellers.has(spot) || isTelling(spot, agreement.geometry)) &&
      certainGapKm(spot.circle, agreement.geometry) <= reach;
    return must || may ? [{ spot, must }] : [];
  });
}
