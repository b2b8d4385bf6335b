import type { Account, Casualty, Group, Tally } from "../model/account.js";
import type { CountRange } from "../model/casualty-range.js";
import type { Quote } from "../model/quote.js";
import { widestRange } from "../util/count-range.js";
import { isPartOfSame } from "../util/count-references.js";
import { countedAs } from "../util/counted-as.js";
import type { IncidentFacts } from "./facts.js";

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
  // What nobody vouches for is passed on only where nobody counts for himself.
  const vouched = positions.filter((one) => one.vouched);
  const admitted = vouched.length > 0 ? vouched : positions;
  if (admitted.length === 0) return null;
  return { ...widestRange(admitted), counts: admitted.flatMap(({ counts }) => counts) };
}

interface Position extends IncidentRange {
  readonly vouched: boolean;
}

function position(account: Account, scope: Scope): Position | null {
  const admitted = account.casualties.filter((count, i) => isAdmitted(count) && !isPartOfSame(account.casualties, i));
  const vouched = admitted.filter(({ stance }) => stance === "asserts");
  const counts = (vouched.length > 0 ? vouched : admitted).filter((count) => speaksOf(count, scope));
  if (counts.length === 0) return null;
  const exact = counts.filter((count) => isOf(count, scope));
  return {
    ...(exact.length > 0 ? widestRange(exact.map(boundsOf)) : around(counts, scope)),
    vouched: vouched.length > 0,
    counts: (exact.length > 0 ? exact : counts).map(({ quote }) => ({ account, quote })),
  };
}

/** A later count has replaced it, or its own speaker denies it. */
function isAdmitted({ supersededBy, stance }: Casualty): boolean {
  return supersededBy === null && stance !== "denies";
}

const isOf = (count: Scope, scope: Scope): boolean => count.outcome === scope.outcome && count.group === scope.group;

/** Groups that hold another: people may be civilians, civilians may be children. */
const HOLDS: Readonly<Record<Group, readonly Group[]>> = {
  person: ["civilian", "combatant", "child", "woman"],
  civilian: ["child", "woman"],
  combatant: [],
  child: [],
  woman: [],
};

function speaksOf(count: Casualty, scope: Scope): boolean {
  const { group } = scope;
  const related = count.group === group || HOLDS[group].includes(count.group) || HOLDS[count.group].includes(group);
  return related && countedAs(scope.outcome).includes(count.outcome);
}

/** What is not vouched for may not be. */
function boundsOf({ min, max, stance }: Casualty): CountRange {
  return { min: stance === "asserts" ? min : 0, max };
}

/** Nobody is counted in the total's own words: a part of it is the least, what holds it the most. */
function around(counts: readonly Casualty[], scope: Scope): CountRange {
  const parts = counts.filter(({ group, outcome }) => HOLDS[scope.group].includes(group) && outcome === scope.outcome);
  const wholes = counts.filter(({ group }) => group === scope.group || HOLDS[group].includes(scope.group));
  const tops = wholes.flatMap(({ max }) => max ?? []);
  return {
    min: Math.max(0, ...parts.map((part) => boundsOf(part).min)),
    max: tops.length === 0 ? null : Math.min(...tops),
  };
}
