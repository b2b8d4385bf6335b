import type { NamedParty } from "../model/declaration.js";
import type { Parties } from "../model/parties.js";
import { groupBy } from "../util/group-by.js";
import { nameKey } from "../util/similarity.js";
import type { IncidentFacts } from "./facts.js";

/** Whether two names, as accounts write them, may be of one party: unless both are known and are not near each other. */
export function sameOne(a: string | null, b: string | null, facts: IncidentFacts, parties: Parties): boolean {
  if (a === null || b === null) return true;
  const known = partiesIn(facts);
  const [one, other] = [known.get(nameKey(a)), known.get(nameKey(b))];
  if (one === undefined || other === undefined) return true;
  return one.some((x) => other.some((y) => parties.near(x, y)));
}

/** Whether a name as an account writes it is surely a party on record: by the same name, or by whom the accounts mean by it. */
export function surelyOne(name: string | null, named: NamedParty, facts: IncidentFacts, parties: Parties): boolean {
  if (name === null) return false;
  const key = nameKey(name);
  if (key === nameKey(named.name)) return true;
  const { party } = named;
  const ids = partiesIn(facts).get(key) ?? [];
  return party !== null && ids.length > 0 && ids.every((id) => parties.near(id, party));
}

/** Ids by the names under which the accounts speak of parties. */
function partiesIn({ accounts }: IncidentFacts): Map<string, string[]> {
  const named = accounts.flatMap(({ speaker, actors, targets }) =>
    [speaker, ...actors, ...targets].flatMap(({ name, party }) =>
      party === null ? [] : [{ key: nameKey(name), party }],
    ),
  );
  return new Map([...groupBy(named, ({ key }) => key)].map(([key, all]) => [key, all.map(({ party }) => party)]));
}
