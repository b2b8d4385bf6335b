import { UNITS, type Unit } from "../../../../data/english/time.js";
import { addDays, addMonths, endOfMonth, startOfMonth } from "../../../util/calendar.js";
import { lowerAt, type Token } from "../../text/tokens.js";
import { spanOf, stated } from "../intervals.js";
import { quantityBefore } from "../look.js";
import type { Anchor, Finder, Interval, Part, Resolved } from "../types.js";
import { movedBy } from "./ago.js";

/** A unit in the plural with no number ("days later"). */
const UNNUMBERED = { min: 2, max: 6 };

/**
 * A time counted from the mention before it.
 * Examples: "a year earlier", "two days later", "the day before", "hours later", "a day after".
 * "A day after the raid" inside a sentence is the time of the raid (a day before the mention), and so it is after
 * "comes"; at the start of a sentence or its end, it is a day after the mention.
 */
export const counted: Finder = (tokens, at, floor) => {
  const turn = lowerAt(tokens, at + 1);
  if (!/^(?:earlier|previously|prior|before|later|after)$/u.test(turn)) return null;
  const unit = UNITS.get(lowerAt(tokens, at)) as Unit;
  const the = lowerAt(tokens, at - 1) === "the" && at - 1 >= floor ? { from: at - 1, min: 1, max: 1 } : null;
  const plural = lowerAt(tokens, at).endsWith("s") ? { from: at, ...UNNUMBERED } : null;
  const quantity = quantityBefore(tokens, at, floor) ?? the ?? plural;
  if (quantity === null) return null;
  const later = turn === "later" || turn === "after";
  const sign = later !== namesTheOther(tokens, quantity.from, at + 1) ? 1 : -1;
  return {
    ...point(quantity.from, at + 2, later ? "counted-later" : "counted-earlier"),
    resolve: (anchor) => inThePast(anchor, (way) => fromPrevious(anchor, unit, quantity, way), sign),
  };
};

/** "Four years after X" at the start of a sentence counts from X to now, if it would otherwise lie ahead of publication. */
function inThePast({ published }: Anchor, count: (sign: 1 | -1) => Resolved | null, sign: 1 | -1): Resolved | null {
  const found = count(sign);
  return found !== null && published !== null && sign === 1 && found.start > published ? count(-1) : found;
}

/** "before X" and "after X": the words give the time of X, seen from the mention before. */
function namesTheOther(tokens: readonly Token[], from: number, turn: number): boolean {
  const word = lowerAt(tokens, turn);
  if (word !== "before" && word !== "after") return false;
  const next = tokens[turn + 1];
  return from > 2 && next !== undefined && next.kind !== "mark";
}

/**
 * The day, week, month or year of the mention before it, or the next or previous one.
 * Examples: "the same day", "that month", "later that day", "the following day", "the next week", "the previous year".
 */
export const sameOrNext: Finder = (tokens, at, floor) => {
  const unit = UNITS.get(lowerAt(tokens, at)) as Unit;
  const word = at - 1 >= floor ? lowerAt(tokens, at - 1) : "";
  const article = at - 2 >= floor && lowerAt(tokens, at - 2) === "the";
  const inIt = unit === "day" && word === "the" && at - 3 >= floor ? inTheDay(tokens, at) : null;
  if (inIt !== null) return inIt;
  const steps = stepsOf(word, article);
  if (steps === null || lowerAt(tokens, at).endsWith("s") || unit === "hour" || unit === "minute") return null;
  const lead = at - 1 - (article ? 1 : 0);
  const extended = /^(?:later|earlier|early|late)$/u.test(lowerAt(tokens, lead - 1)) && lead - 1 >= floor;
  return {
    ...point(extended ? lead - 1 : lead, at + 1, steps === 0 ? "same-unit" : "next-unit"),
    resolve: ({ previous }) => (previous === null ? null : { ...unitAround(previous, unit, steps), basis: "stated" }),
  };
};

/** "earlier in the day": the day that was told last, else that of publication. */
function inTheDay(tokens: readonly Token[], at: number): Part | null {
  if (lowerAt(tokens, at - 2) !== "in" || !/^(?:earlier|later|late|early)$/u.test(lowerAt(tokens, at - 3))) return null;
  return {
    ...point(at - 3, at + 1, "same-unit"),
    resolve: ({ previous, published }) => {
      if (previous !== null && previous.start === previous.end) return { ...previous, basis: "stated" };
      return previous !== null || published === null
        ? null
        : { ...stated(published, published, "day"), basis: "implied" };
    },
  };
}

function stepsOf(word: string, article: boolean): number | null {
  if (word === "same" || word === "that") return 0;
  if (word === "following" || (word === "next" && article)) return 1;
  return word === "previous" || word === "preceding" ? -1 : null;
}

function unitAround(previous: Interval, unit: Unit, steps: number): Interval {
  const base = steps > 0 ? previous.end : previous.start;
  switch (unit) {
    case "month":
      return stated(startOfMonth(addMonths(base, steps)), endOfMonth(addMonths(base, steps)), "month");
    case "year":
    case "decade":
      return stated(
        `${addMonths(base, steps * 12).slice(0, 4)}-01-01`,
        `${addMonths(base, steps * 12).slice(0, 4)}-12-31`,
        "year",
      );
    case "week":
    case "weekend":
      return steps === 0
        ? { ...previous, precision: "week" }
        : stated(addDays(base, 7 * steps - 3), addDays(base, 7 * steps + 3), "week");
    default:
      return steps === 0 ? previous : stated(addDays(base, steps), addDays(base, steps), "day");
  }
}

/** From the mention before; a year or a month earlier keeps its width. Without one, days count from publication. */
function fromPrevious(
  { previous, published }: Anchor,
  unit: Unit,
  quantity: { min: number; max: number },
  sign: 1 | -1,
): Resolved | null {
  if (previous === null) {
    const short = unit === "day" || unit === "hour" || unit === "minute";
    const found = published === null || !short ? null : movedBy(published, unit, quantity, sign);
    return found === null ? null : { ...found, basis: "implied" };
  }
  if (quantity.min === quantity.max && (unit === "year" || unit === "month")) {
    const months = sign * quantity.min * (unit === "year" ? 12 : 1);
    const [start, end] = [addMonths(previous.start, months), addMonths(previous.end, months)];
    return stated(start, previous.precision === "month" ? endOfMonth(end) : end, previous.precision);
  }
  const [first, last] = [movedBy(previous.start, unit, quantity, sign), movedBy(previous.end, unit, quantity, sign)];
  return first === null || last === null ? null : spanOf(first, last);
}

/** "since then": from the mention before it; "then" alone is no time. */
export const sinceThen: Finder = (tokens, at) => {
  if (lowerAt(tokens, at - 1) !== "since") return null;
  const resolve = ({ previous }: Anchor): Resolved | null =>
    previous === null ? null : { ...previous, basis: "implied" };
  return { ...point(at, at + 1, "then"), resolve };
};

function point(from: number, to: number, rule: string): Omit<Part, "resolve"> {
  return { from, to, rule, kind: "point", shape: "relative" };
}
