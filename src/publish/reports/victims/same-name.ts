import type { Victim } from "../../../model/account.js";
import type { NamedVictim } from "../../../model/publication.js";
import { groupBy } from "../../../util/group-by.js";
import { nameKey, plainWords } from "../../../util/similarity.js";

/** One whose naming nobody has rejected. */
export type Told = NamedVictim & { readonly now: Victim };

export function toldOf(one: NamedVictim): Told[] {
  return one.now === null ? [] : [{ ...one, now: one.now }];
}

/**
 * Those who are one person, within one incident: the same name by any usual transliteration. A full name is asked for,
 * since kin who die together share parts of theirs. Two whom one account names at two ages are two persons.
 */
export function persons(named: readonly Told[]): Told[][] {
  return [...groupBy(named, ({ now }) => personKey(now.name)).values()].flatMap(byAge);
}

/** A name of letters that the key does not know is compared as it is written. */
export function personKey(name: string): string {
  const key = nameKey(name);
  return key.trim() === "" ? plainWords(name).join(" ") || name : key;
}

function byAge(named: readonly Told[]): Told[][] {
  const found: Told[][] = [];
  for (const one of named) {
    const own = found.find((others) => !others.some((other) => isAnother(one, other)));
    if (own === undefined) found.push([one]);
    else own.push(one);
  }
  return found;
}

function isAnother(one: Told, other: Told): boolean {
  const [a, b] = [one.now.age, other.now.age];
  return one.account.id === other.account.id && a !== null && b !== null && a !== b;
}
