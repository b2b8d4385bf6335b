import { dayInWords } from "../../util/days.js";
import type { Profile } from "../profile.js";
import type { Span } from "../spans.js";
import { bestPair, type Feature, type Finding, VETO } from "./feature.js";

/** Days within which news of an attack is told. */
export const NEWS_DAYS = 7;
/** Time zones, and nights counted to the day before or after, move a date by one day. */
const SLACK_DAYS = 1;
/** That a day lies in a month or a year is what one would expect by chance of any two. */
const MONTH = -0.1;
const YEAR = -0.3;
/** That both remember it by the same month says a little. */
const SAME_MONTH = 0.3;
/** Towns at war are hit day after day, so the next day takes something more than place and act to join. */
const NEXT_DAY = -0.1;
/** A page that tells of "this morning" may have been published after midnight, or in another time zone. */
const COUNTED_DAY = 0.4;
/** Dates a few days apart may be one date that somebody resolved or reported wrongly; beyond this they cannot. */
const ERROR_DAYS = 3;

/** Do they tell of the same time? */
export const time: Feature = (a, b) => {
  if (a.spans.length > 0 && b.spans.length > 0) return bestPair(a.spans, b.spans, spanFinding);
  if (a.spans.length > 0) return toldNear(a.spans, b);
  if (b.spans.length > 0) return toldNear(b.spans, a);
  return bothUndated(a, b);
};

function spanFinding(a: Span, b: Span): Finding {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  if (start > end) return disjoint(start - end, Math.max(length(a), length(b)), a.counted || b.counted);
  const wider = Math.max(length(a), length(b));
  if (wider <= 2) return { score: 1, because: `same day: ${day(start)}` };
  if (wider <= 7) return { score: 0.6, because: `same days: about ${day(start)}` };
  if (a.start === b.start && a.end === b.end) return { score: wider <= 31 ? SAME_MONTH : 0, because: null };
  return { score: wider <= 31 ? MONTH : YEAR, because: null };
}

/** A gap after a vague date says more than after a day, which may be off by one. */
function disjoint(gap: number, wider: number, counted: boolean): Finding {
  if (gap <= SLACK_DAYS && wider <= 2 && counted) return { score: COUNTED_DAY, because: "dates a day apart" };
  if (gap <= SLACK_DAYS && wider <= 2) return { score: NEXT_DAY, because: null };
  return gap <= ERROR_DAYS ? { score: -0.7, because: null } : VETO;
}

/** An incident without a date is taken to be news when it was told. Nobody tells it before, time zones apart. */
function toldNear(spans: readonly Span[], undated: Profile): Finding | null {
  const told = undated.told;
  if (told === null) return null;
  if (spans.every((span) => span.start > told + SLACK_DAYS)) return { score: -1, because: null };
  const gaps = spans.map((span) => told - span.end);
  if (gaps.some((gap) => gap >= 0 && gap <= 3)) return { score: 0.7, because: "told within days of it" };
  if (gaps.some((gap) => gap >= -SLACK_DAYS && gap <= NEWS_DAYS))
    return { score: 0.4, because: "told within a week of it" };
  return { score: gaps.some((gap) => Math.abs(gap) <= 4 * NEWS_DAYS) ? -0.3 : -0.8, because: null };
}

function bothUndated(a: Profile, b: Profile): Finding | null {
  if (a.told === null || b.told === null) return null;
  const gap = Math.abs(a.told - b.told);
  if (gap <= 2) return { score: 0.6, because: "told within two days of each other" };
  if (gap <= NEWS_DAYS) return { score: 0.15, because: "told within a week of each other" };
  return { score: gap <= 4 * NEWS_DAYS ? -0.5 : -1, because: null };
}

function length(span: Span): number {
  return span.end - span.start + 1;
}

function day(number: number): string {
  return dayInWords(new Date(number * 86_400_000).toISOString());
}
