import type { Account, Casualty } from "../model/account.js";
import type { ClaimDecision } from "../model/casualty-range.js";
import { claimsOf } from "./claims-of.js";
import { correctedValue } from "./corrected-claim.js";
import { leadsTo } from "./count-references.js";

/**
 * An account as people left it: claims that somebody rejected are gone, those that somebody corrected are as corrected,
 * with the words they were read from. A part of a rejected count is a part of what includes that, and a count that a
 * rejected one replaced stands again. Of `decisions` only those of this account are used, one for each claim; what they
 * say of ranges changes nothing here.
 */
export function correctedAccount<A extends Omit<Account, "incident">>(
  account: A,
  decisions: readonly ClaimDecision[],
): A {
  const own = decisions.filter((one) => one.account === account.id && changes(one));
  if (own.length === 0) return account;
  const decided = new Map(own.map((one) => [claimKey(one), one]));
  const take = taker(claimsOf(account).map((claim) => valueAs(claim.value, decided.get(claimKey(claim)))));
  return {
    ...account,
    act: take(account.act === null ? 0 : 1)[0] ?? null,
    actors: kept(take(account.actors.length)),
    targets: kept(take(account.targets.length)),
    places: kept(take(account.places.length)),
    date: take(account.date === null ? 0 : 1)[0] ?? null,
    casualties: keptCounts(account.casualties, take(account.casualties.length)),
    victims: kept(take(account.victims.length)),
    claims: kept(take(account.claims.length)),
  };
}

/** A claim of an account, as `claimsOf` names and numbers it. */
export function claimKey({ attribute, index }: Pick<ClaimDecision, "attribute" | "index">): string {
  return `${attribute} ${index}`;
}

const changes = ({ verdict }: ClaimDecision): boolean => verdict === "rejected" || verdict === "corrected";

/** Undefined if it was rejected. */
function valueAs(value: unknown, decision: ClaimDecision | undefined): unknown {
  if (decision?.verdict === "rejected") return undefined;
  return decision?.verdict === "corrected" ? correctedValue(value, decision.correction) : value;
}

/** Gives the values back in the order in which `claimsOf` has them; corrections were checked when they were made. */
function taker(values: readonly unknown[]): <T>(count: number) => (T | undefined)[] {
  let at = 0;
  return <T>(count: number) => {
    const taken = values.slice(at, at + count) as (T | undefined)[];
    at += count;
    return taken;
  };
}

function kept<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}

/** Those that are left, with their references to each other by their new places. */
function keptCounts(read: readonly Casualty[], left: readonly (Casualty | undefined)[]): Casualty[] {
  const counts = read.map((count, i) => left[i] ?? count);
  const places = new Map(left.flatMap((count, i) => (count === undefined ? [] : [i])).map((i, place) => [i, place]));
  const moved = (from: number, reference: "partOf" | "supersededBy") => {
    const to = leadsTo(counts, from, reference, (index) => places.has(index));
    return to === null ? null : (places.get(to) ?? null);
  };
  return [...places.keys()].map((i) => {
    return { ...(counts[i] as Casualty), partOf: moved(i, "partOf"), supersededBy: moved(i, "supersededBy") };
  });
}
