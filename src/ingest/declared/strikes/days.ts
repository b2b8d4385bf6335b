import { RANGE_JOINTS } from "../../../../data/english/strike-days.js";
import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from "../../../../data/english/time.js";
import type { Days } from "../../../model/declaration.js";
import { isCivil, isoOf } from "../../../util/calendar.js";
import { dateAt } from "../../../util/stated-date.js";

export type DateOrder = "mdy" | "dmy";

const NUMERIC = /^(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/u;
const ISO = /^(?<year>\d{4})(?<mark>[-/])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/u;

/** What the dates of a file show of the order of day and month, from their first and second parts. */
export interface ShownOrder {
  /** Lines of which the first part is over 12. */
  readonly dayFirst: readonly number[];
  readonly monthFirst: readonly number[];
  /** Lines that could be read either way. */
  readonly either: readonly number[];
}

/** `dates`: as written, with their lines. Dots are put after the day: 17.10.2016 shows nothing of slashes. */
export function shownOrder(dates: readonly { readonly value: string; readonly line: number }[]): ShownOrder {
  const shown = { dayFirst: [] as number[], monthFirst: [] as number[], either: [] as number[] };
  for (const { value, line } of dates) {
    const { a, b, mark } = NUMERIC.exec(value)?.groups ?? {};
    if (a === undefined || b === undefined || mark === ".") continue;
    if (Number(a) > 12) shown.dayFirst.push(line);
    else if (Number(b) > 12) shown.monthFirst.push(line);
    else if (Number(a) !== Number(b)) shown.either.push(line);
  }
  return shown;
}

/**
 * The days of a cell: "2016-10-17", "10/17/2016", "17.10.2016", "17 October 2016", "Oct. 17, 2016", two of them with
 * "-", "–", "/", "to" or the like between them, "17-20 October 2016" or "October 17-20, 2016". A time and a weekday after
 * a date are left out. Null if it is anything else.
 */
export function daysIn(value: string, order: DateOrder): Days | null {
  const spelled = spelledOut(value);
  const first = dateFrom(spelled, order);
  if (first === null) return null;
  if (first.rest === "") return { start: first.day, end: first.day };
  const joint = RANGE.exec(first.rest);
  const last = joint === null ? null : dateFrom(first.rest.slice(joint[0].length), order);
  return last === null || last.rest !== "" ? null : { start: first.day, end: last.day };
}

const RANGE = new RegExp(`^\\s*(?:[-–—/]|(?:${RANGE_JOINTS.join("|")})\\s)\\s*`, "iu");
const MONTH = `(?:${[...MONTHS.keys(), ...MONTH_ABBREVIATIONS.keys()].join("|")})\\.?`;
const TWO_DAYS = new RegExp(
  `^(?<a>\\d{1,2})\\s*[-–—]\\s*(?<b>\\d{1,2})\\s+(?<month>${MONTH}),?\\s+(?<year>\\d{4})$`,
  "iu",
);
const TWO_AFTER = new RegExp(
  `^(?<month>${MONTH})\\s+(?<a>\\d{1,2})\\s*[-–—]\\s*(?<b>\\d{1,2}),?\\s+(?<year>\\d{4})$`,
  "iu",
);

/** "17-20 October 2016" with both of its dates in full. */
function spelledOut(value: string): string {
  const { a, b, month, year } = (TWO_DAYS.exec(value) ?? TWO_AFTER.exec(value))?.groups ?? {};
  return a === undefined ? value : `${a} ${month} ${year} – ${b} ${month} ${year}`;
}

/** The date at the head of some words, and what stands after it and its time. */
function dateFrom(value: string, order: DateOrder): { readonly day: string; readonly rest: string } | null {
  const match = ISO.exec(value) ?? NUMERIC.exec(value);
  if (match?.groups === undefined) {
    const stated = dateAt(value, 0);
    return stated === null ? null : { day: stated.iso, rest: withoutTime(value.slice(stated.end)) };
  }
  const { a, b, mark, year, month, day } = match.groups;
  const dayFirst = order === "dmy" || mark === ".";
  const iso = civilDay(year, month ?? (dayFirst ? b : a), day ?? (dayFirst ? a : b));
  return iso === null ? null : { day: iso, rest: withoutTime(value.slice(match[0].length)) };
}

const TIME =
  /^(?:T|,?\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\.?)?(?:\s*(?:Z|[A-Z]{2,5}|[+-]\d{2}(?::?\d{2})?))?/iu;
const WEEKDAY = new RegExp(
  `^,?\\s*\\(?(?:${[...WEEKDAYS.keys()].flatMap((name) => [name, name.slice(0, 3)]).join("|")})\\.?\\)?$`,
  "iu",
);

function withoutTime(rest: string): string {
  return rest.replace(TIME, "").replace(WEEKDAY, "").trim();
}

function civilDay(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return isCivil(y, m, d) ? isoOf(y, m, d) : null;
}
