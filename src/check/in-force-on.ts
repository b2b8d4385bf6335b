import type { Answer } from "../model/check.js";
import type { Days, ForceEvent, ForceEventKind } from "../model/declaration.js";
import { addDays } from "../util/calendar.js";
import { dayInWords } from "../util/days.js";
import { eventPhrase, VERBS, whenPhrase } from "./in-force-words.js";
import { openEndOf } from "./open-ended.js";

/** Whether something was in force on all of the days asked about, and why. */
export interface Force {
  readonly answer: Answer;
  /** Half a sentence: "it was suspended on 7 April 2017". */
  readonly why: string;
}

/** An incident of which no more than the year is known; beyond it, only the last day is looked at. */
const MOST_DAYS = 366;

type History = readonly ForceEvent[];

/**
 * In force on certain days, as far as the dates of its history are known. Yes and no hold for every day asked about and
 * for every day on which an event may have been; anything else is undetermined. On the day of an event itself it is
 * undetermined, unless the event was at midnight: at which hour the incident was is not known.
 */
export function forceOn(history: History, days: Days | null): Force {
  if (days === null) return { answer: "undetermined", why: "the day of the incident is not known" };
  const states = daysIn(days).flatMap((day) => statesOn(history, day));
  const unsure = states.find(({ answer }) => answer !== states[0]?.answer);
  const [first] = states;
  if (first === undefined) return { answer: "undetermined", why: "the record has no history of it" };
  if (unsure === undefined) return { answer: first.answer, why: first.why };
  const between = doubtful(history, days);
  const why = between === undefined ? `${first.why}, but then ${unsure.why}` : `${doubtWords(between)}`;
  return { answer: "undetermined", why };
}

function daysIn({ start, end }: Days): string[] {
  const days = [start];
  while ((days.at(-1) as string) < end && days.length < MOST_DAYS) days.push(addDays(days.at(-1) as string, 1));
  return days.at(-1) === end ? days : [...days, end];
}

/** Every state in which it may have been on a day: that after each number of events that may have happened by then. */
function statesOn(history: History, day: string): Force[] {
  const surely = history.findLastIndex((event) => happened(event, day)) + 1;
  const never = history.findIndex(({ on }) => on.start > day);
  const most = Math.max(surely, never === -1 ? history.length : never);
  return Array.from({ length: most - surely + 1 }, (_, n) => stateAfter(history, surely + n, day));
}

/** On a known day, at midnight: all of that day came after it. */
function happened({ on, time }: ForceEvent, day: string): boolean {
  return on.end < day || (on.end === day && on.start === day && time === "00:00");
}

const BRINGS: ReadonlySet<ForceEventKind> = new Set(["in-force", "extended", "resumed"]);

function stateAfter(history: History, count: number, day: string): Force {
  const past = history.slice(0, count);
  const [last, next] = [past.at(-1), history[count]];
  if (last === undefined) return beforeAll(history[0]);
  if (last.event === "agreed") return onlyAgreed(last, history.slice(count));
  if (!BRINGS.has(last.event)) return { answer: "no", why: `it was ${eventPhrase(last)}` };
  const until = termOf(past);
  if (until !== null && until < day) return { answer: "no", why: `its term had ended on ${dayInWords(until)}` };
  const steps = stepsOf(past, last);
  if (until !== null) return { answer: "yes", why: `${steps}, until ${dayInWords(until)}` };
  // What came next shows that it held until then; where nothing came, nobody knows how long it held.
  return next === undefined && day > openEndOf(last.on.end)
    ? { answer: "undetermined", why: `${steps} for no stated term, and nothing is on record of the two years after` }
    : { answer: "yes", why: steps };
}

/** What came into force later was not in force; where no such day is on record, or only that it was extended, nobody knows. */
function onlyAgreed(agreed: ForceEvent, later: History): Force {
  const why = `it was ${eventPhrase(agreed)}`;
  return later.find(({ event }) => event !== "agreed")?.event === "in-force"
    ? { answer: "no", why: `${why}, but not yet in force` }
    : { answer: "undetermined", why: `${why}, and whether it was in force yet is not on record` };
}

function stepsOf(past: History, last: ForceEvent): string {
  const began = lastly(past, "in-force");
  const steps = began === undefined || began === last ? [last] : [began, last];
  return `it was ${steps.map(eventPhrase).join(" and last ")}`;
}

function lastly(past: History, kind: ForceEventKind): ForceEvent | undefined {
  return past.findLast(({ event }) => event === kind);
}

/** A suspension does not lengthen the term that was set before it. */
function termOf(past: History): string | null {
  const last = past.at(-1);
  return last?.event === "resumed" && last.until === null ? termOf(past.slice(0, -2)) : (last?.until ?? null);
}

/** What was extended or suspended was in force before, nobody says since when: such a record begins in the middle. */
function beforeAll(first: ForceEvent | undefined): Force {
  if (first === undefined) return { answer: "undetermined", why: "the record has no history of it" };
  const begins = first.event === "agreed" || first.event === "in-force";
  const why = `nothing is on record of it before ${whenPhrase(first)}`;
  return begins ? { answer: "no", why } : { answer: "undetermined", why: `${why}, when it was ${VERBS[first.event]}` };
}

/** The event that makes the doubt: one that may have been before, on or after the days asked about. */
function doubtful(history: History, days: Days): ForceEvent | undefined {
  return history.find(
    (event) => event.on.start <= days.end && event.on.end >= days.start && !happened(event, days.start),
  );
}

function doubtWords(event: ForceEvent): string {
  const known = event.on.start === event.on.end;
  return `it was ${eventPhrase(event)}, and ${known ? "whether the incident was before or after is not known" : "no closer day is on record"}`;
}
