/** Arithmetic on ISO dates (`2016-06-17`) of the Gregorian calendar. No clock, no time zone. */

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The parts of an ISO date, or null if `iso` is none ("2016-02-30", "soon"). */
export function parseIso(iso: string): CivilDate | null {
  const m = ISO.exec(iso);
  if (m === null) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return isCivil(year, month, day) ? { year, month, day } : null;
}

/** Whether there is such a day. */
export function isCivil(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The ISO date of a day that exists. */
export function isoOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * Days since 1 March of year 0, so that the leap day comes last in its year
 * (Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
 */
function dayCount({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear;
}

function fromDayCount(count: number): string {
  const era = Math.floor(count / 146_097);
  const dayOfEra = count - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return isoOf(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}

/** The parts of an ISO date that is known to be one. @throws RangeError if it is none */
export function civil(iso: string): CivilDate {
  const parts = parseIso(iso);
  if (parts === null) throw new RangeError(`not an ISO date: "${iso}"; expected for example "2016-06-17"`);
  return parts;
}

export function addDays(iso: string, days: number): string {
  return fromDayCount(dayCount(civil(iso)) + days);
}

/** So many days more at either end. */
export function widened({ start, end }: { start: string; end: string }, days: number): { start: string; end: string } {
  return { start: addDays(start, -days), end: addDays(end, days) };
}

/** Whole days from `a` to `b`; negative if `b` is before `a`. */
export function daysBetween(a: string, b: string): number {
  return dayCount(civil(b)) - dayCount(civil(a));
}

/** The same day some months on; the last of the month where that day is missing (31 January + 1 = 28 February). */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = civil(iso);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return isoOf(y, m, Math.min(day, daysInMonth(y, m)));
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(iso: string): number {
  return (dayCount(civil(iso)) + 3) % 7;
}

/** The last such weekday up to and including `iso`. */
export function lastWeekday(iso: string, weekday: number): string {
  return addDays(iso, -((weekdayOf(iso) - weekday + 7) % 7));
}

export function startOfMonth(iso: string): string {
  return `${iso.slice(0, 8)}01`;
}

export function endOfMonth(iso: string): string {
  const { year, month } = civil(iso);
  return isoOf(year, month, daysInMonth(year, month));
}
