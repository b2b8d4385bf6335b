import type { Group, Outcome } from "../../model/account.js";
import { summedRange, widestRange } from "../../util/count-range.js";
import { groupBy } from "../../util/group-by.js";
import type { Bearing } from "./bearing.js";
import { tells } from "./scopes.js";
import type { Voiced } from "./voices.js";

/**
 * What each account says of everybody of an outcome, whatever their group [P]: its own count of people where it has one,
 * else its civilians and combatants added up, and in place of civilians that it does not count its children and women. A
 * part is never added to its whole. Where the whole of a count does not bear on ranges, there were more: that is open
 * above. An account whose counts are all copies says nothing of its own.
 */
export function totalsOf(counts: readonly Voiced[], outcome: Outcome): Bearing[] {
  const told = groupBy(
    counts.filter((count) => count.outcome === outcome),
    ({ account }) => account,
  );
  return [...told.values()]
    .flatMap((own) => totalOf(own) ?? [])
    .filter((total) => total.counts.some(({ out }) => out === null));
}

function totalOf(counts: readonly Voiced[]): Bearing | null {
  const bearing = counts.filter(tells);
  const isTop = ({ wholes }: Voiced) => !bearing.some(({ index }) => wholes.includes(index));
  const top = bearing.filter(isTop).map((count) => spanOf([count], counts));
  const of = (group: Group): Bearing | null => joined(top.filter((one) => one.counts[0]?.group === group));
  const people = of("person");
  if (people !== null) return people;
  const civilians = of("civilian") ?? sum([of("child"), of("woman")]);
  const everybody = sum([civilians, of("combatant")]);
  // That no civilian was killed says nothing of others.
  return everybody?.max === 0 ? null : everybody;
}

/** One count as a part of the total; open where it is known to be a part of more. */
function spanOf(own: readonly Voiced[], counts: readonly Voiced[]): Bearing {
  const [count] = own as readonly [Voiced];
  const isPart = counts.some(({ index }) => count.wholes.includes(index));
  return { min: count.min, max: isPart ? null : count.max, highest: count.highest, counts: own };
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
