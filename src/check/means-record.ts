import type { DeclaredStrike } from "../model/declaration.js";
import type { Parties } from "../model/parties.js";
import type { Declared, IncidentFacts } from "./facts.js";
import { sceneOf } from "./scene.js";
import type { LoggedStrike } from "./strike-index.js";

/** A log's strikes within so many km are told beside what accounts say (km): as wide as "near" may be in a log. [P] */
const REACH_KM = 25;
/** So many of them; the check of declared strikes has all. */
const SHOWN = 5;

/** Strikes of that party in the logs, near in place and on those days, the nearest first: what their lines say was struck. */
export function strikesOnRecord(
  party: string,
  facts: IncidentFacts,
  { strikes }: Declared,
  parties: Parties,
): readonly LoggedStrike[] {
  const { when, spots } = sceneOf(facts);
  if (when === null) return [];
  const found = spots.flatMap(({ circle }) => strikes.near(circle, REACH_KM, when.days));
  const byId = new Map(found.map((one) => [`${one.log.id} ${one.strike.id}`, one]));
  return [...byId.values()]
    .filter(({ strike }) => strike.party !== null && parties.near(strike.party, party))
    .slice(0, SHOWN);
}

/** "2 strikes; destroyed 6 oil trucks, damaged building" */
export function targetWords({ count, targets }: DeclaredStrike): string {
  const strikes = count === null ? "strikes" : `${count.min} ${count.min === 1 ? "strike" : "strikes"}`;
  const struck = targets.map(({ effect, item, min }) => [effect, min, item].filter((part) => part !== null).join(" "));
  return struck.length === 0 ? `${strikes}; it does not say on what` : `${strikes}; ${struck.join(", ")}`;
}
