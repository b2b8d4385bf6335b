import { AFTER_DATE, MONTH_ABBREVIATIONS, MONTHS } from "../../../../data/english/time.js";
import { lowerAt, type Token } from "../../text/tokens.js";
import { daysOfMonth, withoutYear } from "../intervals.js";
import { dayNumber, dayRange, looksAhead, yearNumber } from "../look.js";
import type { Finder, Part } from "../types.js";

/** Day numbers beside a month, with the tokens they take up. */
interface Days {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  readonly year: number | null;
}

/**
 * A day, or days, of a month that is named, with or without a year. Called for the month.
 * Examples: "26 April 2014", "the 3rd of May", "4-5 April", "between 1 and 5 May", "Apr. 22, 2022", "June 7-8",
 * "November 272017" (a lost space).
 */
export const calendarDate: Finder = (tokens, at, floor) => {
  const month = monthAt(tokens, at);
  const found = month === undefined ? null : (daysBefore(tokens, at, floor) ?? daysAfter(tokens, at));
  if (month === undefined || found === null || !exists(month, found)) return null;
  return datePart(tokens, month, found);
};

function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const word = lowerAt(tokens, at);
  return MONTHS.get(word) ?? MONTH_ABBREVIATIONS.get(word);
}

/** Whether the days exist in that year, or in a leap year where none is given. */
function exists(month: number, { first, last, year }: Days): boolean {
  return daysOfMonth(year ?? 2000, month, first, last) !== null;
}

function datePart(tokens: readonly Token[], month: number, found: Days): Part {
  const { from, to, first, last, year } = found;
  const ahead = looksAhead(tokens, from);
  const build = (y: number) => daysOfMonth(y, month, first, last);
  const opened = first !== last && /^(?:from|between)$/u.test(lowerAt(tokens, from - 1));
  return {
    from: opened ? from - 1 : from,
    to,
    rule: "calendar-date",
    kind: opened ? "period" : "point",
    shape: "date",
    resolve: (anchor) => (year === null ? withoutYear(anchor, ahead, build) : build(year)),
  };
}

/** "26 April", "the 3rd of May", "4-5 April", "4 - 5 April", "1 and 5 May". */
function daysBefore(tokens: readonly Token[], at: number, floor: number): Days | null {
  const i = lowerAt(tokens, at - 1) === "of" ? at - 2 : at - 1;
  if (i < floor) return null;
  const after = yearAfter(tokens, at + 1);
  const range = dayRange(tokens[i]);
  if (range !== null) return { from: i, to: after.to, first: range[0], last: range[1], year: after.year };
  const last = dayNumber(tokens[i]);
  if (last === null) return null;
  const linked = i - 2 >= floor && isLink(lowerAt(tokens, i - 1)) ? dayNumber(tokens[i - 2]) : null;
  const [from, first] = linked !== null && linked < last ? [i - 2, linked] : [i, last];
  return { from, to: after.to, first, last, year: after.year };
}

/** "April 26", "Apr. 26, 2014", "June 7-8", "June 7 - 8", "November 272017". */
function daysAfter(tokens: readonly Token[], at: number): Days | null {
  const i = lowerAt(tokens, at + 1) === "." ? at + 2 : at + 1;
  const glued = /^(\d{1,2})((?:19|20)\d\d)$/u.exec(lowerAt(tokens, i));
  if (glued !== null)
    return { from: at, to: i + 1, first: Number(glued[1]), last: Number(glued[1]), year: Number(glued[2]) };
  const [first, last, end] = daysFrom(tokens, i);
  if (first === null || last === null || countsAnother(tokens, at, end)) return null;
  const after = yearAfter(tokens, end);
  return { from: at, to: after.to, first, last, year: after.year };
}

function daysFrom(tokens: readonly Token[], i: number): [number | null, number | null, number] {
  const range = dayRange(tokens[i]);
  if (range !== null) return [range[0], range[1], i + 1];
  const first = dayNumber(tokens[i]);
  const second = isLink(lowerAt(tokens, i + 1)) ? dayNumber(tokens[i + 2]) : null;
  const joined = first !== null && second !== null && first < second && !countsAnother(tokens, i, i + 3, true);
  return joined ? [first, second, i + 3] : [first, first, i + 1];
}

function isLink(word: string): boolean {
  return word === "-" || word === "–" || word === "to" || word === "and" || word === "&" || word === "until";
}

/** "In May 12 people were killed": after "in", a number before a noun counts the noun. */
function countsAnother(tokens: readonly Token[], month: number, end: number, always = false): boolean {
  const next = tokens[end];
  if (!always && lowerAt(tokens, month - 1) !== "in") return false;
  return next?.kind === "word" && !next.capital && !AFTER_DATE.has(next.lower);
}

function yearAfter(tokens: readonly Token[], i: number): { year: number | null; to: number } {
  const skip = lowerAt(tokens, i) === "." && lowerAt(tokens, i + 1) !== "," ? 1 : lowerAt(tokens, i) === "," ? 1 : 0;
  const year = yearNumber(tokens[i + skip]);
  return year === null ? { year: null, to: i } : { year, to: i + skip + 1 };
}
