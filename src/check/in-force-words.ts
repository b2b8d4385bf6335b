import type { ForceEvent, ForceEventKind } from "../model/declaration.js";
import { dateInWords, dayInWords } from "../util/days.js";

export const VERBS: { readonly [event in ForceEventKind]: string } = {
  agreed: "agreed",
  "in-force": "brought into force",
  extended: "extended",
  suspended: "suspended",
  resumed: "resumed",
  ended: "ended",
};

const phrases = new WeakMap<ForceEvent, string>();

/** "suspended on 7 April 2017", "brought into force between 1 March 2016 and 17 May 2017"; every incident asks for it. */
export function eventPhrase(event: ForceEvent): string {
  const phrase = phrases.get(event) ?? `${VERBS[event.event]} ${preposition(event)}${whenPhrase(event)}`;
  phrases.set(event, phrase);
  return phrase;
}

function preposition({ on }: ForceEvent): string {
  if (on.start === on.end) return "on ";
  return wholePeriod(on) === null ? "" : "in ";
}

/** "7 April 2017", "7 April 2017 (18:30)", "May 2017", "between 1 March 2016 and 17 May 2017" */
export function whenPhrase({ on, time }: Pick<ForceEvent, "on" | "time">): string {
  if (on.start === on.end) return `${dayInWords(on.end)}${time === null ? "" : ` (${time})`}`;
  const whole = wholePeriod(on);
  return whole ?? `between ${dayInWords(on.start)} and ${dayInWords(on.end)}`;
}

/** A month or a year that is all that is known: "May 2017", "2017". */
function wholePeriod(on: ForceEvent["on"]): string | null {
  const exact = dateInWords({ ...on, precision: "days" });
  const year = dateInWords({ ...on, precision: "year" });
  const month = dateInWords({ ...on, precision: "month" });
  return [year, month].find((words) => words !== exact) ?? null;
}

/** One step of a history, for the working: "suspended on 7 April 2017: By Russia, … (Russian Foreign Ministry)". */
export function eventStep(event: ForceEvent): string {
  const until = event.until === null ? "" : `, until ${dayInWords(event.until)}`;
  const source = event.source === null ? "" : ` (${event.source})`;
  const note = event.note === null ? "" : `: ${event.note.replace(/\.$/u, "")}`;
  return `${capital(eventPhrase(event))}${until}${note}${source}.`;
}

export function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** "the Euphrates line"; a name that brings its article keeps it. */
export function theName(name: string): string {
  return /^the\s/iu.test(name) ? name : `the ${name}`;
}
