import { NONE_OF } from "../../../../data/english/strike-denials.js";
import { AND, BEFORE_THING, OF_THE_NUMBER, PEOPLE, SIZES, THING_UNSAID } from "../../../../data/english/strikes.js";
import type { StrikeEffect, StrikeTarget } from "../../../model/declaration.js";
import type { Deed } from "./effects.js";
import { trimmedEnd } from "./effects.js";
import { isThing } from "./nouns.js";
import { type Piece, piecesOf } from "./pieces.js";
import { textOf } from "./place-phrase.js";
import { type Quantity, quantityAt } from "./quantity.js";
import { lowerAt, type Word } from "./words.js";

/** What the deeds were done to, in the order told. */
export function targetsOf(text: string, words: readonly Word[], deeds: readonly Deed[]): StrikeTarget[] {
  const found: StrikeTarget[] = [];
  let before: StrikeEffect = "engaged";
  for (const { effect, from, to, aside } of deeds) {
    const things = thingsOf(text, words, piecesOf(words, from, to), unsaid(effect, found.at(-1)));
    // "struck terrain denying them an advantage and a gun": the gun was struck.
    found.push(...things.map((thing, i) => ({ ...thing, effect: aside && i > 0 ? before : effect })));
    before = aside ? before : effect;
  }
  return found;
}

/** What a number without a noun counts: what was named before; of those killed and wounded, people. */
function unsaid(effect: StrikeEffect, last: StrikeTarget | undefined): Thing | null {
  if (!OF_PEOPLE.has(effect) || (last !== undefined && OF_PEOPLE.has(last.effect))) return last ?? null;
  return { item: PEOPLE, min: null, max: null };
}

const OF_PEOPLE: ReadonlySet<StrikeEffect> = new Set(["killed", "wounded"]);

type Thing = Omit<StrikeTarget, "effect">;

/** The things of a list, without those that were counted in another ("12 vehicles, including two tankers"). */
function thingsOf(text: string, words: readonly Word[], pieces: readonly Piece[], last: Thing | null): Thing[] {
  const things: Thing[] = [];
  let whole: Thing | null = null;
  pieces.forEach((piece, i) => {
    if (piece.part && whole?.min !== null) return;
    const thing = thingOf(text, words, piece, pieces[i + 1], things.at(-1) ?? last);
    // "struck and unit" is a slip for "an".
    const slip = i === 0 && AND.has(lowerAt(words, piece.from - 1));
    if (thing !== null) things.push(slip || things.at(-1)?.max === 1 ? single(thing) : thing);
    if (!piece.part) whole = thing;
  });
  return things;
}

/** "a vehicle and trailer" is one of each. */
function single(thing: Thing): Thing {
  const noun = thing.item.split(" ").at(-1)?.toLowerCase() ?? "";
  return thing.min === null && isThing(noun) ? { ...thing, min: 1, max: 1 } : thing;
}

/** One thing; null for words that name nothing. */
function thingOf(
  text: string,
  words: readonly Word[],
  piece: Piece,
  next: Piece | undefined,
  last: Thing | null,
): Thing | null {
  const { from, to, quantity } = measured(words, piece);
  const count = { min: quantity?.min ?? null, max: quantity?.max ?? null };
  if (NONE_OF.has(lowerAt(words, from))) return null;
  if (from >= to || (quantity !== null && THING_UNSAID.has(lowerAt(words, from)))) {
    // "damaged another"
    return quantity === null || last === null ? null : { item: last.item, ...count };
  }
  const item = itemOf(text, words, from, to);
  const elided = next !== undefined && SIZES.has(lowerAt(words, to - 1));
  return item === "" ? null : { item: elided ? completed(text, words, item, next) : item, ...count };
}

/** A stray mark before a thing is no part of it; a quotation mark is. */
const STRAY = /^[^\p{L}\p{N}"“”'‘’«»]$/u;

function isNoPart(lower: string): boolean {
  return STRAY.test(lower) || BEFORE_THING.has(lower);
}

/** The number of a piece and what it counts. */
function measured(words: readonly Word[], piece: Piece): { from: number; to: number; quantity: Quantity | null } {
  let from = piece.from;
  while (from < piece.to && isNoPart(lowerAt(words, from))) from++;
  let quantity: Quantity | null = null;
  for (let q = quantityAt(words, from); q !== null && from < piece.to; q = quantityAt(words, from)) {
    quantity = q;
    from = q.to;
  }
  const to = trimmedEnd(words, from, piece.to);
  while (from < to && (OF_THE_NUMBER.has(lowerAt(words, from)) || isNoPart(lowerAt(words, from)))) from++;
  return { from, to, quantity };
}

/** As written, the doubled quotation marks of a table made single. */
function itemOf(text: string, words: readonly Word[], from: number, to: number): string {
  return textOf(text, words, { from, to }).replaceAll('""', '"');
}

/** "a large and four small units": the large one is a unit too. */
function completed(text: string, words: readonly Word[], sizes: string, next: Piece): string {
  const { from, to } = measured(words, next);
  const noun = SIZES.has(lowerAt(words, from)) ? from + 1 : from;
  return `${sizes} ${itemOf(text, words, noun, to)}`.trim();
}
