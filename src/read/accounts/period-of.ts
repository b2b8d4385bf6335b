import type { Clause } from "../document.js";
import type { Interval, TimeMention } from "../time/types.js";

type Stretch = Pick<Interval, "start" | "end">;

/** "the barrel bombs killed 140 people in the same period" */
const SAME = /\b(?:in|during|over|for|within|throughout) (?:the same|that|this) (?:period|time|span|timeframe)\b/u;
/** How many clauses back a period may have been named. */
const REACH = 4;

/**
 * The stretch over which the people of a tally were counted, or null where none is told. `clauses`: of the report.
 * `warWide`: the dead of a whole war, who were not counted over the month in which they were told.
 */
export function periodOf(clause: Clause, clauses: readonly Clause[], warWide: boolean): Stretch | null {
  const named = stretchIn(clause, warWide);
  if (named !== null || !SAME.test(clause.tokens.map((t) => t.lower).join(" "))) return named;
  const before = clauses.slice(Math.max(0, clause.index - REACH), clause.index);
  return before.map((c) => stretchIn(c, warWide)).findLast((stretch) => stretch !== null) ?? null;
}

function stretchIn({ times, saidAt }: Clause, warWide: boolean): Stretch | null {
  const open = times.find((t) => t.kind === "since" || t.kind === "period");
  const wide = warWide ? undefined : times.find((t) => isWide(t) && !saidAt.has(t));
  const interval = (open ?? wide)?.interval ?? null;
  return interval === null ? null : { start: interval.start, end: interval.end };
}

/** "in March 2016", "last year": a point in time as wide as what is counted over it. */
function isWide({ kind, interval }: TimeMention): boolean {
  return kind === "point" && /^(?:month|year)$/u.test(interval?.precision ?? "");
}
