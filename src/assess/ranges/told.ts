import type { Group, Outcome } from "../../model/account.js";
import type { LeftOut } from "../../model/casualty-range.js";
import { groupBy } from "../../util/group-by.js";
import { isZero } from "../../util/zero-covers.js";
import type { Bearing } from "./bearing.js";
import { type Made, madeOf } from "./made.js";
import { tells } from "./scopes.js";
import type { Voiced } from "./voices.js";

/** What one account says of everybody of an outcome, whatever their group. */
export interface Told extends Bearing {
  /** It counts everybody; else it counts a part, which is open above. */
  readonly whole: boolean;
  /** It tells of particular people alone. */
  readonly particular: boolean;
}

/**
 * By account [P]: its own count of people where that may hold all whom it counts besides, else its civilians and combatants
 * added up: whoever counts one of the two alone tells of nobody else. Its children and women stand in place of civilians
 * whom it does not count, but only as a part: they are singled out of those harmed, by age and sex. A part is never added
 * to its whole, and "nobody else died" is no count of everybody. Whom it names or tells of singly is added to no count that
 * may hold them. Where all of that is a copy, the account tells of the parts that are its own; one whose counts are all
 * copies says nothing.
 */
export function toldOf(counts: readonly Voiced[], outcome: Outcome): Told[] {
  const own = groupBy(
    counts.filter((count) => count.outcome === outcome),
    ({ account }) => account,
  );
  return [...own.values()].flatMap((all) => toldBy(all) ?? []);
}

/** Whom it names still bounds everybody from below, where the scope of that has a toll. */
const bears = ({ out }: Voiced): boolean => out === null || out === "particular";

function toldBy(counts: readonly Voiced[]): Told | null {
  const all = madeOf(counts.filter(tells));
  if (all?.counts.some(bears) && !isFragment(all, counts)) return { ...all, whole: true };
  const part = all?.counts.some(bears) ? all : madeOf(counts.filter(bears));
  return part && { ...part, max: null, whole: false };
}

/** Left out though the account may say it: there may be more than what bears. */
const WITHHELD: ReadonlySet<LeftOut["why"] | null> = new Set(["excluded", "not-vouched-for", "unreviewed"]);

const isYoungOrWoman = (group: Group): boolean => group === "child" || group === "woman";

/** Whether people of whom the account tells are in none of the counts of which its total is made, or may be. */
function isFragment({ counts: made, partial, particular }: Made, counts: readonly Voiced[]): boolean {
  if (partial || particular || made.some((one) => counts.some(({ index }) => one.wholes.includes(index)))) return true;
  const groups = new Set(made.map(({ group }) => group));
  const isIn = (group: Group) => groups.has(group) || (isYoungOrWoman(group) && groups.has("civilian"));
  return !groups.has("person") && counts.some((one) => WITHHELD.has(one.out) && !isZero(one) && !isIn(one.group));
}
