import { daysBetween } from "../../../util/calendar.js";
import type { Complain } from "./cells.js";

/** A day as a file states it, and the line where it does. */
export interface StatedDay {
  readonly day: string;
  readonly line: number | null;
}

/** No two releases of one log lie further apart, and no log of single strikes pauses for longer (days). */
const LONGEST = { release: 366, strike: 366 * 30 };

/**
 * Tells of days that lie so far from those before and after them that one of the two is a slip: a release of 3016 would
 * cover a thousand years. The line told is of whichever side has fewer.
 */
export function tellGaps(stated: readonly StatedDay[], kind: keyof typeof LONGEST, complain: Complain): void {
  const ordered = stated.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  ordered.forEach(({ day, line }, i) => {
    const before = ordered[i - 1];
    if (before === undefined || daysBetween(before.day, day) <= LONGEST[kind]) return;
    const late = ordered.length - i <= i;
    const [odd, next] = late ? [day, before.day] : [before.day, day];
    const far = Math.round(daysBetween(before.day, day) / 365.25);
    complain(
      late ? line : before.line,
      `${odd} lies ${far === 1 ? "more than a year" : `${far} years`} from ${next}, the next ${kind} of the log: ` +
        "write the year that is meant, or declare the two parts of the log as two files",
    );
  });
}
