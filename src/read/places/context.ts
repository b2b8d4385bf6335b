import {
  DIRECTIONS,
  GOVERNMENT_LEADS,
  LOCATIVE_PREPOSITIONS,
  NOUN_ADJECTIVES,
  PARTS,
  PLACE_NOUN_PLURALS,
  PLACE_NOUNS,
  PREFIXED_NOUNS,
  SURROUNDINGS,
} from "../../../data/english/places.js";
import type { PlacePrecision } from "../../model/account.js";
import type { Bearing } from "../../util/geo.js";
import { lowerAt, type Token } from "../text/tokens.js";

/** What the words before and after a name say of it. */
export interface Context {
  readonly phraseFrom: number;
  readonly phraseTo: number;
  /** Where the name's own label begins and ends: direction and a following noun belong to it. */
  readonly labelFrom: number;
  readonly labelTo: number;
  readonly precision: PlacePrecision | null;
  /** A noun in the plural ("the towns of"), which holds for the names that follow too. */
  readonly plural: boolean;
  readonly part: Bearing | null;
  readonly surroundings: boolean;
  /** The preposition that governs the phrase, or null. */
  readonly preposition: string | null;
  /** Only a direction from it is meant: "east of". */
  readonly bearing: boolean;
}

/** The kind of place a noun names, singular or plural. */
export function placeNoun(word: string): { precision: PlacePrecision; plural: boolean } | null {
  const direct = PLACE_NOUNS.get(word);
  if (direct !== undefined) return { precision: direct, plural: false };
  const singular = PLACE_NOUN_PLURALS.get(word) ?? (word.endsWith("s") ? word.slice(0, -1) : null);
  const precision = singular === null ? undefined : PLACE_NOUNS.get(singular);
  return precision === undefined ? null : { precision, plural: true };
}

/** Reads the words around the name that stands at `from`–`to`. */
export function contextOf(tokens: readonly Token[], from: number, to: number): Context {
  const before = lookBack(tokens, from);
  const after = lookAhead(tokens, to);
  return {
    ...before,
    phraseTo: after.to,
    labelTo: after.labelTo,
    precision: after.precision ?? before.precision,
    plural: before.plural,
    surroundings: before.surroundings || after.surroundings,
  };
}

type Before = Omit<Context, "phraseTo" | "labelTo">;

function lookBack(tokens: readonly Token[], from: number): Before {
  const own = partBefore(tokens, from);
  let state: Before = {
    phraseFrom: own.from,
    labelFrom: own.from,
    precision: null,
    plural: false,
    part: own.part,
    surroundings: own.rural,
    preposition: null,
    bearing: false,
  };
  let at = skipDeterminers(tokens, own.from - 1);
  const isOf = lowerAt(tokens, at) === "of" || lowerAt(tokens, at) === "called" || lowerAt(tokens, at) === "named";
  if (isOf && isBearing(tokens, at - 1)) return { ...state, ...bearing(tokens, at - 1) };
  const nounAt = isOf ? skipDeterminers(tokens, at - 1) : at;
  const noun = placeNoun(lowerAt(tokens, nounAt));
  const around = isOf && SURROUNDINGS.has(lowerAt(tokens, nounAt));
  // "the village of X" and "village X", but not "state X" or "base X".
  if (noun !== null && !around && (isOf || PREFIXED_NOUNS.has(lowerAt(tokens, nounAt)))) {
    const rest = partBefore(tokens, nounAt);
    state = {
      ...state,
      phraseFrom: rest.from,
      precision: noun.precision,
      plural: noun.plural,
      part: state.part ?? null,
    };
    at = rest.from - 1;
  } else if (around) {
    const rest = partBefore(tokens, nounAt);
    state = { ...state, phraseFrom: rest.from, labelFrom: own.from, surroundings: true, part: rest.part ?? state.part };
    at = rest.from - 1;
  }
  return bearingOrPreposition(tokens, at, state);
}

function bearingOrPreposition(tokens: readonly Token[], from: number, state: Before): Before {
  const at = skipAdjectives(tokens, from);
  const word = lowerAt(tokens, at);
  if (word === "of" && isBearing(tokens, at - 1))
    return { ...state, ...bearing(tokens, at - 1), phraseFrom: state.phraseFrom };
  return {
    ...state,
    preposition: LOCATIVE_PREPOSITIONS.has(word) || GOVERNMENT_LEADS.has(word) || word === "from" ? word : null,
  };
}

