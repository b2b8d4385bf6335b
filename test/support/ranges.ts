import { type RangeFacts, type RangeOptions, rangesOf } from "../../src/assess/ranges/index.js";
import type { Account, Casualty, Group, Outcome } from "../../src/model/account.js";
import type { CasualtyRange, ClaimDecision } from "../../src/model/casualty-range.js";
import { account, count } from "./accounts.js";

// Ranges for tests, said in few words: a scope is "killed civilian", a range "12–26" or "20–open, highest 26".

/** An incident of these accounts, each an origin of its own unless they are grouped; `days` are of reports by id. */
export function factsOf(
  accounts: readonly Account[],
  origins: readonly (readonly string[])[] = accounts.map(({ id }) => [id]),
  days: Readonly<Record<string, string>> = {},
): RangeFacts {
  return {
    incident: {
      id: "i1",
      accounts: accounts.map(({ id }) => id),
      origins: origins.map((own) => ({ accounts: own, because: "single" })),
    },
    accounts,
    reports: new Map(accounts.map(({ report }) => [report, { published: days[report] ?? null }])),
  };
}

const counting =
  (outcome: Outcome) =>
  (group: Group, min: number, max: number | null = min, more: Partial<Casualty> = {}): Casualty =>
    count(outcome, group, min, max, more);

export const killed = counting("killed");
export const wounded = counting("wounded");
export const both = counting("killed-or-wounded");

/** Accounts a, b, c … of a report each, every one an origin of its own, with these counts. */
export function told(...each: readonly (readonly Casualty[])[]): RangeFacts {
  return factsOf(each.map((casualties, i) => account("abcdefgh"[i] as string, `r${i}`, { casualties })));
}

/** Of a claim by its account, attribute and index: "a killed 0". */
export function decision(claim: string, more: Partial<ClaimDecision>): ClaimDecision {
  const [account = "", attribute = "", index = ""] = claim.split(" ");
  return { account, attribute, index: Number(index), verdict: null, correction: null, range: null, ...more };
}

export function range(
  facts: RangeFacts,
  scope: string,
  decisions: readonly ClaimDecision[] = [],
  options: RangeOptions = {},
): CasualtyRange | undefined {
  return rangesOf(facts, decisions, options).ranges.find(({ outcome, group }) => `${outcome} ${group}` === scope);
}

export function bounds(...asked: Parameters<typeof range>): string | undefined {
  const found = range(...asked);
  if (found === undefined) return undefined;
  const { min, max, highest } = found;
  if (max !== null) return `${min}–${max}`;
  return highest === min ? `${min}–open` : `${min}–open, highest ${highest}`;
}

export function scopes(
  facts: RangeFacts,
  decisions: readonly ClaimDecision[] = [],
  options: RangeOptions = {},
): string[] {
  return rangesOf(facts, decisions, options).ranges.map(({ outcome, group }) => `${outcome} ${group}`);
}

/** "a 0 copy": account, index among its counts, and why. */
export function leftOut(
  facts: RangeFacts,
  decisions: readonly ClaimDecision[] = [],
  options: RangeOptions = {},
): string[] {
  return rangesOf(facts, decisions, options).leftOut.map(({ claim, why }) => `${claim.account} ${claim.index} ${why}`);
}
