import { containment } from "../../util/similarity.js";
import type { TargetWords } from "../profile.js";
import { bestPair, type Feature, type Finding } from "./feature.js";

/** Was the same thing hit? Two names may be two sides of one strike ("a market", "civilians"), so difference is silent. */
export const target: Feature = (a, b, parties) => bestPair(a.targets, b.targets, (x, y) => likeness(x, y, parties));

function likeness(a: TargetWords, b: TargetWords, parties: Parameters<Feature>[2]): Finding | null {
  if (a.party !== null && b.party !== null && parties.same(a.party, b.party)) {
    return { score: 0.7, because: `same target: ${parties.displayName(a.party)}` };
  }
  const score = containment(a.words, b.words);
  if (score >= 0.5) return { score, because: `same target: ${[a.name, b.name].sort()[0]}` };
  return null;
}