const isBearing = (tokens: readonly Token[], at: number): boolean =>
  DIRECTIONS.has(lowerAt(tokens, at)) && !isAdjective(lowerAt(tokens, at));

/** "east of X" lies outside X; "in the east of X" is a part of it. */
function bearing(tokens: readonly Token[], at: number): Partial<Before> {
  const inside = lowerAt(tokens, at - 1) === "the" && lowerAt(tokens, at - 2) === "in";
  if (!inside) return { preposition: "of", bearing: true, phraseFrom: at };
  return { preposition: "in", part: DIRECTIONS.get(lowerAt(tokens, at)) as Bearing, phraseFrom: at };
}

/** Directions and other parts that stand before a name: "northern and north-eastern", "rural". */
function partBefore(tokens: readonly Token[], from: number): { from: number; part: Bearing | null; rural: boolean } {
  let at = from - 1;
  let part: Bearing | null = null;
  let rural = false;
  for (;;) {
    const word = lowerAt(tokens, at);
    const bearing = DIRECTIONS.get(word);
    const joins = word === "and" && at < from - 1 && DIRECTIONS.has(lowerAt(tokens, at - 1));
    if (bearing === undefined && !PARTS.has(word) && !joins) break;
    part ??= (bearing as Bearing | undefined) ?? null;
    rural ||= word === "rural";
    at--;
  }
  return { from: at + 1, part, rural };
}

interface After {
  readonly to: number;
  readonly labelTo: number;
  readonly precision: PlacePrecision | null;
  readonly surroundings: boolean;
}

function lookAhead(tokens: readonly Token[], to: number): After {
  const start = /^['’]s$/iu.test(tokens[to]?.text ?? "") ? to + 1 : to;
  let at = start;
  while (NOUN_ADJECTIVES.has(lowerAt(tokens, at)) || DIRECTIONS.has(lowerAt(tokens, at))) at++;
  const nothing: After = { to, labelTo: to, precision: null, surroundings: false };
  const word = lowerAt(tokens, at);
  const owned = start > to;
  const labelTo = owned || at > start ? to : at + 1;
  // "Syria's northern city of X": the noun is X's.
  if (/^(?:of|called|named)$/u.test(lowerAt(tokens, at + 1))) return nothing;
  if (/^(?:countryside|outskirts|suburbs)$/u.test(word))
    return { to: at + 1, labelTo, precision: "area", surroundings: true };
  const noun = placeNoun(word);
  if (noun !== null && !(owned && noun.precision === "exact"))
    return { to: at + 1, labelTo, precision: noun.precision, surroundings: false };
  return start === to && lowerAt(tokens, to) === "city"
    ? { to: to + 1, labelTo: to + 1, precision: "town", surroundings: false }
    : nothing;
}

/** A direction used as an adjective ("northern") cannot be followed by "of". */
const isAdjective = (word: string): boolean => word.endsWith("ern");

function skipDeterminers(tokens: readonly Token[], at: number): number {
  let i = at;
  while (/^(?:the|a|an|its|their|this|that|nearby|neighbou?ring)$/u.test(lowerAt(tokens, i))) i--;
  return i;
}

/** Adjectives between a preposition and its noun, at most five: "in the rebel-held northern Syrian". */
function skipAdjectives(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i > at - 5 && isFiller(tokens[i])) i--;
  return i;
}

function isFiller(token: Token | undefined): boolean {
  if (token === undefined || token.kind === "mark") return false;
  if (LOCATIVE_PREPOSITIONS.has(token.lower) || GOVERNMENT_LEADS.has(token.lower)) return false;
  if (DIRECTIONS.has(token.lower) || PARTS.has(token.lower)) return true;
  if (
    /^(?:the|a|an|its|their|his|this|that|nearby|neighbou?ring|besieged|same|main|key|strategic|ancient|historic|second|third|largest|whole|entire|small|two|three|four|five|several|some|many|other|border|capital|contested|war-torn|oil-rich|former|last|biggest|major)$/u.test(
      token.lower,
    )
  )
    return true;
  return (
    /-(?:held|controlled|run|occupied|ruled|besieged|majority|populated|dominated|torn|rich)$/u.test(token.lower) ||
    /^(?:\p{Lu}\p{Ll}+(?:i|an|ish|ese|ite))$/u.test(token.text)
  );
}
