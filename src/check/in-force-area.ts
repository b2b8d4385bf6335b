import type { Answer } from "../model/check.js";
import type { Agreement } from "../model/declaration.js";
import type { Gazetteer } from "../model/gazetteer.js";
import { containment, isArea } from "../util/polygon.js";
import { liesIn } from "./lies-in.js";
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
  const found = areas.map((area) => ({ area, answer: liesIn(spot, area, gazetteer) }));
  const one = (answer: Answer) => found.find((each) => each.answer === answer)?.area;
  const [whole, part] = [one("yes"), one("undetermined")];
  if (whole !== undefined) return { answer: "yes", why: `it covers ${whole}, where ${name} lies` };
  if (part !== undefined) return { answer: "undetermined", why: `it covers ${part}, which may be where ${name} lies` };
  return { answer: "no", why: `it covers ${areas.join(", ")}, where ${name} does not lie` };
}
