import { dateAt } from "../../../util/stated-date.js";

/** A release states its place and day before its first sentence, near its top (code units). */
const TOP = 2000;
/** Nothing longer stands before the day in a dateline (code units). */
const REACH = 80;

/** The day of a dateline: "SOUTHWEST ASIA, March 3, 2017 — Forces …", "TAMPA, Fla. (3 March 2017) - …", "[Tampa] 3 March 2017 - …"; null if none. */
export function datelineDay(text: string): string | null {
  for (const line of text.slice(0, TOP).split(/[\r\n]+/u)) {
    for (const { index, 0: mark } of line.slice(0, REACH).matchAll(/(?:[,.(\]]|\s[–—-])\s*/gu)) {
      const date = dateAt(line, index + mark.length);
      if (date !== null && /^\)?\s*(?:[–—-]|$)/u.test(line.slice(date.end))) return date.iso;
    }
  }
  return null;
}

/** The day under which a paragraph puts what follows: a line that is a date, or a dateline; null for any other. */
export function headingDay(unit: string): string | null {
  const line = unit.replace(/[*#_]/gu, "").trim();
  const date = dateAt(line, 0);
  return date !== null && isDateAlone(line) ? date.iso : datelineDay(line);
}

/** Whether nothing but a date stands in a line. */
export function isDateAlone(line: string): boolean {
  const plain = line.replace(/[*#_]/gu, "").trim();
  const date = dateAt(plain, 0);
  return date !== null && /^[.:]?$/u.test(plain.slice(date.end));
}
