import { MONTH_ABBREVIATIONS, MONTHS } from "../../../../data/english/time.js";
import type { Days } from "../../../model/declaration.js";
import { isCivil, isoOf } from "../../../util/calendar.js";

const NAMES = [...MONTHS.keys(), ...MONTH_ABBREVIATIONS.keys()].join("|");
/** "Nov. 17, 2018", "17 November", "17" after a month that was said. */
const day = (n: 1 | 2) =>
  `(?:(?<month${n}>${NAMES})\\.?\\s+)?(?<day${n}>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+(?<after${n}>${NAMES})\\.?)?(?:,?\\s+(?<year${n}>\\d{4}))?`;
const LEAD = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:on|between|from|for)\\s+${day(1)}(?:\\s*(?:and|to|through|until|[-–—])\\s*${day(2)})?(?![\\p{L}\\d])`,
  "iu",
);

/**
 * The days that a paragraph is about, said at its head: "On Nov. 17, forces conducted …", "Between Aug. 27 and Sept. 2,
 * 2018, …". A day without a year is the last one before the release. Null if it says none.
 */
export function leadDays(unit: string, release: string): Days | null {
  const groups = LEAD.exec(unit)?.groups;
  if (groups === undefined) return null;
  const [first, second] = [partsOf(groups, 1), partsOf(groups, 2)];
  const month = first.month ?? second.month;
  const end = second.day === null ? null : dayBefore(release, second.day, second.month ?? month, second.year);
  const start = dayBefore(end ?? release, first.day ?? 0, month, first.year ?? second.year);
  return start === null || (second.day !== null && end === null) ? null : { start, end: end ?? start };
}

interface Parts {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

function partsOf(groups: Record<string, string | undefined>, n: 1 | 2): Parts {
  const name = (groups[`month${n}`] ?? groups[`after${n}`])?.toLowerCase() ?? "";
  const number = (value: string | undefined) => (value === undefined ? null : Number(value));
  const month = MONTHS.get(name) ?? MONTH_ABBREVIATIONS.get(name) ?? null;
  return { day: number(groups[`day${n}`]), month, year: number(groups[`year${n}`]) };
}

/** The day of the year that is said, else the last one up to `limit`; null if there is none such. */
function dayBefore(limit: string, day: number, month: number | null, year: number | null): string | null {
  if (month === null) return null;
  const last = Number(limit.slice(0, 4));
  const years = year === null ? [last, last - 1] : [year];
  const days = years.filter((y) => isCivil(y, month, day)).map((y) => isoOf(y, month, day));
  return days.find((iso) => year !== null || iso <= limit) ?? null;
}
