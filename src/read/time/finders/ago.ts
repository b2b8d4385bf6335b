import { UNITS, type Unit } from "../../../../data/english/time.js";
import { addDays, addMonths, endOfMonth, startOfMonth } from "../../../util/calendar.js";
import { lowerAt } from "../../text/tokens.js";
import { stated, yearOf } from "../intervals.js";
import { type Quantity, quantityBefore } from "../look.js";
import type { Finder, Resolved } from "../types.js";

/** A unit in the plural with no number ("weeks ago") is a few of them. */
const UNNUMBERED = { min: 2, max: 6 };

/**
 * A time counted back from the day of publication. As wide as its unit: days are exact, weeks are ± 3 days, months are
 * calendar months, years calendar years; vague numbers are as wide as they are vague.
 * Examples: "two days ago", "nearly two weeks ago", "a few months ago", "five years ago", "hours ago".
 */
export const ago: Finder = (tokens, at, floor) => {
  if (lowerAt(tokens, at + 1) !== "ago") return null;
  const unit = UNITS.get(lowerAt(tokens, at)) as Unit;
  const quantity = quantityBefore(tokens, at, floor) ?? { from: at, ...UNNUMBERED };
  return {
    from: quantity.from,
    to: at + 2,
    rule: "ago",
    kind: "point",
    shape: "day",
    resolve: ({ published }) => (published === null ? null : movedBy(published, unit, quantity, -1)),
  };
};

/** A day moved by a number of units, forwards or back; null for units that have no calendar of their own. */
export function movedBy(iso: string, unit: Unit, { min, max }: Omit<Quantity, "from">, sign: 1 | -1): Resolved | null {
  const [near, far] = sign === 1 ? [min, max] : [-max, -min];
  const vague = min !== max;
  switch (unit) {
    case "minute":
      return stated(iso, iso, "day");
    case "hour": {
      const days = [Math.trunc(near / 24), Math.trunc(far / 24)] as const;
      return stated(addDays(iso, days[0]), addDays(iso, days[1]), days[0] === days[1] ? "day" : "days");
    }
    case "day":
      return stated(addDays(iso, near), addDays(iso, far), vague ? "days" : "day");
    case "week":
      return stated(addDays(iso, near * 7 - 3), addDays(iso, far * 7 + 3), vague ? "days" : "week");
    case "month":
      return stated(startOfMonth(addMonths(iso, near)), endOfMonth(addMonths(iso, far)), "month");
    case "year":
    case "decade": {
      const years = unit === "year" ? 1 : 10;
      const year = Number(iso.slice(0, 4));
      return { ...yearOf(year + near * years, null), end: yearOf(year + far * years, null).end };
    }
    case "weekend":
      return null;
  }
}
