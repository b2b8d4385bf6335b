import { BOUNDS, CARDINALS, MULTIPLIERS } from "../../../../data/english/numbers.js";
import {
  AND,
  ANOTHER,
  BEFORE_NUMBER,
  BETWEEN,
  COLLECTIVE,
  DEFINITE,
  INDEFINITE,
  NUMBER_JOINTS,
  OF,
  ORDINALS,
  UNCOUNTED,
} from "../../../../data/english/strikes.js";
import { Phrases } from "./phrases.js";
import { lowerAt, type Word } from "./words.js";

/** How many, as said at a word. `to`: index of the word after it. Null and null where no number is said ("multiple"). */
export interface Quantity {
  readonly min: number | null;
  readonly max: number | null;
  readonly to: number;
}

// Maps: "constructor" is a property of every object.
const CARDINAL: ReadonlyMap<string, number> = new Map(Object.entries(CARDINALS));
const MULTIPLIER: ReadonlyMap<string, number> = new Map(Object.entries(MULTIPLIERS));
const BOUND = new Phrases<string>(Object.entries(BOUNDS));
const NO_NUMBER = Phrases.of(UNCOUNTED);
const COLLECTIVES = new Phrases(COLLECTIVE);

/**
 * The quantity that begins at word `i`: "six", "12", "an", "at least eight", "two or three", "another", "a second",
 * "an additional seven", "several"; null if none does.
 */
export function quantityAt(words: readonly Word[], i: number): Quantity | null {
  const found = boundedAt(words, i) ?? numberAt(words, i) ?? phraseAt(words, i) ?? singleAt(words, i);
  return found === null ? null : { ...found, to: pastFigure(words, found) };
}

/** "eight (8) fighters": past the figure that says the word again. */
function pastFigure(words: readonly Word[], { min, to }: Quantity): number {
  const again = lowerAt(words, to) === "(" && lowerAt(words, to + 1) === `${min}` && lowerAt(words, to + 2) === ")";
  return again ? to + 3 : to;
}

function boundedAt(words: readonly Word[], i: number): Quantity | null {
  const bound = BOUND.at(words, i);
  const number = bound === null ? null : (boundedAt(words, bound.to) ?? numberAt(words, bound.to));
  if (bound === null || number === null || number.min === null) return null;
  const { min, max, to } = number;
  if (bound.value === "min") return { min, max: null, to };
  if (bound.value === "over") return { min: min + 1, max: null, to };
  if (bound.value === "under") return { min: 0, max: (max ?? min) - 1, to };
  return bound.value === "max" || bound.value === "possibly" ? { min: 0, max, to } : number;
}

function numberAt(words: readonly Word[], i: number): Quantity | null {
  const low = cardinalAt(words, lowerAt(words, i) === BETWEEN ? i + 1 : i);
  if (low === null) return null;
  const joint = lowerAt(words, low.to);
  const joins = low.min === low.max && NUMBER_JOINTS.has(joint) && AND.has(joint) === (lowerAt(words, i) === BETWEEN);
  const high = joins ? cardinalAt(words, low.to + 1) : null;
  return high === null || high.min <= low.min ? low : { min: low.min, max: high.max, to: high.to };
}

interface Cardinal {
  readonly min: number;
  readonly max: number;
  readonly to: number;
}

function cardinalAt(words: readonly Word[], i: number): Cardinal | null {
  const range = /^(\d+)[-–](\d+)$/u.exec(lowerAt(words, i));
  if (range !== null && Number(range[1]) < Number(range[2])) {
    return { min: Number(range[1]), max: Number(range[2]), to: i + 1 };
  }
  const first = smallAt(words, i);
  if (first === null) return null;
  let [value, to] = [first, i + 1];
  for (let more = grownAt(words, to, value); more !== null; more = grownAt(words, to, value)) ({ value, to } = more);
  return { min: value, max: value, to };
}

/** A number with the word after it: "two hundred", "hundred and four", "twenty one". */
function grownAt(words: readonly Word[], to: number, value: number): { value: number; to: number } | null {
  const times = MULTIPLIER.get(lowerAt(words, to).replace(/^dozens$/u, "dozen"));
  if (times !== undefined) return { value: value * times, to: to + 1 };
  const joined = value >= 100 && AND.has(lowerAt(words, to)) ? to + 1 : to;
  const more = words[joined]?.kind === "word" && value % 10 === 0 && value > 10 ? smallAt(words, joined) : null;
  if (more === null || more >= (value % 100 === 0 ? 100 : 10)) return null;
  return { value: value + more, to: joined + 1 };
}

/** A number in one word or in figures. */
function smallAt(words: readonly Word[], i: number): number | null {
  const { lower, kind } = words[i] ?? { lower: "", kind: "mark" };
  if (kind === "number") return /^\d+(?:,\d{3})*$/u.test(lower) ? Number(lower.replaceAll(",", "")) : null;
  const [tens = "", ones] = lower.split("-");
  const sum = (CARDINAL.get(tens) ?? Number.NaN) + (ones === undefined ? 0 : (CARDINAL.get(ones) ?? Number.NaN));
  return Number.isNaN(sum) || sum === 0 ? null : sum;
}

function phraseAt(words: readonly Word[], i: number): Quantity | null {
  const known = COLLECTIVES.at(words, i);
  if (known !== null) return { min: known.value, max: known.value, to: known.to };
  const vague = NO_NUMBER.at(words, i);
  return vague === null ? null : { min: null, max: null, to: vague.to };
}

/** "a", "an", "another", "a second", "the third"; "an additional seven" is seven. */
function singleAt(words: readonly Word[], i: number): Quantity | null {
  const [word, next] = [lowerAt(words, i), lowerAt(words, i + 1)];
  const article = INDEFINITE.has(word);
  if (article && BEFORE_NUMBER.has(next)) {
    const number = numberAt(words, lowerAt(words, i + 2) === OF ? i + 3 : i + 2);
    if (number !== null) return number;
  }
  if ((article || word === DEFINITE) && ORDINALS.has(next)) return { min: 1, max: 1, to: i + 2 };
  return article || word === ANOTHER ? { min: 1, max: 1, to: i + 1 } : null;
}
