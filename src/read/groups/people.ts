import { FORCE_NOUNS, PEOPLE_ADJECTIVES } from "../../../data/english/people.js";
import type { Group } from "../../model/account.js";
import type { PartyEntry } from "../../model/party.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import { agedAt } from "./aged.js";
import { harmFollows, isOffspring, isThing, isYear } from "./bare.js";
import { householdAt, isAge } from "./household.js";
import { CIVIL, groupOfPersons, MILITARY, type Modifiers, memberOf } from "./members.js";
import { nationalsAfter } from "./nationals.js";
import { boundAt, bounded, type Quantity, quantityAt } from "./quantity.js";

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
const LINKS = new Set(["and", "or", ",", "/"]);
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth)$/u;
const MAX_MODIFIERS = 8;
/** The group of people that begins at token `i`, or null. */
export function peopleAt(tokens: readonly Token[], i: number): PeopleGroup | null {
  const special = noneAt(tokens, i) ?? householdAt(tokens, i) ?? agedAt(tokens, i);
  if (special !== null) return special;
  const quantity = quantityAt(tokens, i) ?? articleAt(tokens, i);
  if (quantity === null || isMoneyOrShare(tokens, quantity) || isAge(tokens, quantity)) return null;
  const counted = nounAfter(tokens, quantity) ?? nationalsAfter(tokens, quantity);
  if (
    counted?.noun === "family" ||
    (tokens[i]?.lower === "both" && tokens.slice(i, (counted?.to ?? i) + 1).some((t) => t.lower === "and"))
  )
    return null;
  if (counted !== null) return isArticle(tokens, quantity) && isOfficial(tokens, counted) ? null : counted;
  if (isArticle(tokens, quantity)) return oneMore(tokens, quantity);
  if (quantity.to === i + 1 && tokens[i]?.lower === "some") return null;
  return isThing(tokens, quantity.to) || isYear(tokens, quantity) || isOffspring(tokens, quantity)
    ? null
    : bare(tokens, quantity);
}

/** "an official" speaks far more often than he is counted; a harm verb finds him all the same, as somebody single. */
function isOfficial(tokens: readonly Token[], people: PeopleGroup): boolean {
  return (
    people.noun !== "member" &&
    people.group !== "combatant" &&
    lexicon.roles.at(tokens, people.to - 1)?.value.kind === "official"
  );
}

/** "one was killed and another wounded": one more, where a verb of harm follows. */
function oneMore(tokens: readonly Token[], q: Quantity): PeopleGroup | null {
  const word = tokens[q.from]?.lower;
  const more = word === "another" || ORDINAL.test(tokens[q.to - 1]?.lower ?? "");
  if (!more || !harmFollows(tokens, q.to)) return null;
  return { ...q, group: null, noun: null, party: null, others: true };
}

function bare(tokens: readonly Token[], q: Quantity): PeopleGroup {
  if (tokens[q.to - 1]?.lower === "couple")
    return {
      from: q.from,
      to: q.to,
      min: q.min,
      max: q.max,
      group: "person",
      noun: "couple",
      party: null,
      others: false,
    };
  const more = tokens[q.to]?.lower === "more";
  return {
    from: q.from,
    to: more ? q.to + 1 : q.to,
    min: q.min,
    max: q.max,
    group: null,
    noun: null,
    party: null,
    others: more,
  };
}

