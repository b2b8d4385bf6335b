import { addDays } from "../util/calendar.js";

/**
 * What is recorded without an end (an agreement in force for no stated term, a notice that names no days) is taken to
 * hold for so many days after the last that is on record of it: two years. Later, nobody knows. [P]
 */
const OPEN_ENDED_DAYS = 731;

/** The last day for which it is taken to hold. `since` is an ISO date. */
export function openEndOf(since: string): string {
  return addDays(since, OPEN_ENDED_DAYS);
}
