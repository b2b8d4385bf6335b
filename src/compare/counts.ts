import type { Account, Casualty, CountStance, Group, Outcome } from "../model/account.js";
import { isZero, zeroCovers } from "../util/zero-covers.js";
import type { Attribute, Relation, Said } from "./row.js";
import { list } from "./why.js";

interface Scope {
  readonly outcome: Outcome;
  readonly group: Group;
}

/**
 * How many, one attribute for each outcome and group that anybody counts. "Nobody was hurt" speaks of every narrower
 * scope too, and is held against the widest that others count.
 */
export function counts(accounts: readonly Account[]): Attribute<Casualty>[] {
  const all = accounts.flatMap((account) =>
    account.casualties.map((of, i) => ({ account, of, part: isRepeated(account, i) })),
  );
  const scopes = new Map(all.map(({ of }) => [`${of.outcome}:${of.group}`, { outcome: of.outcome, group: of.group }]));
  return [...scopes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, scope]) => {
      const isWidest = (zero: Casualty) =>
        !all.some(({ of }) => !isZero(of) && zeroCovers(zero, of) && isWider(of, scope));
      const inScope = all.filter(
        ({ of, part }) => !part && (isIn(of, scope) || (isZero(of) && zeroCovers(of, scope) && isWidest(of))),
      );
      return { name, said: inScope.map(({ account, of }) => saidBy(account, of)), relate, phrase: phraseFor(scope) };
    });
}

/** A part of a count of the same scope ("26 civilians, six of them in one house") does not stand for the whole. */
function isRepeated(account: Account, index: number): boolean {
  const count = account.casualties[index] as Casualty;
  const whole = count.partOf === null ? undefined : account.casualties[count.partOf];
  return whole !== undefined && isIn(whole, count);
}

function isIn(count: Casualty, scope: Scope): boolean {
  return count.outcome === scope.outcome && count.group === scope.group;
}

/** "Nobody was hurt" contradicts "four killed" once, not again for the two children among the four. */
function isWider(count: Scope, scope: Scope): boolean {
  const width = (group: Group) => ["civilian", "person"].indexOf(group);
  return count.outcome === scope.outcome && width(count.group) > width(scope.group);
}

function saidBy(account: Account, of: Casualty): Said<Casualty> {
  const superseded = of.supersededBy !== null;
  return { account, value: rangeName(of) + (superseded ? ", earlier" : ""), stance: of.stance, of, superseded };
}

/** "26", "at least 26", "up to 30", "20–30", "none" */
export function rangeName({ min, max }: Pick<Casualty, "min" | "max">): string {
  if (max === null) return `at least ${min}`;
  if (max === 0) return "none";
  if (min === max) return String(min);
  return min === 0 ? `up to ${max}` : `${min}–${max}`;
}

/** An account that gives several counts of one scope is met by the one that fits best. */
function relate(a: readonly Said<Casualty>[], b: readonly Said<Casualty>[]): Relation {
  const relations = a.flatMap((x) => b.map((y) => between(x.of, y.of)));
  return (
    (["agree", "compatible", "differ", "contradict"] as const).find((relation) => relations.includes(relation)) ?? null
  );
}

function between(a: Casualty, b: Casualty): Relation {
  if (a.stance === "denies" || b.stance === "denies") return denial(a, b);
  if (a.min === b.min && (a.max === b.max || a.max === null || b.max === null)) return "agree";
  const overlap = Math.max(a.min, b.min) <= Math.min(a.max ?? Infinity, b.max ?? Infinity);
  if (overlap || a.stance === "reports" || b.stance === "reports") return "compatible";
  return (isZero(a) || isZero(b)) && a.stance === "asserts" && b.stance === "asserts" ? "contradict" : "differ";
}

/** To deny a count is to contradict whoever vouches for it. */
function denial(a: Casualty, b: Casualty): Relation {
  if (a.stance === b.stance) return a.min === b.min && a.max === b.max ? "agree" : "compatible";
  const overlap = Math.max(a.min, b.min) <= Math.min(a.max ?? Infinity, b.max ?? Infinity);
  const vouched = a.stance === "asserts" || b.stance === "asserts";
  return overlap && vouched ? "contradict" : "compatible";
}

const PEOPLE: Readonly<Record<Group, readonly [string, string]>> = {
  civilian: ["civilian", "civilians"],
  child: ["child", "children"],
  woman: ["woman", "women"],
  combatant: ["combatant", "combatants"],
  person: ["person", "people"],
};

const VERBS: Readonly<Record<CountStance, readonly [string, string]>> = {
  asserts: ["says", "say"],
  suspects: ["thinks", "think"],
  denies: ["denies", "deny"],
  unidentified: ["leaves open", "leave open"],
  reports: ["has reports of", "have reports of"],
};

function phraseFor(scope: Scope): Attribute<Casualty>["phrase"] {
  const outcome = scope.outcome.replaceAll("-", " ");
  return (said, many) => {
    const stance = said[0]?.stance ?? "asserts";
    const noun = PEOPLE[scope.group][said.every((one) => one.of.min === 1 && one.of.max === 1) ? 0 : 1];
    const figures = list([...new Set(said.map((one) => (isZero(one.of) ? "no" : one.value)))]);
    return `${VERBS[stance][many ? 1 : 0]} ${figures} ${noun} ${outcome}`;
  };
}
