import {
  AMBIGUOUS_NAMES,
  ARTICLE_HEAD,
  ARTICLES,
  DIRECTIONS,
  NOT_PLACES,
  PARTS,
  PLACE_NAME_HEADS,
} from "../../../data/english/places.js";
import { COUNTRIES } from "../../../data/world/countries.js";
import type { Gazetteer, GazetteerEntry } from "../../model/gazetteer.js";
import { isSpelled, lettersOf, soundKey } from "../../util/place-names.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import { placeNoun } from "./context.js";

/** A stretch of capitalised words that the gazetteer knows (`entries`), or does not (`entries` is empty). */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly entries: readonly GazetteerEntry[];
  /** Written as a possessive: "Syria's", "Syrias". */
  readonly possessive: boolean;
  /** A reader takes it for a place at once: a country, a curated place, a capital. */
  readonly wellKnown: boolean;
}

const CAPITALS: ReadonlySet<string> = new Set(COUNTRIES.flatMap((row) => (row[4] === null ? [] : [row[4]])));

const SEATS: ReadonlyMap<string, string | null> = new Map(COUNTRIES.map((row) => [row[0], row[4]]));

/** Whether the entry is the capital of its country, not a namesake of one. */
export const isSeat = (entry: GazetteerEntry): boolean =>
  entry.country !== null && SEATS.get(entry.country) === entry.name && entry.precision !== "province";

const STATES: ReadonlySet<string> = new Set(COUNTRIES.flatMap((row) => [row[1], ...row[2], ...row[3]]));

/** Whether the name is that of a capital, which reports use for its government too. */
export const isCapitalCity = (name: string): boolean => CAPITALS.has(name);

/** The longest name of the gazetteer, in tokens ("Abu al Duhur military airport"). */
const LONGEST = 5;
/** Look-ups kept before the store is emptied; a report has some hundreds. */
const MOST_KEPT = 20_000;

interface Known {
  readonly entries: readonly GazetteerEntry[];
  readonly wellKnown: boolean;
}

const kept = new WeakMap<Gazetteer, Map<string, Known>>();

function find(gazetteer: Gazetteer, name: string): Known {
  let known = kept.get(gazetteer);
  if (known === undefined || known.size > MOST_KEPT) {
    known = new Map();
    kept.set(gazetteer, known);
  }
  let found = known.get(name);
  if (found === undefined) {
    const entries = accepted(gazetteer.find(name), name);
    found = { entries, wellKnown: isWellKnown(entries, name) };
    known.set(name, found);
  }
  return found;
}

/** Words that point at somebody and are no part of a name, also at the head of a sentence ("Our field team"). */
const POINTING = new Set("our their his her its my your this that these those we they he she it who what".split(" "));

/** A word that can stand in a name: capitalised, or an article with its word ("al-Khan"). */
export function isNameWord(token: Token | undefined): token is Token {
  if (token === undefined || token.kind !== "word" || token.text.length < 2) return false;
  if (!token.capital) return ARTICLE_HEAD.test(token.text);
  if (POINTING.has(token.lower)) return false;
  // "Kurdish-led" is an adjective, "Syria-Iraq" and "Turkish-Syrian" a border or a road.
  const hyphen = token.text.indexOf("-");
  return hyphen === -1 || (!/-\p{Ll}+(?:ed|ld|un|ity)$/u.test(token.text) && !STATES.has(token.text.slice(0, hyphen)));
}

/** Splits the capitalised words of a sentence into names that the gazetteer knows and the rest. Party names are left out. */
export function candidatesIn(tokens: readonly Token[], gazetteer: Gazetteer): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!isNameWord(tokens[i])) {
      i++;
      continue;
    }
    const party = partyLength(tokens, i);
    const known = party > 1 ? null : longest(tokens, i, gazetteer);
    if (known !== null && known.to - i >= party) {
      found.push(known);
      i = known.to;
    } else if (party > 0) {
      i += party;
    } else {
      const to = unknownEnd(tokens, i, gazetteer);
      if (to > i)
        found.push({
          from: i,
          to,
          name: textOf(tokens, i, to),
          entries: [],
          possessive: isPossessive(tokens[to]),
          wellKnown: false,
        });
      i = Math.max(to, i + 1);
    }
  }
  return found;
}

