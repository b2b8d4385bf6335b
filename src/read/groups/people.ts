import { FORCE_NOUNS, PEOPLE_ADJECTIVES } from "../../../data/english/people.js";
import type { Group } from "../../model/account.js";
import type { PartyEntry } from "../../model/party.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import { type Quantity, quantityAt } from "./quantity.js";

/** A number of people as said: "at least 26 civilians", "a woman", "three others", or a bare "13". */
export interface PeopleGroup {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number | null;
  /** Null where the words leave it to what stands before ("wounding four others", "13 injured"). */
  readonly group: Group | null;
  /** The noun in the singular, or null for a bare number. */
  readonly noun: string | null;
  /** The armed or other party that the people are of. */
  readonly party: PartyEntry | null;
  /** "others", "more": besides those named before. */
  readonly others: boolean;
}

const ADJECTIVES = new Set(PEOPLE_ADJECTIVES.split(" "));
const FORCES = new Set<string>(FORCE_NOUNS);
const MILITARY = /^(?:military|army|security|police|armed|pro-regime|pro-government|regime|rebel|opposition|guard|guards|paramilitary|militia|border|commando|naval|special|government|allied|intelligence|brigade|battalion|faction|front|force|forces|paramilitaries|troops|fighters)$/u;
const CIVIL = /^(?:civil|medical|aid|relief|rescue|humanitarian|hospital|media|health|helmets|crescent)$/u;
const LINKS = new Set(["and", "or", ",", "/"]);
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth)$/u;
const MAX_MODIFIERS = 8;

/** The group of people that begins at token `i`, or null. */
export function peopleAt(tokens: readonly Token[], i: number): PeopleGroup | null {
  const zero = noneAt(tokens, i);
  if (zero !== null) return zero;
  const quantity = quantityAt(tokens, i) ?? articleAt(tokens, i);
  if (quantity === null || isMoneyOrShare(tokens, quantity)) return null;
  const counted = nounAfter(tokens, quantity);
  if (counted !== null) return counted;
  return isArticle(tokens, quantity) || isThing(tokens, quantity.to) ? null : bare(tokens, quantity);
}

function bare(tokens: readonly Token[], q: Quantity): PeopleGroup {
  const more = tokens[q.to]?.lower === "more";
  return { from: q.from, to: more ? q.to + 1 : q.to, min: q.min, max: q.max, group: null, noun: null, party: null, others: more };
}

