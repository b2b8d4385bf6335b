import type { Parties } from "../../model/parties.js";
import type { PartyEntry } from "../../model/party.js";
import { groupBy } from "../../util/group-by.js";
import { nameKey } from "../../util/similarity.js";
import { lexicon } from "./lexicon.js";

/** The party at the head of a chain of `of`: the Syrian army's is the Syrian government. */
function head(id: string): PartyEntry | undefined {
  const party = lexicon.partyById.get(id);
  return party?.of === undefined || party.of === id ? party : (head(party.of) ?? party);
}

/** Parties as `data/` knows them. */
export const parties: Parties = {
  same: (a, b) => a === b || (head(a) !== undefined && head(a) === head(b)),
  near: (a, b) => {
    if (parties.same(a, b)) return true;
    const [x, y] = [head(a), head(b)];
    const names = (p: PartyEntry | undefined, id: string) => [id, ...(p === undefined ? [] : [p.id])];
    return (
      names(x, a).some((i) => lexicon.partyById.get(i)?.near?.some((n) => parties.same(n, b)) === true) ||
      names(y, b).some((i) => lexicon.partyById.get(i)?.near?.some((n) => parties.same(n, a)) === true)
    );
  },
  displayName: (id) => lexicon.partyById.get(id)?.name ?? id,
};

/** Made when the first name is asked for: most runs ask for none. */
let idsByKey: Map<string, string[]> | null = null;

/** The ids of the parties that go by a name, in any usual spelling. */
export function partiesNamed(name: string): string[] {
  idsByKey ??= namesInUse();
  const own = lexicon.partyById.has(name) ? [name] : [];
  return [...new Set([...own, ...(idsByKey.get(nameKey(name)) ?? [])])];
}

function namesInUse(): Map<string, string[]> {
  const named = [...lexicon.partyById.values()].flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((alias) => ({ id, key: nameKey(alias) })),
  );
  return new Map([...groupBy(named, ({ key }) => key)].map(([key, all]) => [key, all.map(({ id }) => id)]));
}
