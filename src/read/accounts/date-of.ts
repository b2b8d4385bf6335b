import type { DateInterval } from "../../model/account.js";
import { daysBetween } from "../../util/calendar.js";
import type { Clause } from "../document.js";
import { isAftermath } from "../incidents/group.js";
import type { Mention } from "../incidents/mention.js";
import type { TimeMention } from "../time/types.js";
import { quoteTokens, type Source } from "./source.js";

/** A time and the sentence that names it. */
export interface Dated {
  readonly time: TimeMention;
  readonly clause: Clause;
}

/** How far into a report its lead reaches, in sentences. */
const LEAD = 4;

/** When the report's own news happened: the first day that its lead names and that is no day of speaking. */
export function leadTime(clauses: readonly Clause[]): Dated | null {
  for (const clause of clauses.filter((c) => c.role === "body").slice(0, LEAD)) {
    const time = clause.times.find((t) => t.kind === "point" && !clause.saidAt.has(t) && width(t) <= 2);
    if (time !== undefined) return { time, clause };
  }
  return null;
}

/** When it happened, by the account's own words; else by the rest of the incident's telling, or the lead: implied. */
export function dateOf(own: readonly Mention[], incident: readonly Mention[], source: Source): DateInterval | null {
  const stated = narrowest(own);
  if (stated !== null) return interval(stated, stated.time.basis, source);
  const implied =
    narrowest(incident) ?? (incident.some(looksBack) ? null : (toldBefore(incident, source) ?? source.leadTime));
  return implied === null ? null : interval(implied, "implied", source);
}

/** "Troops beat back an attack on Sunday. At least 30 were killed in the north": the day of the sentence before. */
function toldBefore(incident: readonly Mention[], source: Source): Dated | null {
  const clause = source.clauses[(incident[0]?.statement.clause.index ?? 0) - 1];
  if (clause === undefined || clause.role !== "body" || clause.harm.length > 0) return null;
  const time = clause.times.findLast((t) => t.kind === "point" && !clause.saidAt.has(t) && width(t) <= 2);
  return time === undefined || !clause.chunks.some((c) => c.act !== undefined) ? null : { time, clause };
}

function interval({ time, clause }: Dated, basis: DateInterval["basis"], source: Source): DateInterval | null {
  if (time.interval === null) return null;
  const { start, end, precision } = time.interval;
  return { start, end, precision, basis, quote: quoteTokens(source, clause, time.from, time.to) };
}

/** The narrowest time of those that count people, else of all. */
function narrowest(mentions: readonly Mention[]): Dated | null {
  const dated = mentions.flatMap((m) =>
    m.time?.interval == null || isOpen(m.time)
      ? []
      : [{ time: m.time, clause: m.statement.clause, harm: m.harm.length > 0 && !isAftermath(m) }],
  );
  const rank = (d: { time: TimeMention; harm: boolean }) => (width(d.time) > 7 ? 2 : 0) + (d.harm ? 0 : 1);
  return dated.toSorted((a, b) => rank(a) - rank(b) || width(a.time) - width(b.time))[0] ?? null;
}

function isOpen(time: TimeMention): boolean {
  return time.kind === "repeated" || (time.kind === "since" && width(time) > 1);
}

function width(time: TimeMention): number {
  return time.interval === null ? Number.POSITIVE_INFINITY : daysBetween(time.interval.start, time.interval.end);
}

/** "an earlier strike", "in a previous attack": not the news of the lead. */
function looksBack(mention: Mention): boolean {
  return mention.statement.clause.tokens.some((t) => /^(?:previous|previously|ago)$/u.test(t.lower));
}
