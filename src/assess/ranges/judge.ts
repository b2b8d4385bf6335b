import type { LeftOut } from "../../model/casualty-range.js";
import { type Count, isReviewed, type Judged } from "./count.js";

type Why = LeftOut["why"];

/**
 * Whether each count of one account bears on the range of its scope. By itself one does unless a later count of the
 * account replaced it, its speaker denies it or does not vouch for it, or it is a part of a count of the same scope
 * (domain rules: "admitted counts", "a subset is not an addition"). A person who takes a count in or out overrules that;
 * what a person rejected was never said. `reviewedOnly` leaves out what no person has looked at.
 */
export function judgedCounts(counts: readonly Count[], reviewedOnly: boolean): Judged[] {
  const said = counts.filter((count) => naturally(count, counts, false) === null);
  return counts.map((count) => {
    const natural = naturally(count, counts, reviewedOnly);
    return { ...count, natural, out: overruled(count, natural), particular: isParticular(count, said) };
  });
}

/**
 * Somebody named, or one person of whom an account tells that counts more: "an old man was killed" beside twelve people,
 * or beside four children, is not its toll of people [P]. A person who admits such a count makes it one.
 */
function isParticular(count: Count, said: readonly Count[]): boolean {
  if (count.decision?.range === "admitted") return false;
  return count.named || (count.max === 1 && said.some((other) => other.min > 1 && isWithin(other, count)));
}

function isWithin(one: Count, { outcome, group }: Count): boolean {
  return one.outcome === outcome && (one.group === group || group === "person");
}

function naturally(count: Count, all: readonly Count[], reviewedOnly: boolean): Why | null {
  if (count.decision?.verdict === "rejected") return "rejected";
  if (count.superseded) return "superseded";
  if (count.stance === "denies") return "denied";
  if (count.stance === "reports") return "not-vouched-for";
  if (isPart(count, all)) return "part";
  // To take a count out is to have looked at it: no copy of it comes in for that.
  return reviewedOnly && !isReviewed(count) && count.decision?.range !== "excluded" ? "unreviewed" : null;
}

function overruled({ decision }: Count, natural: Why | null): Why | null {
  if (natural === "rejected") return "rejected";
  if (decision?.range === "excluded") return "excluded";
  return decision?.range === "admitted" ? null : natural;
}

/** "26 civilians, six of them in one house": the six stand for no whole. */
function isPart({ outcome, group, wholes }: Count, all: readonly Count[]): boolean {
  return wholes.some((index) => all[index]?.outcome === outcome && all[index]?.group === group);
}
