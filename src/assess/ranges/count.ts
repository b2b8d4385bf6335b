import type { Account, Casualty, Victim } from "../../model/account.js";
import type { ClaimDecision, LeftOut, RangeClaim } from "../../model/casualty-range.js";
import { claimKey, correctedAccount } from "../../util/corrected-account.js";
import { correctedValue } from "../../util/corrected-claim.js";
import { countClaim } from "../../util/count-claim.js";
import { leadsTo, wholesOf } from "../../util/count-references.js";

/** A count of an account as it bears on ranges, with what people said of it. */
export interface Count extends RangeClaim {
  readonly stance: Casualty["stance"];
  /** The highest figure that it names, open or not. */
  readonly highest: number;
  readonly superseded: boolean;
  /** Its words name victims of its account, and it counts no more than these. */
  readonly named: boolean;
  /** Indices of the counts of its account that include it, the nearest first. */
  readonly wholes: readonly number[];
  readonly decision: ClaimDecision | null;
  /** The count as it was read. */
  readonly read: Casualty;
}

/** A count, why it is left out (null: it bears on the range), and whether it would be without a person's word on the range. */
export interface Judged extends Count {
  /** It tells of particular people, be they named or not, and is no toll: it bounds its scope from below alone. */
  readonly particular: boolean;
  readonly out: LeftOut["why"] | null;
  readonly natural: LeftOut["why"] | null;
}

type Decisions = ReadonlyMap<string, ClaimDecision>;

/** Decisions of one account by claim. */
export function decisionsByClaim(decisions: readonly ClaimDecision[]): Decisions {
  return new Map(decisions.map((one) => [claimKey(one), one]));
}

/**
 * The counts of an account in their order, corrected, those that a person rejected among them: a part of a rejected one
 * is a part of what includes that, and what it replaced stands again.
 */
export function countsOf(account: Account, decisions: Decisions): Count[] {
  const decided = account.casualties.map((_, i) => decisions.get(claimKey(countClaim(account.casualties, i))) ?? null);
  const counts = account.casualties.map((count, i) => asDecided(count, decided[i] ?? null));
  const isKept = (index: number): boolean => decided[index]?.verdict !== "rejected";
  const victims = correctedAccount(account, [...decisions.values()]).victims;
  return counts.map((count, index) => ({
    account: account.id,
    report: account.report,
    speaker: account.speaker.name,
    index,
    outcome: count.outcome,
    group: count.group,
    stance: count.stance,
    ...boundsOf(count),
    corrected: decided[index]?.verdict === "corrected",
    highest: count.max ?? count.min,
    quote: count.quote,
    named: namesAll(count, victims),
    superseded: leadsTo(counts, index, "supersededBy", isKept) !== null,
    wholes: wholesOf(counts, index).filter(isKept),
    decision: decided[index] ?? null,
    read: account.casualties[index] as Casualty,
  }));
}

/** "Nour Idris was killed", and not "three children, one of them Lina Hassan": of people who are named, no more. */
function namesAll({ outcome, max, quote }: Casualty, victims: readonly Victim[]): boolean {
  const isIn = (one: Victim) => one.quote.start < quote.end && quote.start < one.quote.end;
  const named = victims.filter((one) => one.outcome === outcome && isIn(one)).length;
  return max !== null && max > 0 && max <= named;
}

function asDecided(count: Casualty, decision: ClaimDecision | null): Casualty {
  return decision?.verdict === "corrected" ? (correctedValue(count, decision.correction) as Casualty) : count;
}

/**
 * What nobody asserts may be none: "may have killed one" is 0–1, and so is whom a denial counts, where a person takes it
 * in at all (domain rule; after Airwars). What is only passed on stands as it is counted once a person vouches for it.
 */
function boundsOf({ min, max, stance }: Casualty): Pick<Count, "min" | "max"> {
  return { min: stance === "asserts" || stance === "reports" ? min : 0, max };
}

/** A person has said of it that it is right, what it should be, or that it bears on the range. */
export function isReviewed({ decision }: Count): boolean {
  return decision !== null && (decision.verdict !== null || decision.range === "admitted");
}
