import { daysBetween } from "../../util/calendar.js";
import type { HarmCount } from "../clauses/harm.js";
import type { Mention } from "./mention.js";

/** Fights of two days are one incident; what is counted over more is a tally. */
const MOST_DAYS = 3;
/** No single attack of the wars that are read killed as many. */
const WAR_WIDE = 5000;

const CAMPAIGN = /^(?:conflict|conflicts|war|uprising|revolution|revolt|campaign|crisis|civil|intervention|unrest|offensive|siege|outbreak)$/u;
const SUMS = /^(?:so|total|altogether|overall|cumulative|documented|toll|since|statistics|figures|tally)$/u;

/** Whether a count of the mention is a running total, a period sum, or a sum over several incidents. */
export function isTally(mention: Mention, count: HarmCount): boolean {
  if (count.min >= WAR_WIDE) return true;
  const { clause } = mention.statement;
  const periods = clause.times.filter((t) => (t.kind === "since" || t.kind === "period" || t.kind === "repeated") && !clause.saidAt.has(t));
  if (periods.some((t) => t.kind === "since" && !closeSince(t.interval))) return true;
  if (periods.some((t) => t.kind === "period" && t.interval !== null && daysBetween(t.interval.start, t.interval.end) >= MOST_DAYS)) return true;
  if (mention.time?.interval != null && daysBetween(mention.time.interval.start, mention.time.interval.end) >= 31 && count.min > 3) return true;
  const words = clause.tokens.map((t) => t.lower);
  const whole = count.partOf ?? count;
  if (whole.toll && mention.places.every((p) => p.entries.some((e) => e.precision === "country")) && words.some((w) => CAMPAIGN.test(w))) return true;
  const sinceWar = words.some((w, i) => (w === "since" || w === "during" || w === "throughout") && words.slice(i + 1, i + 8).some((x) => CAMPAIGN.test(x)));
  if (sinceWar) return true;
  return words.includes("far") && words.some((w) => SUMS.test(w)) && periods.length > 0;
}

/** "since midnight", "since Saturday morning" of a report of the next day is one day's fighting. */
function closeSince(interval: { start: string; end: string } | null): boolean {
  return interval !== null && daysBetween(interval.start, interval.end) < 2;
}
