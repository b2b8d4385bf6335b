import {
  GOVERNMENT_LEADS,
  GOVERNMENT_VERBS,
  MODIFIED_NOUNS,
  NOT_PLACES,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  PERSON_TITLES,
  PLACE_NAME_HEADS,
  STRONG_PREPOSITIONS,
} from "../../../data/english/places.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import { type Candidate, isCapitalCity, isNameWord } from "./candidates.js";
import { type Context, placeNoun } from "./context.js";
import { isDateline } from "./dateline.js";
import type { PlaceRole } from "./mention.js";

/** What a name is to its sentence; null where it is no place at all. */
export function roleOf(
  tokens: readonly Token[],
  candidate: Candidate,
  context: Context,
  listed: boolean,
): PlaceRole | null {
  const { from, to, entries } = candidate;
  const said = context.precision !== null || context.surroundings || context.part !== null;
  if (isPerson(tokens, from) || (!said && namesBody(tokens, to))) return entries.length > 0 ? "modifier" : null;
  if (entries.length === 0) return isUnknownPlace(tokens, candidate, context, listed) ? roleBy(context, tokens) : null;
  if (isDateline(tokens, from, to)) return "dateline";
  if (!said && !candidate.wellKnown && (!isLed(tokens, candidate, context) || besideName(tokens, candidate)))
    return null;
  if (!said && context.preposition === null && !listed && followsName(tokens, from)) return null;
  if (!said && !listed && context.preposition === null && speaks(tokens, to)) return "modifier";
  return isModifier(tokens, candidate, context, said) ? "modifier" : roleBy(context, tokens);
}

/** Towns of this size are taken for the place of an attack that is said to hit them. */
const KNOWN_TOWN = 20_000;

/** "in X", "near X" for any name; "shelled X", "raids on X" for towns of some size. */
function isLed(tokens: readonly Token[], { from, entries }: Candidate, { preposition }: Context): boolean {
  if (preposition !== null) {
    // "an air strike on X": any village; else only towns of some size.
    const attacked = preposition === "on" && (isTown(entries) || lexicon.actNouns.at(tokens, from - 2) !== null);
    return STRONG_PREPOSITIONS.has(preposition) || attacked;
  }
  return lexicon.actVerbs.has(tokens[from - 1]?.lower ?? "") && isTown(entries);
}

const isTown = (entries: Candidate["entries"]): boolean => (entries[0]?.population ?? 0) > KNOWN_TOWN;

function roleBy(context: Context, tokens: readonly Token[]): PlaceRole {
  if (context.bearing) return "bearing-from";
  return context.preposition === "from" && !isNear(tokens, context.phraseFrom) ? "origin" : "location";
}

/** "not far from the capital": near it. */
function isNear(tokens: readonly Token[], at: number): boolean {
  const from = [at, at - 1, at - 2].find((k) => tokens[k]?.lower === "from");
  return from !== undefined && tokens[from - 1]?.lower === "far";
}

/** "Aleppo residents", "the Damascus government", "Moscow denied", "backed by Ankara". */
function isModifier(tokens: readonly Token[], candidate: Candidate, context: Context, said: boolean): boolean {
  const next = tokens[context.phraseTo]?.lower ?? "";
  if (MODIFIED_NOUNS.has(next) && context.phraseTo === candidate.to) return true;
  const lead = context.preposition;
  const isCountry = candidate.entries[0]?.precision === "country";
  if (isCountry && /^\p{Lu}/u.test(candidate.name) && candidate.name.length < 5 && qualifies(tokens[candidate.to]))
    return true;
  if (said) return false;
  if (isCountry) return lead === null || GOVERNMENT_LEADS.has(lead) || candidate.possessive;
  if (!isCapitalCity(candidate.name) || (lead !== null && !GOVERNMENT_LEADS.has(lead))) return false;
  return lead !== null || GOVERNMENT_VERBS.has(next);
}

