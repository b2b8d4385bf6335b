import type { LeftOut } from "../../model/casualty-range.js";
import { byClaim, claimOf } from "./bearing.js";
import type { Voiced } from "./voices.js";

const BECAUSE: Readonly<Record<LeftOut["why"], string>> = {
  superseded: "a later count of the same account takes its place",
  "not-vouched-for": "its speaker passes it on and does not vouch for it",
  denied: "its speaker denies it",
  copy: "another report of the same origin counts them already",
  part: "it is a part of a count of the same people",
  particular: "it tells of one person; the account counts more",
  rejected: "a person found that the words do not say it",
  excluded: "a person took it out of the range",
  unreviewed: "nobody has reviewed it",
};

const MISREAD_ELSEWHERE = "a person found that the same words in another report of the origin do not say it";

const NAMES = "it names a victim; it is no toll";

function becauseOf(why: LeftOut["why"], { decision, named }: Voiced): string {
  if (why === "particular" && named) return NAMES;
  return why === "rejected" && decision?.verdict !== "rejected" ? MISREAD_ELSEWHERE : BECAUSE[why];
}

/** The counts that bear on no range, by account, with the reason in words. */
export function leftOutOf(counts: readonly Voiced[]): LeftOut[] {
  return counts
    .flatMap((count) =>
      count.out === null ? [] : [{ claim: claimOf(count), why: count.out, because: becauseOf(count.out, count) }],
    )
    .sort((a, b) => byClaim(a.claim, b.claim));
}
