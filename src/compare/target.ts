import { ARMED_WORDS, CIVILIAN_WORDS, PLACE_WORDS } from "../../data/english/similarity.js";
import type { Account, Target } from "../model/account.js";
import type { Parties } from "../model/parties.js";
import { contentWords, nameKey, shared } from "../util/similarity.js";
import type { Attribute, Relation, Said } from "./row.js";
import { list } from "./why.js";

/** Who or what was hit. Several targets of one account stand together: one that both name is enough to fit. */
export function target(accounts: readonly Account[], parties: Parties): Attribute<Target> {
  const said = accounts.flatMap((account) =>
    account.targets
      .filter((x) => x.basis === "stated")
      .map((of): Said<Target> => ({ account, value: of.name, stance: "asserts", of })),
  );
  return {
    name: "target",
    said,
    relate: (a, b) => relate(a, b, parties),
    phrase: (x, many) => `${many ? "name" : "names"} ${list([...new Set(x.map((one) => one.value))])}`,
  };
}

function relate(a: readonly Said<Target>[], b: readonly Said<Target>[], parties: Parties): Relation {
  const relations = a.flatMap((x) => b.map((y) => likeness(x.of, y.of, parties)));
  if (a.length === b.length && a.every((x) => b.some((y) => likeness(x.of, y.of, parties) === "agree"))) return "agree";
  return relations.some((relation) => relation !== "differ") ? "compatible" : "differ";
}

/**
 * "a market" and "the vegetable market": one contains the other. A school and a bakery may both have been hit; what
 * cannot be one account is that another party was, or people under arms where others saw civilians.
 */
function likeness(a: Target, b: Target, parties: Parties): "agree" | "compatible" | "differ" {
  const [x, y] = [keys(a.name), keys(b.name)];
  const both = shared(x, y);
  if (both > 0 && both === x.size && both === y.size) return "agree";
  if (both > 0) return "compatible";
  if (a.party !== null && b.party !== null) {
    if (parties.same(a.party, b.party)) return "agree";
    return parties.near(a.party, b.party) ? "compatible" : "differ";
  }
  return kindsClash(a, b) ? "differ" : "compatible";
}

function keys(name: string): Set<string> {
  return new Set(
    [...contentWords(name)]
      .filter((word) => !PLACE_WORDS.has(word))
      .map(nameKey)
      .filter((key) => key !== ""),
  );
}

/** One says that civilians were hit, the other that people or things under arms were. */
function kindsClash(a: Target, b: Target): boolean {
  return (has(a, CIVILIAN_WORDS) && isArmed(b)) || (has(b, CIVILIAN_WORDS) && isArmed(a));
}

function isArmed(target: Target): boolean {
  return has(target, ARMED_WORDS) && !has(target, CIVILIAN_WORDS);
}

function has(target: Target, words: ReadonlySet<string>): boolean {
  return shared(contentWords(target.name), words) > 0;
}
