import type { Group, Outcome } from "../../model/account.js";
import type { LeftOut } from "../../model/casualty-range.js";
import { summedRange, widestRange } from "../../util/count-range.js";
import { groupBy } from "../../util/group-by.js";
import { isZero } from "../../util/zero-covers.js";
import { type Bearing, bearingOf } from "./bearing.js";
import { tells } from "./scopes.js";
import type { Voiced } from "./voices.js";

/** What one account says of everybody of an outcome, whatever their group. */
export interface Told extends Bearing {
  /** It counts everybody; else it counts a part, which is open above. */
  readonly whole: boolean;
}

/**
 * By account [P]: its own count of people where it has one, else its civilians and combatants added up: whoever counts one
 * of the two alone tells of nobody else. Its children and women stand in place of civilians whom it does not count, but
 * only as a part: they are singled out of those harmed, by age and sex. A part is never added to its whole, and "nobody
 * else died" is no count of everybody. Where all of that is a copy, the account tells of the parts that are its own; one
 * whose counts are all copies says nothing.
 */
export function toldOf(counts: readonly Voiced[], outcome: Outcome): Told[] {
  const own = groupBy(
    counts.filter((count) => count.outcome === outcome),
    ({ account }) => account,
  );
  return [...own.values()].flatMap((all) => toldBy(all) ?? []);
}

const bears = ({ out }: Voiced): boolean => out === null;

function toldBy(counts: readonly Voiced[]): Told | null {
  const all = madeOf(counts.filter(tells));
  if (all?.counts.some(bears) && !isFragment(all.counts, counts)) return { ...all, whole: true };
  const part = all?.counts.some(bears) ? all : madeOf(counts.filter(bears));
  return part && { ...part, max: null, whole: false };
}

function madeOf(bearing: readonly Voiced[]): Bearing | null {
  const top = topOf(bearing);
  const of = (group: Group): Bearing | null => joined(top.filter((one) => one.group === group).map(bearingOf));
  const civilians = somebodyOf([of("civilian"), sum([of("child"), of("woman")])]);
  const made = somebodyOf([of("person"), sum([civilians, of("combatant")])]);
  // That no civilian was killed says nothing of others.
  const isOfOthers = made !== null && isZero(made) && made.counts.some(({ group }) => group !== "person");
  return isOfOthers ? null : made;
}

/** Those that are in no other. Nobody is in a count of nobody, and two that are in each other are in neither. */
function topOf(bearing: readonly Voiced[]): Voiced[] {
  const holds = (whole: Voiced, part: Voiced) =>
    !isZero(whole) && part.wholes.includes(whole.index) && !whole.wholes.includes(part.index);
  return bearing.filter((part) => !bearing.some((whole) => holds(whole, part)));
}

/** The first that counts anybody. */
function somebodyOf(given: readonly (Bearing | null)[]): Bearing | null {
  const told = given.filter((one) => one !== null);
  return told.find((one) => !isZero(one)) ?? told[0] ?? null;
}

/** Left out though the account may say it: there may be more than what bears. */
const WITHHELD: ReadonlySet<LeftOut["why"] | null> = new Set(["excluded", "not-vouched-for", "unreviewed"]);

const isYoungOrWoman = (group: Group): boolean => group === "child" || group === "woman";

/** Whether people of whom the account tells are in none of the counts of which its total is made, or may be. */
function isFragment(made: readonly Voiced[], counts: readonly Voiced[]): boolean {
  const groups = new Set(made.map(({ group }) => group));
  if (made.some((one) => isYoungOrWoman(one.group) || counts.some(({ index }) => one.wholes.includes(index))))
    return true;
  const isIn = (group: Group) => groups.has(group) || (isYoungOrWoman(group) && groups.has("civilian"));
  return !groups.has("person") && counts.some((one) => WITHHELD.has(one.out) && !isZero(one) && !isIn(one.group));
}

/** Several counts of one group are several figures for it, as in its own range. */
function joined(all: readonly Bearing[]): Bearing | null {
  if (all.length === 0) return null;
  const highest = Math.max(...all.map((one) => one.highest));
  return { ...widestRange(all), highest, counts: all.flatMap(({ counts }) => counts) };
}

function sum(parts: readonly (Bearing | null)[]): Bearing | null {
  const given = parts.filter((part) => part !== null);
  if (given.length === 0) return null;
  const highest = given.reduce((all, part) => all + part.highest, 0);
  return { ...summedRange(given), highest, counts: given.flatMap(({ counts }) => counts) };
}
