import { UNITS, type Unit } from "../../../../data/english/time.js";
import type { DatePrecision } from "../../../model/account.js";
import { addDays, addMonths } from "../../../util/calendar.js";
import { lowerAt, type Token } from "../../text/tokens.js";
import { stated } from "../intervals.js";
import { quantityBefore } from "../look.js";
import type { Finder, Part, Resolved, TimeKind } from "../types.js";

/** How far back "recent days", "recent weeks" reach, in units of that kind. */
const RECENT = 7;

/**
 * A stretch that ends on the day of publication.
 * Examples: "the past week", "the last 48 hours", "the past few weeks", "in two days of", "within 24 hours".
 */
export const span: Finder = (tokens, at, floor) => {
  const unit = UNITS.get(lowerAt(tokens, at)) as Unit;
  const quantity = quantityBefore(tokens, at, floor);
  const from = quantity?.from ?? at;
  const before = from - 1 >= floor ? lowerAt(tokens, from - 1) : "";
  const many = quantity?.max ?? (lowerAt(tokens, at).endsWith("s") ? RECENT : 1);
  if (unit === "weekend") return null;
  const article = from - 2 >= floor && lowerAt(tokens, from - 2) === "the";
  if (before === "past" || (before === "last" && (quantity !== null || article))) {
    return backwards(article ? from - 2 : from - 1, at, { unit, many, rule: "past-span" });
  }
  if (quantity === null || isAdjective(tokens, at, many) || !/^(?:in|within|during)$/u.test(before)) return null;
  return backwards(from - 1, at, { unit, many, rule: "in-span" });
};

/** "six day war", "two month siege": a number with a singular is an adjective, not a time. */
function isAdjective(tokens: readonly Token[], at: number, many: number): boolean {
  return many > 1 && !lowerAt(tokens, at).endsWith("s");
}

/**
 * An unbounded recent stretch, which is no time of one attack.
 * Examples: "recent days", "in recent weeks".
 */
export const recent: Finder = (tokens, at, floor) => {
  const unit = UNITS.get(lowerAt(tokens, at)) as Unit;
  if (at - 1 < floor || lowerAt(tokens, at - 1) !== "recent") return null;
  return backwards(at - 1, at, { unit, many: RECENT, rule: "recent", kind: "repeated" });
};

interface Backwards {
  readonly unit: Unit;
  readonly many: number;
  readonly rule: string;
  readonly kind?: TimeKind;
}

function backwards(from: number, at: number, { unit, many, rule, kind = "period" }: Backwards): Part {
  return {
    from,
    to: at + 1,
    rule,
    kind,
    shape: "span",
    resolve: ({ published }) => (published === null ? null : endingOn(published, unit, many)),
  };
}

function endingOn(published: string, unit: Unit, many: number): Resolved {
  const [days, months, precision] = reach(unit, many);
  return stated(addMonths(addDays(published, -days), -months), published, precision);
}

function reach(unit: Unit, many: number): [days: number, months: number, DatePrecision] {
  switch (unit) {
    case "week":
      return [many * 7, 0, many === 1 ? "week" : "days"];
    case "month":
      return [0, many, "month"];
    case "year":
    case "decade":
      return [0, many * (unit === "year" ? 12 : 120), "year"];
    case "day":
      return [many, 0, "days"];
    default:
      return [unit === "hour" ? Math.ceil(many / 24) : 0, 0, "days"];
  }
}
