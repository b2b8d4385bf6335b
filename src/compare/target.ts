import { ARMED_WORDS, CIVILIAN_WORDS, PLACE_WORDS } from "../../data/english/similarity.js";
import type { Account, Target } from "../model/account.js";
import type { Parties } from "../model/parties.js";
import { contentWords, nameKey, shared } from "../util/similarity.js";
import type { Attribute, Relation, Said } from "./row.js";
import { list } from "./why.js";

/** A target with its words, taken apart once. */
interface Named extends Target {
  readonly words: ReadonlySet<string>;
  /** Of the words that tell it from others, in spelling-tolerant form. */
  readonly keys: ReadonlySet<string>;
}

/** Who or what was hit. Several targets of one account stand together: one that both name is enough to fit. */
export function target(accounts: readonly Account[], parties: Parties): Attribute<Named> {
  const said = accounts.flatMap((account) =>
    account.targets
      .filter((x) => x.basis === "stated")
      .map((of): Said<Named> => ({ account, value: of.name, stance: "asserts", of: named(of) })),
  );
  return {
    name: "target",
    said,
    relate: (a, b) => relate(a, b, parties),
    phrase: (x, many) => `${many ? "name" : "names"} ${list([...new Set(x.map((one) => one.value))])}`,
  };
}

function relate(a: readonly Said<Named>[], b: readonly Said<Named>[], parties: Parties): Relation {
  const relations = a.flatMap((x) => b.map((y) => likeness(x.of, y.of, parties)));
  if (a.length === b.length && a.every((x) => b.some((y) => likeness(x.of, y.of, parties) === "agree"))) return "agree";
  return relations.some((relation) => relation !== "differ") ? "compatible" : "differ";
}

/**
 * "a market" and "the vegetable market": one contains the other. A school and a bakery may both have been hit; what
 * cannot be one account is that another party was, or people under arms where others saw civilians.
 */
function likeness(a: Named, b: Named, parties: Parties): "agree" | "compatible" | "differ" {
  const both = shared(a.keys, b.keys);
  if (both > 0 && both === a.keys.size && both === b.keys.size) return "agree";
  if (both > 0) return "compatible";
  if (a.party !== null && b.party !== null) {
    if (parties.same(a.party, b.party)) return "agree";
    return parties.near(a.party, b.party) ? "compatible" : "differ";
  }
  return kindsClash(a, b) ? "differ" : "compatible";
}

function named(target: Target): Named {
  const words = contentWords(target.name);
  const keys = [...words].filter((word) => !PLACE_WORDS.has(word)).map(nameKey);
  return { ...target, words, keys: new Set(keys.filter((key) => key !== "")) };
}

/** One says that civilians were hit, the other that people or things under arms were. */
function kindsClash(a: Named, b: Named): boolean {
  return (has(a, CIVILIAN_WORDS) && isArmed(b)) || (has(b, CIVILIAN_WORDS) && isArmed(a));
}

function isArmed(target: Named): boolean {
  return has(target, ARMED_WORDS) && !has(target, CIVILIAN_WORDS);
}

function has(target: Named, words: ReadonlySet<string>): boolean {
  return shared(target.words, words) > 0;
}
