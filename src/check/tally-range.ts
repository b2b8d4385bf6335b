import type { Account, Casualty, Group, Outcome, Tally } from "../model/account.js";
import type { Quote } from "../model/quote.js";
import type { IncidentFacts } from "./facts.js";

/** People of one outcome and group; `max` null is open. */
export interface CountRange {
  readonly min: number;
  readonly max: number | null;
}

/** What an incident adds to a total, with the counts that say so. */
export interface IncidentRange extends CountRange {
  readonly counts: readonly { readonly account: Account; readonly quote: Quote }[];
}

type Scope = Pick<Tally, "outcome" | "group">;

/**
 * How many of a scope an incident counts: the lowest lower bound and the highest upper bound of its independent origins
 * (after Airwars). A copy speaks once, with whom it was copied from. Null where nobody counts any of that outcome.
 */
export function rangeIn({ incident, accounts }: IncidentFacts, scope: Scope): IncidentRange | null {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const positions = incident.origins.flatMap((origin) => {
    const own = origin.accounts.flatMap((id) => byId.get(id) ?? []);
    return own.map((account) => position(account, scope)).find((found) => found !== null) ?? [];
  });
  if (positions.length === 0) return null;
  return { ...widest(positions), counts: positions.flatMap(({ counts }) => counts) };
}

function position(account: Account, scope: Scope): IncidentRange | null {
  const kept = account.casualties.filter((count, i) => isAdmitted(count) && !isPart(account, i));
  const found = kept.map((count) => ({ count, bounds: boundsFor(count, scope) }));
  // What is counted in the very words of the total says more than what is counted around it.
  const exact = found.filter(({ count }) => isOf(count, scope));
  const counted = (exact.length > 0 ? exact : found).flatMap(({ count, bounds }) =>
    bounds === null ? [] : [{ count, bounds }],
  );
  if (counted.length === 0) return null;
  const counts = counted.map(({ count }) => ({ account, quote: count.quote }));
  return { ...widest(counted.map(({ bounds }) => bounds)), counts };
}

/** A later count has replaced it, or its own speaker denies it. */
function isAdmitted({ supersededBy, stance }: Casualty): boolean {
  return supersededBy === null && stance !== "denies";
}

/** A part of a count of the same scope stands for no whole: "26 civilians, six of them in one house". */
function isPart({ casualties }: Account, index: number): boolean {
  const count = casualties[index] as Casualty;
  const whole = count.partOf === null ? undefined : casualties[count.partOf];
  return whole !== undefined && isOf(whole, count);
}

const isOf = (count: Scope, scope: Scope): boolean => count.outcome === scope.outcome && count.group === scope.group;

function widest(ranges: readonly CountRange[]): CountRange {
  const tops = ranges.map(({ max }) => max ?? Number.POSITIVE_INFINITY);
  const max = Math.max(...tops);
  return { min: Math.min(...ranges.map(({ min }) => min)), max: Number.isFinite(max) ? max : null };
}

/** Groups that hold another: people may be civilians, civilians may be children. */
const HOLDS: Readonly<Record<Group, readonly Group[]>> = {
  person: ["civilian", "combatant", "child", "woman"],
  civilian: ["child", "woman"],
  combatant: [],
  child: [],
  woman: [],
};

/** What a count says of a scope: all of it, the least of it (a part), the most of it (a whole), or nothing. */
function boundsFor(count: Casualty, scope: Scope): CountRange | null {
  if (!mayBeOf(count.outcome, scope.outcome)) return null;
  const part = HOLDS[scope.group].includes(count.group);
  const whole = HOLDS[count.group].includes(scope.group);
  if (count.group !== scope.group && !part && !whole) return null;
  // Killed and wounded together split in no known way; who may have been civilians may not; what is not vouched for may not be.
  const vouched = count.stance === "asserts" && count.outcome === scope.outcome && !whole;
  return { min: vouched ? count.min : 0, max: part ? null : count.max };
}

function mayBeOf(outcome: Outcome, asked: Outcome): boolean {
  return outcome === asked || (outcome === "killed-or-wounded" && (asked === "killed" || asked === "wounded"));
}
