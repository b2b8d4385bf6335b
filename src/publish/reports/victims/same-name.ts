import { groupBy } from "../../../util/group-by.js";
import { nameKey, plainWords } from "../../../util/similarity.js";
import type { Named } from "./named.js";

/**
 * Those who are one person, within one incident: the same name by any usual transliteration. A full name is asked for,
 * since kin who die together share parts of theirs. Two whom one account names at two ages are two persons.
 */
export function persons(named: readonly Named[]): Named[][] {
  return [...groupBy(named, ({ victim }) => keyOf(victim.name)).values()].flatMap(byAge);
}

/** A name of letters that the key does not know is compared as it is written. */
function keyOf(name: string): string {
  const key = nameKey(name);
  return key.trim() === "" ? plainWords(name).join(" ") || name : key;
}

function byAge(named: readonly Named[]): Named[][] {
  const found: Named[][] = [];
  for (const one of named) {
    const own = found.find((others) => !others.some((other) => isAnother(one, other)));
    if (own === undefined) found.push([one]);
    else own.push(one);
  }
  return found;
}

function isAnother(one: Named, other: Named): boolean {
  const [a, b] = [one.victim.age, other.victim.age];
  return one.account.id === other.account.id && a !== null && b !== null && a !== b;
}
