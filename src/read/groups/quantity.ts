import { BOUNDS, CARDINALS, MULTIPLIERS, VAGUE } from "../../../data/english/numbers.js";
import type { Token } from "../text/tokens.js";
import { Phrases } from "../words/phrases.js";

/** A number as said, with bounds. `from`/`to`: token indexes, end exclusive. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  /** Null is open. */
  readonly max: number | null;
}

type Bound = (typeof BOUNDS)[string];

interface Vague {
  readonly phrase: string;
  readonly range: readonly [number, number | null];
}

const vague = new Phrases<Vague>();
for (const [phrase, range] of Object.entries(VAGUE)) vague.add(phrase, { phrase, range });
const bounds = new Phrases<Bound>();
for (const [phrase, bound] of Object.entries(BOUNDS)) bounds.add(phrase, bound);

// Maps: "constructor" is a property of every object.
const CARDINAL_OF: ReadonlyMap<string, number> = new Map(Object.entries(CARDINALS));
const MULTIPLIER_OF: ReadonlyMap<string, number> = new Map(Object.entries(MULTIPLIERS));

/** Words of bounds that may stand together: "at least some". */
const MOST_BOUNDS = 8;

/**
 * The quantity that begins at token `i`: "at least 26", "more than 50" (51 and open), "up to 30" (0 to 30), "20-30",
 * "two dozen", "dozens", "a hundred". Bounds are those of the casualty coding rules.
 */
export function quantityAt(tokens: readonly Token[], i: number): Quantity | null {
  let at = i;
  let bound: Bound | null = null;
  for (let found = bounds.at(tokens, at); found !== null && at - i < MOST_BOUNDS; found = bounds.at(tokens, at)) {
    // "some" and "another" are quantities of their own where no number follows.
    if (number(tokens, at + found.length) === null && bounds.at(tokens, at + found.length) === null) break;
    if (bound === null || bound === "about") bound = found.value;
    at += found.length;
  }
  const found = number(tokens, at);
  // Most tokens begin no number: only "between" can do without one.
  if (found === null && tokens[at]?.lower !== "between") return null;
  const between = rangeAt(tokens, at);
  if (between !== null) return { ...between, from: i };
  if (found === null) return null;
  return { from: i, to: found.to, ...bounded(found.min, found.max, bound, tokens, found.to) };
}

/** The vague words that a quantity at token `i` is told in ("dozens", "at least several hundred"), with their bound. */
export function vagueAt(
  tokens: readonly Token[],
  i: number,
): { phrase: string; bound: Bound | null; to: number } | null {
  const bare = vague.at(tokens, i);
  if (bare !== null) return { phrase: bare.value.phrase, bound: null, to: i + bare.length };
  const lead = boundAt(tokens, i);
  const found = lead === null ? null : vague.at(tokens, i + lead.length);
  if (lead === null || found === null) return null;
  return { phrase: found.value.phrase, bound: lead.bound, to: i + lead.length + found.length };
}

/** The bound that begins at token `i` ("at least", "possibly"), where no number need follow: "at least a civilian". */
export function boundAt(tokens: readonly Token[], i: number): { bound: Bound; length: number } | null {
  const found = bounds.at(tokens, i);
  return found === null ? null : { bound: found.value, length: found.length };
}

export function bounded(
  min: number,
  max: number | null,
  bound: Bound | null,
  tokens: readonly Token[],
  to: number,
): { min: number; max: number | null } {
  const orMore = tokens[to]?.lower === "or" && tokens[to + 1]?.lower === "more";
  if (orMore || bound === "min") return { min, max: null };
  if (bound === "over") return { min: min + 1, max: null };
  if (bound === "max") return { min: 0, max: max ?? min };
  if (bound === "under") return { min: 0, max: (max ?? min) - 1 };
  if (bound === "possibly") return { min: 0, max };
  return { min, max };
}

