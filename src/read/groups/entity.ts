import {
  ASSETS,
  COLLECTIVES,
  COMMUNITY_ADJECTIVES,
  NOT_NAMES,
  ORGANISATION_NOUNS,
  SPEAKER_ADJECTIVES,
} from "../../../data/english/entities.js";
import { CARDINALS } from "../../../data/english/numbers.js";
import { TITLES } from "../../../data/english/roles.js";
import type { Token } from "../text/tokens.js";
import { lexicon, type PartyWord } from "../words/lexicon.js";
import type { PhraseMatch } from "../words/phrases.js";
import { finish } from "./entity-finish.js";
import { acronym, conjunction, followers, ofPhrase, possessive, standsBehind } from "./entity-links.js";
import type { Draft, Entity } from "./entity-type.js";

export type { Entity } from "./entity-type.js";

const DETERMINER = new Set(
  "the a an this that these those its their his her our another one some several many other both two three four various all any most".split(
    " ",
  ),
);
const LINKS = new Set(["of", "for", "at", "with"]);
const PRONOUN = new Set(["he", "she", "it", "they", "we", "i"]);
const BASED =
  /-(?:based|backed|led|linked|run|owned|affiliated|aligned|allied|held|controlled|supported|funded|trained|sponsored|dominated|installed|appointed|recognised|recognized|brokered|declared)$/u;
const isBased = (word: string): boolean => word.includes("-") && BASED.test(word);
const MAX_WORDS = 16;

/**
 * The noun phrase of a speaker or actor that begins at token `i`, or null.
 * `blocked` tells tokens that belong to something else (a place said as such, a time).
 */
export function entityAt(tokens: readonly Token[], i: number, blocked: (token: number) => boolean): Entity | null {
  const first = tokens[i] as Token;
  if (PRONOUN.has(first.lower)) return pronoun(first, i);
  const determined = DETERMINER.has(first.lower) && !first.lower.startsWith("'");
  // "The New Arab": an article that is part of the name.
  const start = determined && lexicon.parties.at(tokens, i)?.value.party.kind !== "media" ? i + 1 : i;
  const draft: Draft = {
    start,
    parties: [],
    role: null,
    names: [],
    asset: false,
    collective: null,
    linked: false,
    end: start,
  };
  for (let at = start; at < Math.min(tokens.length, start + MAX_WORDS); ) {
    const step = blocked(at) ? 0 : extend(draft, tokens, at);
    if (step === 0) break;
    at += step;
  }
  return finish(draft, tokens, i, first.lower);
}

function pronoun(token: Token, i: number): Entity {
  const plural = /^(?:they|we)$/u.test(token.lower);
  return {
    from: i,
    to: i + 1,
    type: "pronoun",
    name: token.text,
    parties: [],
    kind: "other",
    plural,
    definite: true,
    indefinite: false,
    asset: false,
    head: token.lower,
    possessive: false,
  };
}

/** Takes the next words into the phrase; returns how many tokens were taken. */
function extend(draft: Draft, tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  // "the hospital four people", "said that four medics": a number begins another phrase.
  if (
    Object.hasOwn(CARDINALS, token.lower) &&
    token.lower !== "one" &&
    (at > draft.start || tokens[at - 1]?.lower === "that")
  )
    return 0;
  if (at === draft.start && isBasedIn(tokens, at)) return 1;
  const party = lexicon.parties.at(tokens, at);
  const role = lexicon.roles.at(tokens, at);
  // "… rebel fighters the Observatory said": an article begins another phrase.
  if (at > draft.start && token.lower === "the") return 0;
  const isNoun = role !== null && party?.value.form === "adjective" && endsPhrase(tokens, at + role.length);
  if (party !== null && party.length >= (role?.length ?? 0) && !isNoun) return takeParty(draft, tokens, at, party);
  if (role !== null && (isVerbForm(draft, tokens, at) || isOther(draft, tokens, at))) return 0;
  if (role !== null && !(draft.names.length > 0 && !token.capital && draft.role !== null)) {
    const word = tokens
      .slice(at, at + role.length)
      .map((t) => t.lower)
      .join(" ");
    if (!(draft.linked && draft.role?.human === true)) draft.role = { word, ...role.value };
    if (!role.value.human && draft.names.at(-1) === at - 1)
      draft.names.push(...tokens.slice(at, at + role.length).map((_, k) => at + k));
    draft.end = at + role.length;
    return role.length;
  }
  // "the head of Port Selma hospital": the body that the person is of.
  if (role !== null && draft.linked && draft.names.at(-1) === at - 1 && ORGANISATION_NOUNS.has(token.lower))
    return named(draft, at, role.length);
  if (token.lower === "'s") return possessive(draft, tokens, at);
  const behind = standsBehind(draft, tokens, at);
  if (behind > 0) return behind;
  if (LINKS.has(token.lower)) return ofPhrase(draft, tokens, at);
  if (token.lower === "and" || token.lower === "or")
    return followers(draft, tokens, at) || conjunction(draft, tokens, at);
  if (token.text === "(" || token.text === "[") return acronym(draft, tokens, at);
  if (ASSETS.has(token.lower) && (draft.parties.length > 0 || draft.end === draft.start))
    return head(draft, at, "asset");
  if (COLLECTIVES.has(token.lower) && (draft.parties.length > 0 || draft.names.length > 0))
    return head(draft, at, "collective");
  if (isNameWord(token, tokens, at)) {
    // "the rebels Pillay said": a common noun for many is not a person's title.
    const before = tokens[at - 1];
    if (
      draft.end === at &&
      before?.kind === "word" &&
      !before.capital &&
      before.lower.endsWith("s") &&
      at > draft.start
    )
      return 0;
    draft.names.push(at);
    draft.end = at + 1;
    return 1;
  }
  if (token.lower.includes("-") && /^(?:anti|pro|ex|non)-/u.test(token.lower)) return 1;
  if (TITLES.has(token.lower)) return title(tokens, at);
  if (/^\d{1,3}-year-old$/u.test(token.lower)) return 1;
  return SPEAKER_ADJECTIVES.has(token.lower) || COMMUNITY_ADJECTIVES.has(token.lower) || isBased(token.lower) ? 1 : 0;
}

