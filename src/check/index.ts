import type { Check } from "../model/check.js";
import { alibi } from "./alibi.js";
import { claimedStrikes } from "./claimed-strikes.js";
import type { CheckTools, Declared, IncidentFacts } from "./facts.js";
import { inForce } from "./in-force.js";
import { line } from "./line.js";
import { means } from "./means.js";
import { notice } from "./notice.js";
import { StrikeIndex } from "./strike-index.js";
import { strikesNear } from "./strikes-near.js";
import { truce } from "./truce.js";
import { warning } from "./warning.js";
import { zone } from "./zone.js";

export { claimedStrikes } from "./claimed-strikes.js";
export { declaredStrikeCheck } from "./declared-strike.js";
export type { CheckTools, Declared, IncidentFacts, StrikeLog } from "./facts.js";
export { offersOf } from "./offers.js";
export { type SearchOptions, search, USUAL_MATCHING, USUAL_SEARCH } from "./search.js";
export { StrikeIndex, TERRITORY_KM } from "./strike-index.js";
export { actorsIn, allegationsOf, strikesNear } from "./strikes-near.js";
export { tally } from "./tally.js";

/** Every question that an incident is asked, in the order in which a person would ask them. */
export function checkIncident(facts: IncidentFacts, declared: Declared, tools: CheckTools): readonly Check[] {
  const claimed = claimedStrikes(facts, tools);
  return [
    ...strikesNear(facts, declared, tools, { claimed: new StrikeIndex(claimed) }),
    ...alibi(facts, declared, tools, claimed),
    ...means(facts, declared, tools),
    ...zone(facts, declared, tools),
    ...line(facts, declared, tools),
    ...inForce(facts, declared, tools),
    ...truce(facts, declared, tools),
    ...notice(facts, declared, tools),
    ...warning(facts, declared, tools),
  ];
}