/** "US bases", "the U.S. military": a country's initials before a noun are an adjective. */
function qualifies(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    next.kind === "word" &&
    !/^(?:and|or|in|on|at|to|for|by|with|from|as|where|which|who|that|is|was|has|had|said)$/u.test(next.lower)
  );
}

/** What says something is a person or a government: "Khalid said", "Damascus denied". */
function speaks(tokens: readonly Token[], to: number): boolean {
  return lexicon.speechVerbs.has(tokens[to]?.lower ?? "");
}

/** Right after a capitalised word that is no adjective of a people: a surname ("Jamil Aleppo"), unless all words are capitalised. */
function followsName(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (from < 2 || !isNameWord(before) || placeNoun(before.lower) !== null || NOT_PLACES.has(before.lower)) return false;
  return lexicon.parties.at(tokens, from - 1)?.value.form !== "adjective" && !isTitleCase(tokens);
}

/** A headline in which nearly every word is capitalised: capitals tell nothing there. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.kind === "word" && token.text.length > 3);
  return long.length > 2 && long.filter((token) => token.capital).length >= 0.7 * long.length;
}

/** The word before is a title or a first name: "President X", "Mr X". */
function isPerson(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return (
    before !== undefined &&
    PERSON_TITLES.has(before.lower) &&
    (before.capital || !/^(?:leader|commander|chief)$/u.test(before.lower))
  );
}

/** The name goes on to that of a body: "Idlib Media Center", "Damascus Police Command". */
function namesBody(tokens: readonly Token[], to: number): boolean {
  for (let i = to; i < to + 3; i++) {
    const token = tokens[i];
    if (!isNameWord(token)) return false;
    if (ORGANISATION_NOUNS.has(token.lower)) return true;
    if (placeNoun(token.lower) !== null) return false;
  }
  return false;
}

/** A little-known name that stands beside another capitalised word is more often a person's. */
function besideName(tokens: readonly Token[], { from, to }: Candidate): boolean {
  const before = tokens[from - 1];
  // "In Port Selma, a shell …": the preposition that begins a sentence is no name.
  const named = isNameWord(before) && !STRONG_PREPOSITIONS.has(before.lower) && before.lower !== "from";
  return named || isNameWord(tokens[to]);
}

/** A name that no gazetteer has is a place where a noun says so, where its own first word does, or after "in" or "near". */
function isUnknownPlace(
  tokens: readonly Token[],
  { from, to, possessive }: Candidate,
  context: Context,
  listed: boolean,
): boolean {
  const last = tokens[to - 1] as Token;
  if (ORGANISATION_NOUNS.has(last.lower) || /^\p{Lu}+$/u.test(last.text)) return false;
  const first = (tokens[from] as Token).lower;
  if (ORGANISATION_HEADS.has(first) || NOT_PLACES.has(first.replace(/s$/u, "")) || isTitleCase(tokens)) return false;
  if (PERSON_TITLES.has(first) && !/^(?:abu|um)$/u.test(first)) return false;
  // "Medics at X hospital": people, who are somewhere.
  if (
    lexicon.roles.at(tokens, from)?.value.human === true &&
    /^(?:at|in|of|from)$/u.test(tokens[from + 1]?.lower ?? "")
  )
    return false;
  // "Prev Post": a capital noun alone is no proof; "on Station Road" is.
  const nounAfter = context.phraseTo > to;
  if (context.precision !== null)
    return !nounAfter || context.preposition !== null || tokens[context.phraseTo - 1]?.capital === false;
  if (possessive) return false;
  if (PLACE_NAME_HEADS.has((tokens[from] as Token).lower) && to - from > 1) return context.preposition !== null;
  const before =
    tokens[context.phraseFrom - 1]?.lower === "the" ? tokens[context.phraseFrom - 2] : tokens[context.phraseFrom - 1];
  return !listed && STRONG_PREPOSITIONS.has(before?.lower ?? "");
}