/** "a woman", "one civilian", "a third civilian" */
function articleAt(tokens: readonly Token[], i: number): Quantity | null {
  const word = tokens[i]?.lower;
  if (word !== "a" && word !== "an" && word !== "another" && word !== "possibly") return null;
  if (word === "possibly") {
    const one = articleAt(tokens, i + 1);
    return one === null ? null : { ...one, from: i, min: 0 };
  }
  const to = ORDINAL.test(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1;
  return { from: i, to, min: 1, max: 1 };
}

function isArticle(tokens: readonly Token[], q: Quantity): boolean {
  return /^(?:an?|another|possibly)$/u.test(tokens[q.from]?.lower ?? "") && q.min <= 1 && q.max === 1 && tokens[q.to - 1]?.kind === "word";
}

/** "no one", "nobody", "no civilians": zero, as stated. */
function noneAt(tokens: readonly Token[], i: number): PeopleGroup | null {
  const zero = { min: 0, max: 0, others: false };
  const word = tokens[i]?.lower;
  if (word === "nobody" || word === "none") return { ...zero, from: i, to: i + 1, group: "person", noun: "person", party: null };
  if (word !== "no") return null;
  if (tokens[i + 1]?.lower === "one") return { ...zero, from: i, to: i + 2, group: "person", noun: "person", party: null };
  const found = nounAfter(tokens, { from: i, to: i + 1, min: 0, max: 0 });
  return found;
}

function isMoneyOrShare(tokens: readonly Token[], q: Quantity): boolean {
  const before = tokens[q.from - 1]?.text ?? "";
  const after = tokens[q.to]?.lower ?? "";
  return /^[$€£#]$/u.test(before) || /^(?:%|percent|per|pc|th|st|nd|km|°)$/u.test(after);
}

interface Modifiers {
  party: PartyEntry | null;
  military: boolean;
  civil: boolean;
}

/** Walks over adjectives and party names from the quantity to the noun that is counted. */
function nounAfter(tokens: readonly Token[], q: Quantity): PeopleGroup | null {
  const seen: Modifiers = { party: null, military: false, civil: false };
  let at = q.to;
  if (tokens[at]?.lower === "of" && !/^(?:them|whom|which|these|those)$/u.test(tokens[at + 1]?.lower ?? "")) at++;
  if (at > q.to && /^(?:the|his|her|their|its|our|my)$/u.test(tokens[at]?.lower ?? "")) at++;
  const manyWanted = q.max !== 1 || at > q.to;
  const limit = Math.min(tokens.length, at + MAX_MODIFIERS);
  while (at < limit) {
    const force = forceNoun(tokens, at, seen);
    if (force !== null) return people(tokens, q, force.to, "combatant", force.noun, seen);
    const noun = lexicon.people.at(tokens, at);
    if (noun !== null && manyWanted === noun.value.plural && !compounds(tokens, at + noun.length, noun.value.plural)) {
      return people(tokens, q, at + noun.length, noun.value.group, noun.value.noun, seen);
    }
    const step = modifier(tokens, at, seen, noun !== null);
    if (step === 0) return null;
    at += step;
  }
  return null;
}

/** Whether the people noun that ends at `to` only qualifies another one: "police officers", "civilian victims". */
function compounds(tokens: readonly Token[], to: number, isPlural: boolean): boolean {
  if (isPlural) return false;
  const next = lexicon.people.at(tokens, to);
  if (next === null && lexicon.roles.at(tokens, to)?.value.human === true) return true;
  return (next !== null && !/^(?:dead|wounded|injured|more|killed)$/u.test(next.value.noun)) || FORCES.has(tokens[to]?.lower ?? "");
}

function forceNoun(tokens: readonly Token[], at: number, seen: Modifiers): { to: number; noun: string } | null {
  const word = tokens[at]?.lower ?? "";
  if (!FORCES.has(word)) return null;
  if (seen.military || seen.party?.armed === true) return { to: at + 1, noun: word };
  return null;
}

/** How many tokens at `at` only qualify the noun to come; 0 if they cannot. */
function modifier(tokens: readonly Token[], at: number, seen: Modifiers, isNoun: boolean): number {
  const token = tokens[at] as Token;
  const party = lexicon.parties.at(tokens, at);
  if (party !== null) {
    seen.party ??= party.value.party;
    // "opposition fighters" names a party and also the noun that is counted.
    const last = at + party.length - 1;
    const endsInNoun = last > at && (lexicon.people.at(tokens, last) !== null || FORCES.has((tokens[last] as Token).lower));
    return endsInNoun ? party.length - 1 : party.length;
  }
  if (MILITARY.test(token.lower)) seen.military = true;
  if (CIVIL.test(token.lower)) seen.civil = true;
  if (isNoun || ADJECTIVES.has(token.lower)) return 1;
  if (token.kind === "number") return /years?-old/u.test(token.lower) ? 1 : 0;
  if (token.lower === "'s") return 1;
  if (LINKS.has(token.lower)) return seen.party !== null || seen.military ? 1 : 0;
  if (token.lower.includes("-") || token.capital) return 1;
  return 0;
}

function people(tokens: readonly Token[], q: Quantity, to: number, group: Group, noun: string, seen: Modifiers): PeopleGroup {
  const others = /^(?:others|more)$/u.test(noun);
  const named = { from: q.from, to, min: q.min, max: q.max, noun, others, party: seen.party };
  if (others) return { ...named, group: null };
  if (noun === "member" || noun === "men" || noun === "man" || noun === "element") return memberOf(tokens, named, seen);
  if (group === "person" && (seen.military || (seen.party?.armed === true && noun === "personnel"))) return { ...named, group: groupOfPersons(tokens, q.to, to) };
  return { ...joined(tokens, { ...named, group }, group) };
}

/** "six military victims" are combatants; "two civilian victims" civilians. */
function groupOfPersons(tokens: readonly Token[], from: number, to: number): Group {
  for (let i = from; i < to; i++) {
    const group = lexicon.people.at(tokens, i)?.value.group;
    if (group !== undefined && group !== "person") return group;
  }
  return "person";
}

/** "members of the Nusra Front" are combatants, "members of one family" persons, "members of the Civil Defence" civilians. */
function memberOf(tokens: readonly Token[], g: Omit<PeopleGroup, "group">, seen: Modifiers): PeopleGroup {
  const armed: PeopleGroup = { ...g, group: "combatant" };
  if (seen.civil) return { ...g, group: "civilian" };
  if (g.noun !== "man" && (seen.military || seen.party?.armed === true)) return armed;
  if (tokens[g.to]?.lower !== "of") return { ...g, group: "person" };
  for (let at = g.to + 1; at < Math.min(tokens.length, g.to + 7); at++) {
    const word = (tokens[at] as Token).lower;
    if (CIVIL.test(word)) return { ...g, group: "civilian" };
    if (word === "family" || word === "families") return { ...g, to: at + 1, group: "person" };
    const party = lexicon.parties.at(tokens, at)?.value.party;
    if (party?.armed === true && party.kind !== "state") return { ...armed, to: at + (lexicon.parties.at(tokens, at)?.length ?? 1), party };
    if (party?.kind === "medical") return { ...g, group: "civilian", party };
    if (MILITARY.test(word)) return armed;
    if ((tokens[at] as Token).kind === "mark" || lexicon.harmVerbs.at(tokens, at) !== null) break;
  }
  return { ...g, group: "person" };
}

/** "12 aid workers and drivers" is one count; of unlike kinds ("gunmen and members of their families") of persons. */
function joined(tokens: readonly Token[], g: PeopleGroup, group: Group): PeopleGroup {
  if (tokens[g.to]?.lower !== "and" || (g.max === 1 && g.min === 1)) return g;
  let at = g.to + 1;
  while (ADJECTIVES.has(tokens[at]?.lower ?? "") && lexicon.people.at(tokens, at) === null) at++;
  const second = lexicon.people.at(tokens, at);
  if (second === null || !second.value.plural || second.value.group === null) return g;
  if (/^(?:wounded|injured|dead|others|more)$/u.test(second.value.noun)) return g;
  return { ...g, to: at + second.length, group: second.value.group === group ? group : "person" };
}

const FOLLOWS_BARE =
  /^(?:[.,;:)("”’'?!…–—-]|and|or|but|were|was|are|is|have|has|had|been|being|in|on|at|after|when|as|by|of|with|while|from|to|during|near|since|for|more|there|this|that|people|who|including|among|dead|so|also|later|both|left|over|following|overnight|yesterday|today|it|they|per|last|early|late|across|inside|outside|critically|seriously|severely|badly|lightly|reportedly)$/u;

/** Whether a bare number that ends at `to` counts things (jets, attacks, villages): then it is no number of people. */
function isThing(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined || FOLLOWS_BARE.test(next.lower)) return false;
  return lexicon.harmVerbs.at(tokens, to) === null && lexicon.harmed.at(tokens, to) === null;
}
