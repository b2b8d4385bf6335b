import { UNITS, type Unit } from "../../../../data/english/time.js";
import { addDays, addMonths, endOfMonth, lastWeekday, startOfMonth } from "../../../util/calendar.js";
import { lowerAt } from "../../text/tokens.js";
import { stated, yearOf } from "../intervals.js";

import type { Finder, Resolved } from "../types.js";

const MONDAY = 1;
const SATURDAY = 6;

/**
 * A calendar week, weekend, month or year beside the one of publication; "this week" and "earlier this month" end on the
 * day of publication. Weeks begin on Monday.
 * Examples: "last week", "earlier this month", "so far this year", "late last year", "next month", "over the weekend".
 */
export const frame: Finder = (tokens, at, floor) => {
  const word = lowerAt(tokens, at);
  const unit = UNITS.get(word) as Unit;
  const turn = at - 1 >= floor ? lowerAt(tokens, at - 1) : "";
  const step = turn === "last" ? -1 : turn === "this" ? 0 : turn === "next" ? 1 : null;
  const weekend = word === "weekend" && turn === "the";
  if (word.endsWith("s") || (step === null && !weekend) || unit === "day" || unit === "hour" || unit === "minute")
    return null;
  if (turn === "last" && lowerAt(tokens, at - 2) === "the") return null;
  const lead = lowerAt(tokens, at - 2);
  const early = at - 2 >= floor && /^(?:earlier|later|early|late|mid)$/u.test(lead);
  const soFar = at - 3 >= floor && lead === "far" && lowerAt(tokens, at - 3) === "so";
  return {
    from: soFar ? at - 3 : early ? at - 2 : at - 1,
    to: at + 1,
    rule: `${step === null ? "the" : turn}-${unit}`,
    kind: unit === "weekend" ? "point" : "period",
    shape: unit === "weekend" ? "day" : "frame",
    resolve: ({ published }) =>
      published === null ? null : phased(frameOf(published, unit, step ?? 0), early ? lead : ""),
  };
};

function frameOf(published: string, unit: Unit, step: number): Resolved {
  const whole = wholeFrame(published, unit, step);
  return step === 0 && whole.end > published && whole.start <= published ? { ...whole, end: published } : whole;
}

function wholeFrame(published: string, unit: Unit, step: number): Resolved {
  switch (unit) {
    case "week": {
      const monday = addDays(lastWeekday(published, MONDAY), step * 7);
      return stated(monday, addDays(monday, 6), "week");
    }
    case "weekend": {
      const saturday = addDays(lastWeekday(published, SATURDAY), step > 0 ? 7 : 0);
      return stated(saturday, addDays(saturday, 1), "days");
    }
    case "month":
      return stated(startOfMonth(addMonths(published, step)), endOfMonth(addMonths(published, step)), "month");
    default:
      return yearOf(Number(published.slice(0, 4)) + step * (unit === "decade" ? 10 : 1), null);
  }
}

/** "late last year", "early this month": a third of a year; other units stay whole. */
function phased(found: Resolved, lead: string): Resolved {
  if (found.precision !== "year" || !/^(?:early|mid|late)$/u.test(lead)) return found;
  return yearOf(Number(found.start.slice(0, 4)), lead as "early" | "mid" | "late");
}
