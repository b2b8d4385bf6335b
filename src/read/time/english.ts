import { aged, ageWord, yearsOld } from "./finders/age.js";
import { ago } from "./finders/ago.js";
import { calendarDate } from "./finders/calendar-date.js";
import { clock, hourOfDay } from "./finders/clock.js";
import { daypart, earlyHours } from "./finders/daypart.js";
import { deicticDay, overnight } from "./finders/deictic-day.js";
import { frame } from "./finders/frame.js";
import { everyUnit, habit } from "./finders/habit.js";
import { month, phasedMonth } from "./finders/month.js";
import { numericDate } from "./finders/numeric-date.js";
import { counted, sameOrNext, sinceThen } from "./finders/relative.js";
import { recent, span } from "./finders/span.js";
import { weekday } from "./finders/weekday.js";
import { phasedYear, year } from "./finders/year.js";
import { attachDaypart } from "./refiners/attach-daypart.js";
import { dateOfWeekday } from "./refiners/date-of-weekday.js";
import { joinRange } from "./refiners/join-range.js";
import { openSince } from "./refiners/open-since.js";
import { withinFrame } from "./refiners/within-frame.js";
import type { Finder, Refiner } from "./types.js";
import type { WordClass } from "./word-class.js";

/** What is tried at a word of each class, in order; the first find wins. */
export const FINDERS: Readonly<Record<WordClass, readonly Finder[]>> = {
  month: [calendarDate, month],
  numeric: [numericDate],
  weekday: [weekday],
  deictic: [deicticDay],
  overnight: [overnight],
  daypart: [daypart],
  // Before "earlier" and "ago" the unit is counted from a day; only then may "last" or "in" before it make it a span.
  unit: [earlyHours, yearsOld, ago, counted, everyUnit, recent, sameOrNext, frame, span],
  phased: [phasedMonth, phasedYear],
  year: [year],
  habit: [habit],
  "back-reference": [sinceThen],
  age: [ageWord],
  aged: [aged],
  clock: [clock],
  "half-day": [hourOfDay],
};

/** In order: a day must be whole before it is a part of a range, and a range whole before it is open. */
export const REFINERS: readonly Refiner[] = [dateOfWeekday, withinFrame, attachDaypart, joinRange, openSince];