/** "between 20 and 30", "20 to 30", "two or three" */
function rangeAt(tokens: readonly Token[], i: number): Quantity | null {
  // "rose from 3 to 5" tells of two numbers.
  if (tokens[i - 1]?.lower === "from") return null;
  const start = tokens[i]?.lower === "between" ? i + 1 : i;
  const low = number(tokens, start);
  if (low === null || low.max !== low.min) return null;
  const joint = tokens[low.to]?.lower;
  const joins = start > i ? joint === "and" : joint === "to" || joint === "or";
  const high = joins ? number(tokens, low.to + 1) : null;
  if (high === null || high.max === null || high.min <= low.min || high.min > low.min * 4 + 10) return null;
  return { from: i, to: high.to, min: low.min, max: high.max };
}

interface Found {
  readonly min: number;
  readonly max: number | null;
  readonly to: number;
}

/** A number at token `i`, bare of bounds. */
function number(tokens: readonly Token[], i: number): Found | null {
  const phrase = vague.at(tokens, i);
  if (phrase !== null) {
    const [to, next] = [i + phrase.length, tokens[i + phrase.length]?.lower ?? ""];
    // "dozens of them": the "of" is theirs.
    const ofThem = tokens[to - 1]?.lower === "of" && /^(?:them|whom|which|these|those)$/u.test(next);
    return { min: phrase.value.range[0], max: phrase.value.range[1], to: ofThem ? to - 1 : to };
  }
  const token = tokens[i];
  if (token === undefined) return null;
  const found = token.kind === "number" ? figures(tokens, i) : wordsNumber(tokens, i);
  return found === null ? null : { ...found, to: pastFigure(tokens, found) };
}

/** "two (2) fighters": past the figure that repeats the word. */
function pastFigure(tokens: readonly Token[], { min, to }: Found): number {
  const repeats = tokens[to]?.text === "(" && tokens[to + 1]?.text === String(min) && tokens[to + 2]?.text === ")";
  return repeats ? to + 3 : to;
}

function figures(tokens: readonly Token[], i: number): Found | null {
  const token = tokens[i] as Token;
  const range = /^(\d+)[-–](\d+)$/u.exec(token.text);
  if (range !== null) {
    const [low, high] = [Number(range[1]), Number(range[2])];
    return low < high ? { min: low, max: high, to: i + 1 } : null;
  }
  const text = token.text.replace(/(?<=\d),(?=\d{3})/gu, "");
  if (!/^\d+(?:\.\d+)?$/u.test(text)) return null;
  let value = Number(text);
  let to = i + 1;
  const next = tokens[to];
  // "300 000": a number set apart in thousands by a space.
  if (
    /^\d{1,3}$/u.test(text) &&
    next?.kind === "number" &&
    /^0\d\d$/u.test(next.text) &&
    next.start === token.end + 1
  ) {
    value = value * 1000 + Number(next.text);
    to++;
  }
  const times = MULTIPLIER_OF.get(tokens[to]?.lower ?? "");
  if (times !== undefined && times !== 20) {
    value *= times;
    to++;
  }
  return Number.isInteger(value) ? { min: value, max: value, to } : null;
}

function wordsNumber(tokens: readonly Token[], i: number): Found | null {
  let total = 0;
  let part = 0;
  let to = i;
  for (; to < tokens.length; to++) {
    const word = (tokens[to] as Token).lower;
    const value = cardinal(word);
    const times = to > i ? MULTIPLIER_OF.get(word.replace(/s$/u, "")) : undefined;
    if (value !== null && (part === 0 || (part % 100 === 0 && value < 100) || (part % 10 === 0 && value < 10)))
      part += value;
    else if (times !== undefined && part > 0) {
      part *= times;
      if (times >= 1000) {
        total += part;
        part = 0;
      }
    } else if (word === "and" && part >= 100 && cardinal(tokens[to + 1]?.lower ?? "") !== null) continue;
    else break;
  }
  if (to === i) return null;
  return { min: total + part, max: total + part, to };
}

function cardinal(word: string): number | null {
  const known = CARDINAL_OF.get(word);
  if (known !== undefined) return known;
  if (!word.includes("-")) return null;
  const [tens, ones] = word.split("-");
  if (tens === undefined || ones === undefined) return null;
  const sum = (CARDINAL_OF.get(tens) ?? Number.NaN) + (CARDINAL_OF.get(ones) ?? Number.NaN);
  return Number.isNaN(sum) || (CARDINAL_OF.get(tens) ?? 0) < 20 ? null : sum;
}
