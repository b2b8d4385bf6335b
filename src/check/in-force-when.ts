import type { ForceEvent } from "../model/declaration.js";
import { addDays } from "../util/calendar.js";
import { forceOn } from "./in-force-on.js";
import { capital } from "./in-force-words.js";
import { onDay } from "./on-day.js";
import type { When } from "./when.js";

/** What was agreed later than this after an incident has nothing to say of it (days): a report's day is off by less. */
const A_MONTH = 31;
/** What ended is spoken of for longer, as if it still held (days). */
const A_YEAR = 366;

/** Whether an agreement lived about the time of an incident; one whose time is not known may have. */
export function livedAbout(history: readonly ForceEvent[], when: When | null): boolean {
  const [first, last] = [history[0], history.at(-1)];
  if (when === null || first === undefined || last === undefined) return true;
  const over = last.event === "ended" ? last.on.end : last.until;
  const { start, end } = when.days;
  return first.on.start <= addDays(end, A_MONTH) && (over === null || over >= addDays(start, -A_YEAR));
}

/** "In force on 7 April 2017: no; it was suspended on 6 April 2017." */
export function forceStep(history: readonly ForceEvent[], when: When | null): string {
  const { answer, why } = forceOn(history, when?.days ?? null);
  return `In force ${onDay(when)}: ${answer}; ${why}.`;
}

/** Half a sentence made whole. */
export function sentence(words: string): string {
  return `${capital(words)}.`;
}
