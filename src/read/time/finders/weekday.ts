import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from "../../../../data/english/time.js";
import { addDays, lastWeekday } from "../../../util/calendar.js";
import { lowerAt, type Token } from "../../text/tokens.js";
import { dayOf } from "../intervals.js";
import { dayNumber } from "../look.js";
import type { Anchor, Finder, Resolved } from "../types.js";

/**
 * A day of the week: the last one up to the day of publication; "last Friday" before that day; "next Friday" after it.
 * Examples: "Monday", "last Friday", "next Tuesday", "Saturdays" (an apostrophe lost), "Sat" before a date.
 */
export const weekday: Finder = (tokens, at, floor) => {
  const token = tokens[at] as Token;
  const number = WEEKDAYS.get(token.lower) ?? WEEKDAYS.get(token.lower.slice(0, -1)) ?? abbreviated(tokens, at);
  if (number === undefined || !token.capital) return null;
  const before = at - 1 >= floor ? lowerAt(tokens, at - 1) : "";
  const turn =
    before === "last" || before === "next" || before === "this" || before === "every" || before === "each"
      ? before
      : "";
  return {
    from: turn === "" ? at : at - 1,
    to: lowerAt(tokens, at + 1) === "." && WEEKDAY_ABBREVIATIONS.has(token.lower) ? at + 2 : at + 1,
    rule: "weekday",
    kind: isHabit(tokens, at) ? "repeated" : "point",
    shape: "weekday",
    resolve: (anchor) => weekdayIn(anchor, number, turn),
  };
};

/** "Sat", "Sun" and "Mon" are also other words: only before a date. */
function abbreviated(tokens: readonly Token[], at: number): number | undefined {
  let next = at + 1;
  while (next < at + 3 && /^[.,]$/u.test(lowerAt(tokens, next))) next++;
  const word = lowerAt(tokens, next);
  const dated = dayNumber(tokens[next]) !== null || MONTHS.has(word) || MONTH_ABBREVIATIONS.has(word);
  return dated ? WEEKDAY_ABBREVIATIONS.get(lowerAt(tokens, at)) : undefined;
}

/** "on Tuesdays", "every Friday". */
function isHabit(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  return before === "every" || before === "each" || (before === "on" && lowerAt(tokens, at).endsWith("days"));
}

function weekdayIn({ published }: Anchor, number: number, turn: string): Resolved | null {
  if (published === null) return null;
  if (turn === "next") return dayOf(addDays(lastWeekday(published, number), 7));
  return dayOf(lastWeekday(turn === "last" ? addDays(published, -1) : published, number));
}
