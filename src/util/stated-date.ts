import { MONTHS, WEEKDAY } from "../../data/english/furniture.js";

/** A calendar date with its year, as it stands in a text; the weekday before it and the time after it belong to it. */
export interface StatedDate {
  /** ISO date, as written: no time zone is applied. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const MONTH = `(?:${MONTHS.join("|")})(?!\\p{L})\\.?`;
// A number of four digits is a time only before a zone, after "at" or at the end of its line: "1300 killed" is not.
const ZONE = "(?:UTC|GMT|KSA|EST|EDT|BST|CET|CEST|EET|Z)";
const TIME =
  `(?:[,،\\s|–-]*(?:T|at\\s+)?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:\\s*[ap]\\.?m\\.?)?` +
  `|\\s+at\\s+\\d{3,4}(?!\\d)|[,\\s]+\\d{4}(?=\\s*(?:${ZONE}|$)))?(?:\\s*${ZONE})?(?:\\s*[+-]\\d{1,2}(?::?\\d{2})?(?![\\d-]))?`;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?<year>(?:19|20)\\d{2})(?!\\d)";
const FORMS = [
  `${DAY}\\s+(?:of\\s+)?(?<month>${MONTH})\\s*[,،]?\\s*${YEAR}`,
  // "Nov 272017": a comma and a space that were lost
  `(?<month>${MONTH})\\s+${DAY}\\s*[,،]?\\s*${YEAR}`,
  `${YEAR}-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)`,
  `(?<day>\\d{1,2})(?<mark>[./-])(?<month>\\d{1,2})\\k<mark>${YEAR}`,
].map((form) => new RegExp(`(?:${WEEKDAY}\\.?,?\\s+)?${form}${TIME}`, "iuy"));

/** The date that begins at offset `at`, or null. "08/12/2015" has two readings and is not read; "31/12/2015" has one. */
export function dateAt(text: string, at: number): StatedDate | null {
  for (const form of FORMS) {
    form.lastIndex = at;
    const match = form.exec(text);
    const iso = match?.groups === undefined ? null : isoOf(match.groups);
    if (match !== null && iso !== null) return { iso, start: at, end: at + match[0].trimEnd().length };
  }
  return null;
}

/** Whether `value` is a date of the calendar written as 2015-12-08. There is no year 0, and no database takes it. */
export function isIsoDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  return match !== null && match[1] !== "0000" && toIso(Number(match[1]), Number(match[2]), Number(match[3])) === value;
}

function isoOf(groups: Record<string, string | undefined>): string | null {
  const { day = "", month = "", year = "", mark } = groups;
  if (!/^\d/u.test(month)) return toIso(Number(year), monthNumber(month), Number(day));
  const [first, second] = [Number(day), Number(month)];
  if (mark === "/" && first <= 12 && second <= 12 && first !== second) return null;
  return second > 12 ? toIso(Number(year), first, second) : toIso(Number(year), second, first);
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => new RegExp(`^${month}\\.?$`, "iu").test(name)) + 1;
}

function toIso(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