/** "a woman", "a third civilian"; "at least a civilian" (open above), "possibly a child" (from none) */
function articleAt(tokens: readonly Token[], i: number): Quantity | null {
  const word = tokens[i]?.lower;
  const before = boundAt(tokens, i);
  if (before !== null && word !== "another") {
    const one =
      tokens[i + before.length]?.lower === "a" || tokens[i + before.length]?.lower === "an"
        ? articleAt(tokens, i + before.length)
        : null;
    return one === null ? null : { ...one, from: i, ...bounded(1, 1, before.bound, tokens, one.to) };
  }
  if (word !== "a" && word !== "an" && word !== "another") return null;
  const to = ORDINAL.test(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1;
  return { from: i, to, min: 1, max: 1 };
}

function isArticle(tokens: readonly Token[], q: Quantity): boolean {
  return q.min <= 1 && /^(?:an?|another|first|second|third|fourth|fifth|sixth)$/u.test(tokens[q.to - 1]?.lower ?? "");
}

/** "no one", "nobody", "no civilians": zero, as stated. */
function noneAt(tokens: readonly Token[], i: number): PeopleGroup | null {
  const zero = { min: 0, max: 0, others: false };
  const word = tokens[i]?.lower;
  const ofThem =
    word === "none" && tokens[i + 1]?.lower === "of" ? nounAfter(tokens, { from: i, to: i + 1, min: 0, max: 0 }) : null;
  if (ofThem !== null) return ofThem;
  if (word === "nobody" || word === "none")
    return { ...zero, from: i, to: i + 1, group: "person", noun: "person", party: null };
  if (word === "without") return withoutAny(tokens, i);
  if (word !== "no") return null;
  if (tokens[i + 1]?.lower === "one")
    return { ...zero, from: i, to: i + 2, group: "person", noun: "person", party: null };
  const found = nounAfter(tokens, { from: i, to: i + 1, min: 0, max: 0 });
  return found;
}

/** "without casualties", "without causing any injuries" */
function withoutAny(tokens: readonly Token[], i: number): PeopleGroup | null {
  let at = i + 1;
  while (at < i + 4 && /^(?:any|causing|further|reported|human|civilian)$/u.test(tokens[at]?.lower ?? "")) at++;
  const noun = lexicon.harmNouns.has(tokens[at]?.lower ?? "") ? lexicon.people.at(tokens, at) : null;
  if (noun === null || !noun.value.plural) return null;
  const { noun: name } = noun.value;
  return { from: i, to: at + noun.length, min: 0, max: 0, group: "person", noun: name, party: null, others: false };
}

function isMoneyOrShare(tokens: readonly Token[], q: Quantity): boolean {
  const before = tokens[q.from - 1]?.text ?? "";
  const after = tokens[q.to]?.lower ?? "";
  return /^[$€£#]$/u.test(before) || /^(?:%|percent|per|pc|th|st|nd|km|°)$/u.test(after);
}

/** Walks over adjectives and party names from the quantity to the noun that is counted. */
function nounAfter(tokens: readonly Token[], q: Quantity): PeopleGroup | null {
  const seen: Modifiers = { party: null, military: false, civil: false };
  let at = q.to;
  if (tokens[at]?.lower === "of" && !/^(?:them|whom|which|these|those)$/u.test(tokens[at + 1]?.lower ?? "")) at++;
  if (at > q.to && /^(?:the|his|her|their|its|our|my)$/u.test(tokens[at]?.lower ?? "")) at++;
  // "at least one person" is one person though the count is open.
  const one = q.max === 1 || (q.min === 1 && q.max === null && /^(?:one|1|an?)$/u.test(tokens[q.to - 1]?.lower ?? ""));
  const manyWanted = !one || at > q.to;
  const limit = Math.min(tokens.length, at + MAX_MODIFIERS);
  while (at < limit) {
    // "a death toll of 34" counts no death.
    if (lexicon.tollNouns.at(tokens, at) !== null && q.max === 1) return null;
    const force = forceNoun(tokens, at, seen);
    // "an army unit" is not one soldier.
    if (force !== null && !(one && /^(?:unit|force)$/u.test(force.noun)))
      return people(tokens, q, force.to, "combatant", force.noun, seen);
    const noun = lexicon.people.at(tokens, at);
    if (noun !== null && noun.value.noun === "more" && peopleFollow(tokens, at + 1 + ofThose(tokens, at + 1))) {
      at += 1 + ofThose(tokens, at + 1);
      continue;
    }
    // "4 civilian were injured", "30 Terrorist Killed"
    const slip =
      noun !== null && manyWanted && !noun.value.plural && q.min > 1 && harmFollows(tokens, at + noun.length);
    if (
      noun !== null &&
      (manyWanted === noun.value.plural || slip || (q.max === 0 && harmFollows(tokens, at + noun.length))) &&
      !compounds(tokens, at + noun.length, noun.value.plural)
    ) {
      return people(tokens, q, at + noun.length, noun.value.group, noun.value.noun, seen);
    }
    const step = modifier(tokens, at, seen, noun !== null);
    if (step === 0) return null;
    at += step;
  }
  return null;
}

/** "a local monitor", "a local civil defence source": an adjective there, not a person. */
function localBody(tokens: readonly Token[], to: number): boolean {
  if (tokens[to - 1]?.lower !== "local") return false;
  return [to, to + 1, to + 2].some((k) => lexicon.roles.at(tokens, k) !== null) && tokens[to]?.kind === "word";
}

/** "21 more of its servicemen": how many tokens "of its" takes. */
function ofThose(tokens: readonly Token[], at: number): number {
  return tokens[at]?.lower === "of" && /^(?:its|his|her|their|our)$/u.test(tokens[at + 1]?.lower ?? "") ? 2 : 0;
}

/** "two more civilians": the noun is still to come. */
function peopleFollow(tokens: readonly Token[], at: number): boolean {
  let k = at;
  while (k < at + 3 && ADJECTIVES.has(tokens[k]?.lower ?? "") && lexicon.people.at(tokens, k) === null) k++;
  const noun = lexicon.people.at(tokens, k)?.value;
  return noun?.plural === true && noun.noun !== "injured";
}

const MILITARY_THING =
  /^(?:headquarters|bases?|posts?|positions?|sites?|points?|vehicles?|camps?|barracks|facilit(?:y|ies)|airports?|operations?|exercises?)$/u;

/** Whether the people noun that ends at `to` only qualifies another one: "police officers", "civilian victims". */
function compounds(tokens: readonly Token[], to: number, isPlural: boolean): boolean {
  // "one of its military headquarters"
  if (isPlural) return tokens[to - 1]?.lower === "military" && MILITARY_THING.test(tokens[to]?.lower ?? "");
  // "a woman displaced from the town"
  if (tokens[to]?.lower === "displaced" && /^(?:from|by|in|after|during)$/u.test(tokens[to + 1]?.lower ?? ""))
    return false;
  // "a rebel rocket attack"
  if (lexicon.actNouns.at(tokens, to) !== null || lexicon.means.at(tokens, to) !== null) return true;
  const next = lexicon.people.at(tokens, to);
  if (next === null && (lexicon.roles.at(tokens, to)?.value.human === true || localBody(tokens, to))) return true;
  return (
    (next !== null && !/^(?:dead|wounded|injured|more|killed)$/u.test(next.value.noun)) ||
    FORCES.has(tokens[to]?.lower ?? "")
  );
}

function forceNoun(tokens: readonly Token[], at: number, seen: Modifiers): { to: number; noun: string } | null {
  const word = tokens[at]?.lower ?? "";
  if (!FORCES.has(word) || lexicon.people.at(tokens, at + 1)?.value.group === "combatant") return null;
  if (seen.military || seen.party?.armed === true) return { to: at + 1, noun: word };
  return null;
}

/** How many tokens at `at` only qualify the noun to come; 0 if they cannot. */
function modifier(tokens: readonly Token[], at: number, seen: Modifiers, isNoun: boolean): number {
  const token = tokens[at] as Token;
  if (token.text === "(" && seen.party !== null) return bracketed(tokens, at);
  const party = lexicon.parties.at(tokens, at);
  if (party !== null) {
    seen.party ??= party.value.party;
    // "opposition fighters" names a party and also the noun that is counted.
    const last = at + party.length - 1;
    const endsInNoun =
      last > at && (lexicon.people.at(tokens, last) !== null || FORCES.has((tokens[last] as Token).lower));
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

/** "20 Islamic State (IS) jihadists": how many tokens a short bracket after a party's name takes; 0 if it does not close. */
function bracketed(tokens: readonly Token[], at: number): number {
  const close = tokens.slice(at, at + 6).findIndex((t) => t.text === ")");
  return close > 0 ? close + 1 : 0;
}

function people(
  tokens: readonly Token[],
  q: Quantity,
  to: number,
  group: Group,
  noun: string,
  seen: Modifiers,
): PeopleGroup {
  const others = /^(?:others|more)$/u.test(noun);
  const named = { from: q.from, to, min: q.min, max: q.max, noun, others, party: seen.party };
  if (others) return { ...named, group: null };
  if (noun === "member" || noun === "men" || noun === "man" || noun === "element")
    return memberOf(tokens, { ...named, local: groupOfPersons(tokens, q.to, to - 1) }, seen);
  if (group === "person")
    return joined(tokens, { ...named, group: groupOfPersons(tokens, q.to, to) }, groupOfPersons(tokens, q.to, to));
  return { ...joined(tokens, { ...named, group }, group) };
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
