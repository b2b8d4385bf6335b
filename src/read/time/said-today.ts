import { addDays } from "../../util/calendar.js";
import type { TimeMention } from "./types.js";

const TODAY = /^(?:(?:late|early|earlier|later) )?(?:today|tonight|this (?:morning|afternoon|evening))$/iu;

/** "They were struck today," somebody said: on the day of speaking, which is that of publication or the one before. */
export function saidToday(times: TimeMention[], inQuote: readonly boolean[]): TimeMention[] {
  return times.map((time) =>
    time.interval !== null && inQuote[time.from] === true && TODAY.test(time.phrase)
      ? { ...time, interval: { ...time.interval, start: addDays(time.interval.start, -1) } }
      : time,
  );
}
