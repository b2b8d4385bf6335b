import {
  APPROXIMATORS,
  FUTURE_CUES,
  PHASES,
  type Phase,
  SMALL_NUMBERS,
  VAGUE_NUMBERS,
} from "../../../data/english/time.js";
import { lowerAt, type Token } from "../text/tokens.js";

/** The number of a day of a month: "3", "3rd"; null if it is none. */
export function dayNumber(token: Token | undefined): number | null {
  if (token?.kind !== "number") return null;
  const m = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(token.lower);
  const day = m === null ? 0 : Number(m[1]);
  return day >= 1 && day <= 31 ? day : null;
}

/** Two days of a month in one token: "7-8", "4/5". */
export function dayRange(token: Token | undefined): [number, number] | null {
  const m = token?.kind === "number" ? /^(\d{1,2})[-–/](\d{1,2})$/u.exec(token.text) : null;
  if (m === null) return null;
  const [first, last] = [Number(m[1]), Number(m[2])];
  return first >= 1 && first < last && last <= 31 ? [first, last] : null;
}

/** A year written with four digits, 1900 to 2099. */
export function yearNumber(token: Token | undefined): number | null {
  return token?.kind === "number" && /^(?:19|20)\d\d$/u.test(token.text) ? Number(token.text) : null;
}

/** How many units: exact if `min` equals `max`. `from` is the first token of the words. */
export interface Quantity {
  readonly from: number;
  readonly min: number;
  readonly max: number;
}

/** The quantity that stands right before the unit at `unit`: "two", "a few", "nearly 10", "more than a". */
export function quantityBefore(tokens: readonly Token[], unit: number, floor: number): Quantity | null {
  const of = lowerAt(tokens, unit - 1) === "of" && lowerAt(tokens, unit - 2) === "couple" ? 1 : 0;
  const i = unit - 1 - of;
  const range = i < floor ? null : countOf(tokens[i] as Token);
  if (range === null) return null;
  const article = i - 1 >= floor && VAGUE_NUMBERS.has(lowerAt(tokens, i)) && lowerAt(tokens, i - 1) === "a" ? 1 : 0;
  let from = i - article;
  while (from - 1 >= floor && isApproximator(tokens, from - 1)) from--;
  return { from, min: range[0], max: range[1] };
}

/** "than" is one only after "more" or "less": "fewer than a year earlier" compares. */
function isApproximator(tokens: readonly Token[], i: number): boolean {
  const word = lowerAt(tokens, i);
  return APPROXIMATORS.has(word) && (word !== "than" || /^(?:more|less)$/u.test(lowerAt(tokens, i - 1)));
}

function countOf(token: Token): readonly [number, number] | null {
  if (token.kind === "number" && /^\d{1,3}$/u.test(token.text)) return [Number(token.text), Number(token.text)];
  const exact = SMALL_NUMBERS.get(token.lower);
  return exact === undefined ? (VAGUE_NUMBERS.get(token.lower) ?? null) : [exact, exact];
}

/** "early", "mid", "the start of", "the beginning of" before `at`; `from` is `at` itself if there is none. */
export function phaseBefore(
  tokens: readonly Token[],
  at: number,
  floor: number,
): { phase: Phase | null; from: number } {
  const none = { phase: null, from: at };
  const before = lowerAt(tokens, at - 1);
  if (at - 1 < floor) return none;
  if (before === "early" || before === "mid" || before === "late") return { phase: before, from: at - 1 };
  const phase = before === "of" || before === "in" ? PHASES.get(lowerAt(tokens, at - 2)) : undefined;
  if (phase === undefined || at - 2 < floor) return none;
  return { phase, from: at - 3 >= floor && lowerAt(tokens, at - 3) === "the" ? at - 3 : at - 2 };
}

/** Whether the words before `at` look ahead ("are due to begin on"), within eight words. */
export function looksAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 8); i < at; i++) if (FUTURE_CUES.has(lowerAt(tokens, i))) return true;
  return false;
}