function named(draft: Draft, at: number, length: number): number {
  for (let k = at; k < at + length; k++) draft.names.push(k);
  draft.end = at + length;
  return length;
}

/** "The New York-based", "an Abu Dhabi-based": the first word of a town that a hyphen joins to what is said of it. */
function isBasedIn(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  return first?.capital === true && second?.capital === true && /^\p{Lu}[\p{L}']+-based$/u.test(second.text);
}

/** "Col. Joe B.": the stop after a short title belongs to it. */
function title(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.text === "." && tokens[at + 2]?.capital === true ? 2 : 1;
}

function takeParty(draft: Draft, tokens: readonly Token[], at: number, party: PhraseMatch<PartyWord>): number {
  const last = draft.parties.at(-1);
  const noun = party.value.form === "noun";
  if (!noun && isNext(draft, tokens, at, party.length)) return 0;
  const beside = last !== undefined && draft.end === at && noun && tokens[at]?.capital === true;
  // "told AFP Russia had …", a list that lost its commas ("Britain France"): two names, not one.
  if (beside && last.noun && last.party.kind === "media") return 0;
  if (beside && last.noun && last.party.kind === "state" && party.value.party.kind === "state") return 0;
  draft.parties.push({ party: party.value.party, from: at, to: at + party.length, noun });
  if (noun || party.length > 1) draft.collective ??= (tokens[at] as Token).lower;
  if (noun) draft.end = at + party.length;
  return party.length;
}

/** "by a rebel group Iraqi officials said": after a common noun the adjective begins the next phrase, where no name follows. */
function isNext(draft: Draft, tokens: readonly Token[], at: number, length: number): boolean {
  const [before, word, after] = [tokens[at - 1], tokens[at], tokens[at + length]];
  if (draft.end !== at || at === draft.start || draft.names.length > 0 || word?.capital !== true) return false;
  return before?.kind === "word" && !before.capital && after?.kind === "word" && !after.capital;
}

/** "Sudan's opposition accused": no noun follows that the word could describe. */
function endsPhrase(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined || next.kind !== "word") return true;
  const noun =
    ASSETS.has(next.lower) || COLLECTIVES.has(next.lower) || SPEAKER_ADJECTIVES.has(next.lower) || next.capital;
  return !noun && lexicon.roles.at(tokens, to) === null && lexicon.speechVerbs.has(next.lower);
}

/** "Daesh terrorists local media reported": fighters in the plural are no adjective of the noun after them. */
function isOther(draft: Draft, tokens: readonly Token[], at: number): boolean {
  const fighters =
    /^(?:terrorists|militants|rebels|fighters|gunmen|insurgents|extremists|jihadists|soldiers|troops|militias)$/u;
  return (
    draft.end > draft.start && fighters.test((tokens[draft.end - 1] as Token).lower) && !(tokens[at] as Token).capital
  );
}

/** "the agency reports": a verb where a sentence or "that" follows, though the form is a noun as well. */
function isVerbForm(draft: Draft, tokens: readonly Token[], at: number): boolean {
  if (!/^(?:reports|posts)$/u.test((tokens[at] as Token).lower) || draft.end !== at) return false;
  const named = draft.parties.length > 0 || draft.names.length > 0 || draft.role !== null;
  const next = tokens[at + 1];
  if (/^(?:to|citing|quoting)$/u.test(tokens[draft.start - 1]?.lower ?? "")) return false;
  return (
    named &&
    !(tokens[at - 1] as Token).lower.endsWith("s") &&
    (next === undefined || /^(?:that|[.,:"“])$/u.test(next.lower))
  );
}

function head(draft: Draft, at: number, kind: "asset" | "collective"): number {
  if (kind === "asset") draft.asset = true;
  else draft.collective = "forces";
  draft.end = at + 1;
  return 1;
}

function isNameWord(token: Token, tokens: readonly Token[], at: number): boolean {
  // "Army Kills 12 Militants": in a headline verbs have capitals too.
  const harm = lexicon.harmVerbs.at(tokens, at);
  if (harm !== null && harm.value.base !== "burn") return false;
  if (token.kind !== "word" || NOT_NAMES.has(token.lower) || isBased(token.lower)) return false;
  const next = tokens[at + 1];
  if (COMMUNITY_ADJECTIVES.has(token.lower) && next?.capital !== true) return false;
  // "Speaking to reporters": a participle that begins a sentence.
  if (at === 0 && /^\p{Lu}\p{Ll}{2,}(?:ing|ed)$/u.test(token.text) && next !== undefined && !next.capital) return false;
  if (
    token.capital ||
    /^(?:al|el|as|ad|abu|bin|ibn|ben|van|von|de|der)-?\p{Lu}/u.test(token.text) ||
    /^(?:al|el)-\p{L}/u.test(token.text)
  )
    return true;
  // Particles inside a name: "Abdul bin Khalid".
  return /^(?:al|el|bin|ibn|abu|de|van|von|der|ul)$/u.test(token.lower) && tokens[at + 1]?.capital === true;
}
