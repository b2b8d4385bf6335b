import type { Account } from "../../model/account.js";
import type { Origin } from "../../model/incident.js";
import { compareText } from "../../util/compare-text.js";
import { groupBy } from "../../util/group-by.js";
import { sourceNumbers } from "../../util/source-numbers.js";
import type { Judged } from "./count.js";
import { withoutMisread } from "./misread.js";

/** A count that bears on a range unless `out` says why it does not, with where it comes from. */
export interface Voiced extends Judged {
  /** Number of its origin: what copies each other has one. */
  readonly origin: number;
  /** Number of its source: a named speaker whom several outlets relay is one, be it by several origins. */
  readonly source: number;
}

/** Days of publication by report; null for one that nobody dates. */
export type Published = ReadonlyMap<string, { readonly published: string | null }>;

/**
 * Of each origin one report speaks for a scope: the earliest published in which the scope is counted (undated last,
 * then the first account by its id). What other reports of the origin count of it is a copy, which does not widen a range
 * (domain rule, [P]); one that says more of another scope speaks for that.
 *
 * Accounts of one report are no copies of each other: the origins of an incident join accounts of different reports
 * alone, so that two of one report in one origin are two voices, or two parts of what was copied. Both speak.
 *
 * A speaker whom several outlets relay in words of their own is several origins. Each figure bears on the range: the
 * same figure twice changes nothing, and of two figures the program does not say which holds, since the later report may
 * have the earlier figure. A person who knows takes one out.
 */
export function voiced(
  counts: readonly Judged[],
  { accounts, origins, reports }: { accounts: readonly Account[]; origins: readonly Origin[]; reports: Published },
): Voiced[] {
  const originOf = numbered(accounts, origins);
  const sourceOf = sourceNumbers(accounts, origins);
  const all = counts.map((count) => ({
    ...count,
    origin: originOf.get(count.account) as number,
    source: sourceOf.get(count.account) as number,
  }));
  const scopes = groupBy(withoutMisread(all), ({ origin, outcome, group }) => `${origin} ${outcome} ${group}`);
  return [...scopes.values()].flatMap((scope) => withoutCopies(scope, reports));
}

/** An account that is in no origin is one by itself. */
function numbered(accounts: readonly Account[], origins: readonly Origin[]): Map<string, number> {
  const numbers = new Map(origins.flatMap((origin, i) => origin.accounts.map((id) => [id, i] as const)));
  for (const { id } of accounts) if (!numbers.has(id)) numbers.set(id, origins.length + numbers.size);
  return numbers;
}

/**
 * What a person took out is still what the origin said: no copy comes in for it. Who names a victim gives no toll: a later
 * report that gives one of somebody is no copy of that.
 */
function withoutCopies(scope: readonly Voiced[], reports: Published): Voiced[] {
  const day = ({ report }: Judged): string => reports.get(report)?.published ?? "undated";
  const counted = scope.filter(({ natural }) => natural === null);
  const isTold = counted.some(({ particular, max }) => !particular && max !== 0);
  const [first] = counted
    .filter(({ particular }) => !(isTold && particular))
    .sort((a, b) => compareText(day(a), day(b)) || compareText(a.account, b.account));
  if (first === undefined) return [...scope];
  return scope.map((count) => {
    const isCopy = count.out === null && count.report !== first.report && count.decision?.range !== "admitted";
    return isCopy ? { ...count, out: "copy" } : count;
  });
}
