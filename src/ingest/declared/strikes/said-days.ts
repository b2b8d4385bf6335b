import { ANNOUNCED, DAY_JOINTS, DAY_LEADS } from "../../../../data/english/strike-days.js";
import { RELATIVES } from "../../../../data/english/strikes.js";
import { DEICTIC_DAYS, MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from "../../../../data/english/time.js";
import type { Days } from "../../../model/declaration.js";
import { addDays, isCivil, isoOf, lastWeekday } from "../../../util/calendar.js";

const either = (words: Iterable<string>): string => `(?:${[...words].join("|")})`;
const MONTH = either([...MONTHS.keys(), ...MONTH_ABBREVIATIONS.keys()]);
const WEEKDAY = either(WEEKDAYS.keys());
const TO = `\\s*(?:${either(DAY_JOINTS)}\\b|[-–—])\\s*`;
/** "Friday", "Nov. 17, 2018", "17 November", "Friday, Nov. 17", "17" beside another with its month. */
const day = (n: 1 | 2) =>
  `(?:(?<week${n}>${WEEKDAY}),?\\s*)?(?:(?:(?<month${n}>${MONTH})\\.?\\s+)?(?<day${n}>\\d{1,2})(?:st|nd|rd|th)?` +
  `(?:\\s+(?<after${n}>${MONTH})\\.?)?(?:,?\\s+(?<year${n}>\\d{4}))?)?`;
const DATED = `(?:${either(DAY_LEADS)}\\s+)+(?:the\\s+)?${day(1)}(?:${TO}${day(2)})?`;
/** "today", "yesterday" */
const PAST = [...DEICTIC_DAYS].filter(([, days]) => days <= 0).map(([word]) => word);
const DEICTIC = `(?:${either(DAY_LEADS)}\\s+)*(?<deictic>${either(PAST)})`;
const END = "(?![\\p{L}\\d]|['’]\\p{L})";
const LEAD = new RegExp(`^[^\\p{L}\\p{N}]*(?:${DATED}|(?<week0>${WEEKDAY})|${DEICTIC})${END}`, "iu");
const WITHIN = new RegExp(`(?<!\\p{L})(?:${DATED}|${DEICTIC})${END}`, "giu");

/** "a bundle from an airdrop that occurred earlier today": the day of the airdrop. */
const OF_OTHERS = new RegExp(`(?<!\\p{L})${either(RELATIVES)}\\s[^.,;:]*$`, "iu");

/** Days that some words say, or what is wrong with them: that they come after the release. */
export type SaidDays = { readonly days: Days } | { readonly wrong: string };

/**
 * The days that a paragraph is about, said at its head: "On Nov. 17, forces conducted …", "Between Aug. 27 and Sept. 2,
 * 2018, …", "On Friday, …", "Today, …". A weekday is the last one up to the release, a day without a year the last one of
 * the half year before it. Null if it says none.
 */
export function leadDays(unit: string, release: string): SaidDays | null {
  const match = LEAD.exec(unit);
  return match === null ? null : readDays(match, release);
}

/** The days that a statement gives anywhere: "conducted a strike near X on Friday"; null where it gives none or several. */
export function daysWithin(statement: string, release: string): SaidDays | null {
  const found = [...statement.matchAll(WITHIN)]
    .filter(({ index }) => !OF_OTHERS.test(statement.slice(0, index)) && !ANNOUNCED.test(statement.slice(0, index)))
    .flatMap((match) => readDays(match, release) ?? []);
  return found.length === 1 ? (found[0] as SaidDays) : null;
}

function readDays({ 0: written, groups = {} }: RegExpMatchArray, release: string): SaidDays | null {
  const deictic = groups["deictic"]?.toLowerCase();
  if (deictic !== undefined) return { days: oneDay(addDays(release, DEICTIC_DAYS.get(deictic) ?? 0)) };
  const [first, second] = [partsOf(groups, 1), partsOf(groups, 2)];
  const end = second === null ? null : dayOf(second, first?.month ?? null, release);
  const start =
    first === null ? weekday(groups["week0"], release) : dayOf(first, second?.month ?? null, end ?? release);
  if (start === null || (second !== null && end === null)) return null;
  return start > (end ?? start) ? null : spanned({ start, end: end ?? start }, release, written);
}

function spanned(days: Days, release: string, written: string): SaidDays {
  if (days.end <= release) return { days };
  const said = written.replace(/^[^\p{L}\p{N}]+/u, "");
  return {
    wrong: `“${said}” comes after ${release}, the day of its release: one of the two is wrong, or lacks its year`,
  };
}

function oneDay(day: string): Days {
  return { start: day, end: day };
}

interface Parts {
  readonly week: string | undefined;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

function partsOf(groups: Record<string, string | undefined>, n: 1 | 2): Parts | null {
  const [week, digits] = [groups[`week${n}`], groups[`day${n}`]];
  if (week === undefined && digits === undefined) return null;
  const name = (groups[`month${n}`] ?? groups[`after${n}`])?.toLowerCase() ?? "";
  const number = (value: string | undefined) => (value === undefined ? null : Number(value));
  const month = MONTHS.get(name) ?? MONTH_ABBREVIATIONS.get(name) ?? null;
  return { week, day: number(digits), month, year: number(groups[`year${n}`]) };
}

function weekday(name: string | undefined, limit: string): string | null {
  const number = WEEKDAYS.get(name?.toLowerCase() ?? "");
  return number === undefined ? null : lastWeekday(limit, number);
}

/** No release tells of days longer ago without their year. */
const HALF_A_YEAR = 183;

/** The day that is meant, seen from `limit`; one that only lies after it is that, for it to be told as wrong. */
function dayOf({ week, day, month, year }: Parts, beside: number | null, limit: string): string | null {
  if (day === null) return weekday(week, limit);
  const of = month ?? beside;
  if (of === null) return null;
  const last = Number(limit.slice(0, 4));
  const iso = (y: number) => (isCivil(y, of, day) ? isoOf(y, of, day) : null);
  if (year !== null) return iso(year);
  const [now, before] = [iso(last), iso(last - 1)];
  if (now !== null && now <= limit) return now;
  return before !== null && before >= addDays(limit, -HALF_A_YEAR) ? before : now;
}
