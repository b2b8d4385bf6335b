import {
  DAYPARTS,
  DEICTIC_DAYS,
  HABITS,
  MONTH_ABBREVIATIONS,
  MONTHS,
  OVERNIGHT,
  UNITS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from "../../../data/english/time.js";
import type { Token } from "../text/tokens.js";

/** What a token may be the heart of. */
export type WordClass =
  | "month"
  | "weekday"
  | "daypart"
  | "deictic"
  | "overnight"
  | "unit"
  | "habit"
  | "back-reference"
  | "aged"
  | "age"
  | "phased"
  | "numeric"
  | "year"
  | "clock"
  | "half-day";

const CLASSES: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ...entries([...MONTHS.keys(), ...MONTH_ABBREVIATIONS.keys()], "month"),
  ...entries([...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys()], "weekday"),
  ...entries(
    [...WEEKDAYS.keys()].map((day) => `${day}s`),
    "weekday",
  ),
  ...entries(DAYPARTS, "daypart"),
  ...entries(DEICTIC_DAYS.keys(), "deictic"),
  ...entries(OVERNIGHT, "overnight"),
  ...entries(UNITS.keys(), "unit"),
  ...entries(HABITS, "habit"),
  ["then", "back-reference"],
  ["aged", "aged"],
  ...entries(["a.m.", "p.m.", "a.m", "p.m", "am", "pm"], "half-day"),
]);

const YEAR = /^(?:19|20)\d\d$/u;
const NUMERIC_DATE =
  /^(?:\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?!\d)|(?:19|20)\d\d-\d\d$|\d{1,2}[-/]\d{1,2}$|(?:19|20)\d\d\.\d\d\.\d\d$)/u;
const CLOCK = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[ap]m)?$|^\d{1,2}[ap]m$/u;
const AGE = /-years?-old/u;
const PHASED = /^(?:mid|early|late)-./u;

function entries(list: Iterable<string>, value: WordClass): [string, WordClass][] {
  return [...list].map((word) => [word, value]);
}

/** The class of a token, or null for the great majority, which has nothing to do with time. */
export function wordClass(token: Token): WordClass | null {
  if (token.kind === "word") return CLASSES.get(token.lower) ?? hyphenated(token.lower);
  if (token.kind !== "number" || token.text.length < 3) return null;
  return numberClass(token.lower);
}

function hyphenated(lower: string): WordClass | null {
  if (lower.length < 6 || !lower.includes("-")) return null;
  return PHASED.test(lower) ? "phased" : AGE.test(lower) ? "age" : null;
}

function numberClass(lower: string): WordClass | null {
  if (YEAR.test(lower)) return "year";
  if (NUMERIC_DATE.test(lower)) return "numeric";
  if (AGE.test(lower)) return "age";
  return CLOCK.test(lower) ? "clock" : null;
}