/** Tokens of the party, outlet or body that is named here, 0 for none. States and their capitals are places as well. */
function partyLength(tokens: readonly Token[], i: number): number {
  if (!isNameWord(tokens[i])) return 0;
  const match = lexicon.parties.at(tokens, i);
  if (match === null || (match.value.form === "noun" && match.value.party.kind === "state" && match.length <= 3))
    return 0;
  return match.length;
}

function longest(tokens: readonly Token[], from: number, gazetteer: Gazetteer): Candidate | null {
  for (let to = Math.min(from + LONGEST, tokens.length); to > from; to--) {
    if (!isName(tokens, from, to)) continue;
    const name = textOf(tokens, from, to);
    if (to - from === 1 && (NOT_PLACES.has(name.toLowerCase()) || /^\p{L}{1,2}$/u.test(name)) && !isCountryCode(name))
      continue;
    // "Tel al-Laban", "Ain Daqna": the first word alone is no name where another goes on.
    if (to - from === 1 && PLACE_NAME_HEADS.has(name.toLowerCase()) && isNameWord(tokens[to])) continue;
    const known = find(gazetteer, name);
    // "The Hague" is a name; "The White" only sounds like one.
    if ((tokens[from] as Token).lower === "the" && !known.entries.some((entry) => isSpelled(entry, lettersOf(name))))
      continue;
    if (known.entries.length > 0) return { from, to, name, ...known, possessive: isPossessive(tokens[to]) };
    const cut = withoutLostApostrophe(name);
    const owner = cut === null ? null : find(gazetteer, cut);
    if (cut !== null && owner?.entries[0]?.curated === true) return { from, to, name: cut, ...owner, possessive: true };
  }
  return null;
}

const isCountryCode = (name: string): boolean => name === "US" || name === "UK";

/** "Syrias", "Aleppos": the apostrophe was lost. */
function withoutLostApostrophe(name: string): string | null {
  return /\p{Ll}{3}s$/u.test(name) ? name.slice(0, -1) : null;
}

/** All words are of the name, or lower-case articles inside it ("Khan al Assal"); a place noun may be lower-case at its end. */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i] as Token;
    const inside = i < to - 1 && ARTICLES.has(token.lower);
    const tail =
      to - from > 1 &&
      i >= to - 2 &&
      /^(?:airbase|air|base|airport|field|oilfield|oil|gas|camp|dam|military|crossing|mosque)$/u.test(token.text);
    if (!isNameWord(token) && !inside && !tail) return false;
  }
  return from < to;
}

/** An acronym is a place only by its very letters. */
function accepted(entries: readonly GazetteerEntry[], name: string): readonly GazetteerEntry[] {
  if (entries.length === 0 || name.length > 5 || !/^[\p{Lu}.]+$/u.test(name)) return entries;
  return entries.filter((entry) => entry.curated && isSpelled(entry, lettersOf(name)));
}

function unknownEnd(tokens: readonly Token[], from: number, gazetteer: Gazetteer): number {
  let to = from;
  while (to < tokens.length && to - from < 4 && isUnknownWord(tokens, to, to > from)) {
    if (to > from && placeNoun((tokens[to] as Token).lower) !== null) break;
    if (to > from && longest(tokens, to, gazetteer)?.entries[0]?.curated === true) break;
    to++;
  }
  while (to > from && ARTICLES.has((tokens[to - 1] as Token).lower)) to--;
  return to;
}

function isUnknownWord(tokens: readonly Token[], i: number, inside: boolean): boolean {
  const token = tokens[i] as Token;
  if (inside && ARTICLES.has(token.lower)) return isNameWord(tokens[i + 1]);
  if (!isNameWord(token) || NOT_PLACES.has(token.lower) || partyLength(tokens, i) > 0) return false;
  return inside || !(DIRECTIONS.has(token.lower) || PARTS.has(token.lower));
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  if (to - from === 1) return (tokens[from] as Token).text;
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/iu.test(token.text);
}

/** A name like "War" or "Then" has so few consonants that it sounds like some village. */
const SHORT_KEY = 4;

function isWellKnown(entries: readonly GazetteerEntry[], name: string): boolean {
  const best = entries[0];
  if (best === undefined || AMBIGUOUS_NAMES.has(name.toLowerCase())) return false;
  if (!best.curated) return CAPITALS.has(name);
  return soundKey(name).length > SHORT_KEY || ARTICLE_HEAD.test(name) || isSpelled(best, lettersOf(name));
}
