import type { Answer } from "../model/check.js";
import type { Agreement } from "../model/declaration.js";
import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import { distanceKm } from "../util/geo.js";
import { foldName } from "../util/place-names.js";
import { containment, isArea } from "../util/polygon.js";
import type { Located } from "./zone-spots.js";

/** Whether an agreement covers a place, and why. */
export interface Cover {
  readonly answer: Answer;
  /** Half a sentence. */
  readonly why: string;
}

/** By what is drawn, else by the areas that are named; of an agreement without either it is not known. */
export function coverOf(agreement: Agreement, spot: Located, gazetteer: Gazetteer): Cover {
  const { geometry, areas, uncertaintyKm } = agreement;
  const { name } = spot.place;
  if (geometry !== null && isArea(geometry)) {
    const { answer } = containment(spot.circle, geometry, uncertaintyKm);
    const words = { inside: `covers ${name}`, outside: `does not cover ${name}`, undetermined: `may cover ${name}` };
    return {
      answer: answer === "inside" ? "yes" : answer === "outside" ? "no" : answer,
      why: `what is drawn of it ${words[answer]}`,
    };
  }
  if (areas.length === 0) return { answer: "undetermined", why: "where it held is not on record" };
  return namedCover(areas, spot, gazetteer);
}

function namedCover(areas: readonly string[], spot: Located, gazetteer: Gazetteer): Cover {
  const { name } = spot.place;
  const holding = new Set(holdersOf(spot, gazetteer).map(foldName));
  const area = areas.find((one) => holding.has(foldName(one)) || ` ${foldName(name)}`.endsWith(` ${foldName(one)}`));
  if (area !== undefined) return { answer: "yes", why: `it covers ${area}, where ${name} lies` };
  const part = areas.find((one) => gazetteer.find(one).some((entry) => holdsOrMeets(spot, entry)));
  if (part !== undefined)
    return { answer: "undetermined", why: `it covers ${part}, which may be where ${spot.place.name} lies` };
  return { answer: "no", why: `it covers ${areas.join(", ")}, where ${name} does not lie` };
}

/** A place that is known worse than the area: the one may hold part of the other. */
function holdsOrMeets({ circle }: Located, entry: GazetteerEntry): boolean {
  return circle.radiusKm > entry.radiusKm && distanceKm(circle, entry) <= circle.radiusKm + entry.radiusKm;
}

/** Names of what a place is and lies in: its own entry of the gazetteer is the one at its coordinates. */
function holdersOf({ place, circle }: Located, gazetteer: Gazetteer): string[] {
  const entry = [place.name, ...(place.within === null ? [] : [place.within])]
    .flatMap((name) => gazetteer.find(name))
    .find((found) => distanceKm(circle, found) <= Math.max(circle.radiusKm, found.radiusKm));
  return entry === undefined ? [place.within ?? ""] : [entry.name, ...entry.within];
}
