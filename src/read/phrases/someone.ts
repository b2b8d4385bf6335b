import type { Group } from "../../model/account.js";
import type { Chunk } from "../groups/chunks.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import { ageAfter, ageWithin } from "./age.js";

/** One person told by a name ("Samir Haddad, 34, a nurse") or by what makes him single ("the driver", "his son"). */
export interface Someone {
  readonly name: string | null;
  readonly age: number | null;
  readonly sex: "female" | "male" | null;
  /** The noun for what the person does or is to others, lower case; null if none is said. */
  readonly role: string | null;
  readonly group: Group;
}

/** Chunks in which somebody single is one chunk, by the letter `v`, with who that is. */
export interface Singles {
  readonly chunks: readonly Chunk[];
  readonly who: ReadonlyMap<Chunk, Someone>;
}

const DETERMINER = /^(?:the|his|her|their|its|my|our)$/u;
const DESCRIBES =
  /^(?:\d{1,3}-(?:year|month|week|day)-old|\p{L}+-(?:year|month|week|day)-old|only|own|first|second|third|fourth|fifth|sixth|late|eldest|youngest|elder|younger|pregnant|elderly|young|little|teenage|infant|baby|disabled|unarmed|senior|top|former|local|deputy|wounded|injured|captured|\p{Lu}\p{L}+|\p{L}+-\p{L}+)$/u;
const NO_SINGLE =
  /^(?:people|life|death|fatality|casualty|more|others|minor|private|general|family|member|troop|police|military|major|local|hundred|staff|personnel|national|trader|displaced|extremist|islamist|person|trainer|elderly|regular|muslim|christian|soul|corpse|body|injury|couple|hostage|prisoner|captive|arab|kurd|alawite|sunni|shiite|shia|druze|yazidi|yezidi|turkmen|migrant|nomad|bedouin|foreigner|underage|volunteer|attacker|assailant|bomber|suicide bomber|detainee)$/u;
const FEMALE =
  /^(?:woman|mother|wife|grandmother|sister|aunt|lady|widow|girl|daughter|granddaughter|niece|schoolgirl|policewoman|servicewoman|bride|housewife|she|her|actress)$/u;
const LADY = /^(?:mrs|ms|miss|madam)$/u;
const MALE =
  /^(?:man|father|husband|grandfather|brother|uncle|boy|son|grandson|nephew|schoolboy|policeman|serviceman|fisherman|gunman|he|him|cameraman|airman|tribesman)$/u;
const ADULT_AT = 18;
const MOST_WORDS = 5;

/** Whether more than a name tells that it is a person: towns are captured too. */
export function isPerson(someone: Someone): boolean {
  return someone.name === null || someone.role !== null || someone.age !== null;
}

/** Refines chunks: a person told by name, with alias, age and what he is in apposition, or by a determiner, becomes one. */
export function joinSomeone(chunks: readonly Chunk[], tokens: readonly Token[]): Singles {
  const joined: Chunk[] = [];
  const who = new Map<Chunk, Someone>();
  for (let k = 0; k < chunks.length; ) {
    const chunk = chunks[k] as Chunk;
    const found =
      definite(chunk, tokens) ?? headline(chunks, k, tokens) ?? named(chunk, tokens) ?? described(chunks, k, tokens);
    if (found === null) {
      joined.push(chunk);
      k++;
      continue;
    }
    const single = { ...chunk, letter: found.letter, to: found.to };
    joined.push(single);
    who.set(single, found.someone);
    while (k < chunks.length && (chunks[k] as Chunk).from < found.to) k++;
    const rest = chunks[k - 1] as Chunk;
    if (rest.to > found.to) joined.push({ letter: "w", from: found.to, to: rest.to });
  }
  return { chunks: joined, who };
}

interface Found {
  readonly letter: Chunk["letter"];
  readonly to: number;
  readonly someone: Someone;
}

/** "commander Azad Rojava (Ali Hasan), 34, a member of the council" */
function named(chunk: Chunk, tokens: readonly Token[]): Found | null {
  const { entity } = chunk;
  if (chunk.letter !== "E" || entity?.type !== "person" || entity.possessive || entity.name.length < 3) return null;
  if (/^(?:\p{Lu}[\p{L}.]*)$/u.test(entity.name) && entity.head === "") return null;
  if (entity.parties.some((p) => p.party.kind === "state" && tokens[p.to - 1]?.lower === p.party.name.toLowerCase()))
    return null;
  // A single word is a name only beside a noun for a person; "the Zinki groups" are none.
  const lastWord = tokens[chunk.to - 1] as Token;
  if (!entity.name.includes(" ") && roleIn(tokens, chunk.from, chunk.to) === null) return null;
  if (!lastWord.capital && !/^(?:al|el)-/u.test(lastWord.lower)) return null;
  if (tokens[chunk.from - 1]?.lower === "as" && tokens[chunk.from - 2]?.lower === "known") return null;
  const early = aliasEnd(tokens, chunk.to);
  const age = ageAfter(tokens, early);
  const alias = age === null ? early : (knownAs(tokens, age.to) ?? age.to);
  const words = tokens.slice(chunk.from, chunk.to).map((t) => t.lower);
  const apposed = apposition(tokens, alias);
  const role = apposed?.role ?? roleIn(tokens, chunk.from, chunk.to);
  const years =
    age?.years ?? ageWithin(words) ?? ageWithin(tokens.slice(alias, apposed?.to ?? alias).map((t) => t.lower));
  const armed = entity.parties.some((p) => p.party.armed === true && p.party.kind !== "state");
  const lady = role === null && words.some((w) => LADY.test(w));
  const group =
    years !== null && years < ADULT_AT
      ? "child"
      : lady
        ? "woman"
        : role !== null
          ? groupOf(role)
          : armed
            ? "combatant"
            : "person";
  return {
    letter: "v",
    to: apposed?.to ?? alias,
    someone: { name: entity.name, age: years, sex: sexOf(words, role), role, group },
  };
}

/** "the driver", "his wife", "the third child", "her 12-year-old son Ali, 12" */
function definite(chunk: Chunk, tokens: readonly Token[]): Found | null {
  if (!/[wEr]/u.test(chunk.letter) || !DETERMINER.test((tokens[chunk.from] as Token).lower)) return null;
  return nounOfOne(chunk, tokens, chunk.from + 1);
}

/** "kills senior militant leader in the north": in the words of headlines, without an article, right after the verb. */
function headline(chunks: readonly Chunk[], k: number, tokens: readonly Token[]): Found | null {
  const [verb, chunk] = [chunks[k - 1], chunks[k] as Chunk];
  if (verb === undefined || !/[Kx]/u.test(verb.letter) || verb.verb === undefined || !/[wE]/u.test(chunk.letter))
    return null;
  return nounOfOne(chunk, tokens, chunk.from);
}

/** Walks from token `start` over what describes to a noun for one person. */
function nounOfOne(chunk: Chunk, tokens: readonly Token[], start: number): Found | null {
  for (let at = start; at < Math.min(tokens.length, start + MOST_WORDS); at++) {
    const noun = lexicon.people.at(tokens, at);
    const end = at + (noun?.length ?? 1);
    const another = lexicon.people.at(tokens, end);
    if (noun !== null && (tokens[end]?.lower === "'s" || (another !== null && !another.value.plural))) {
      at = another === null ? end : end - 1;
      continue;
    }
    if (noun !== null && !noun.value.plural && !NO_SINGLE.test(noun.value.noun) && !goesOn(tokens, end))
      return single(chunk, tokens, noun.value.noun, end);
    if (noun === null && !DESCRIBES.test((tokens[at] as Token).text) && lexicon.parties.at(tokens, at) === null)
      return null;
  }
  return null;
}

/** "the police station", "the child's mother", "the soldier Ali": the noun does not end there. */
function goesOn(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined || next.kind === "mark") return next?.lower === "'s";
  const follows =
    /^(?:and|or|was|were|is|are|had|has|have|been|in|on|at|of|from|who|whom|that|when|while|by|with|as|after|before|during|to|also|later|for|near|dead|died|killed|wounded|injured|captured)$/u;
  return !follows.test(next.lower) && lexicon.harmVerbs.at(tokens, end) === null && !next.capital;
}

function single(chunk: Chunk, tokens: readonly Token[], noun: string, end: number): Found {
  const { name, to } = nameAfter(tokens, end);
  const age = ageAfter(tokens, to);
  const words = tokens.slice(chunk.from, end).map((t) => t.lower);
  const years = age?.years ?? ageWithin(words);
  const young = words.some((w) => /^(?:teenage|infant|baby|little)$/u.test(w));
  const group =
    (years !== null && years < ADULT_AT) || young
      ? "child"
      : years !== null && groupOf(noun) === "child"
        ? "person"
        : kinGroup(noun, words);
  return { letter: "v", to: age?.to ?? to, someone: { name, age: years, sex: sexOf([], noun), role: noun, group } };
}

/** "the fighter Azad Ali", "his daughter, Nadia Ali, 13": a name after the noun, in apposition if a comma closes it. */
function nameAfter(tokens: readonly Token[], end: number): { name: string | null; to: number } {
  const start = tokens[end]?.text === "," ? end + 1 : end;
  let to = start;
  while (tokens[to]?.capital === true && tokens[to]?.kind === "word" && to < start + 5) to++;
  const closed = start === end || (to > start && tokens[to]?.text === ",");
  if (to === start || !closed) return { name: null, to: end };
  return {
    name: tokens
      .slice(start, to)
      .map((t) => t.text)
      .join(" "),
    to,
  };
}

/** A son or daughter may be grown up: without an age, a person. */
function kinGroup(noun: string, words: readonly string[]): Group {
  if (/^(?:son|daughter|grandson|granddaughter|grandchild)$/u.test(noun) && !words.some((w) => /year/u.test(w)))
    return "person";
  return groupOf(noun);
}

/** "a commander, Mazloum Azad, 40,": a count of one that a name then tells more of. */
function described(chunks: readonly Chunk[], k: number, tokens: readonly Token[]): Found | null {
  const chunk = chunks[k] as Chunk;
  const { people } = chunk;
  if (chunk.letter !== "N" || people === undefined || people.noun === null || people.min !== 1 || people.max !== 1)
    return null;
  let next = k + 1;
  while (
    next < Math.min(chunks.length, k + 4) &&
    /[,ws]/u.test((chunks[next] as Chunk).letter) &&
    /^(?:,|named|called|identified|as)$/u.test((tokens[(chunks[next] as Chunk).from] as Token).lower)
  )
    next++;
  const name = chunks[next];
  const words = tokens.slice(chunk.from, chunk.to).map((t) => t.lower);
  const found = name === undefined || next === k + 1 ? null : named(name, tokens);
  const given = found ?? (chunks[k + 1] === undefined ? null : named(chunks[k + 1] as Chunk, tokens));
  const age = given?.someone.age ?? ageWithin(words) ?? ageAfter(tokens, chunk.to)?.years ?? null;
  const to = given?.to ?? ageAfter(tokens, chunk.to)?.to ?? chunk.to;
  if (given === null && age === null) return null;
  const group = age !== null && age < ADULT_AT && people.group !== "combatant" ? "child" : (people.group ?? "person");
  return {
    letter: "N",
    to,
    someone: { name: given?.someone.name ?? null, age, sex: sexOf(words, people.noun), role: people.noun, group },
  };
}

/** Past "(Ali Hasan)" and ", also known as Abu Ali,". */
function aliasEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  if (tokens[to]?.text === "(") {
    const close = tokens.slice(to, to + 7).findIndex((t) => t.text === ")");
    if (close > 0 && tokens[to + 1]?.capital === true) to += close + 1;
  }
  return knownAs(tokens, to) ?? to;
}

function knownAs(tokens: readonly Token[], at: number): number | null {
  const start = tokens[at]?.text === "," ? at + 1 : at;
  const words = tokens
    .slice(start, start + 3)
    .map((t) => t.lower)
    .join(" ");
  const cue = /^(?:also known as|better known as)/u.test(words)
    ? 3
    : /^(?:known as|nicknamed|alias|aka|a\.k\.a\.)/u.test(words)
      ? words.startsWith("known")
        ? 2
        : 1
      : 0;
  if (cue === 0) return null;
  let to = start + cue;
  while (to < start + cue + 5 && (tokens[to]?.capital === true || /^["“”'‘’]$/u.test(tokens[to]?.text ?? ""))) to++;
  return tokens[to]?.text === "," ? to + 1 : to;
}

/** ", a commander of the group," */
function apposition(tokens: readonly Token[], at: number): { role: string; to: number } | null {
  const start = tokens[at]?.text === "," ? at + 1 : tokens[at - 1]?.text === "," ? at : -1;
  if (start < 0) return null;
  const headed =
    /^(?:head|leader|chief|commander|director)$/u.test(tokens[start]?.lower ?? "") && tokens[start + 1]?.lower === "of";
  if (!headed && !/^(?:an?|the)$/u.test(tokens[start]?.lower ?? "")) return null;
  for (let k = headed ? start : start + 1; k < Math.min(tokens.length, start + 7); k++) {
    const noun = lexicon.people.at(tokens, k);
    if (noun !== null && !noun.value.plural && !goesOnAsNoun(tokens, k + noun.length))
      return { role: noun.value.noun, to: k + noun.length };
    if (tokens[k]?.kind === "mark" || /^(?:and|who|of|was|were)$/u.test(tokens[k]?.lower ?? "")) return null;
  }
  return null;
}

function goesOnAsNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && next.kind === "word" && (lexicon.people.at(tokens, at) !== null || next.lower === "'s");
}

function roleIn(tokens: readonly Token[], from: number, to: number): string | null {
  for (let k = from; k < to; k++) {
    const noun = lexicon.people.at(tokens, k);
    if (noun !== null && !noun.value.plural && k + noun.length <= to) return noun.value.noun;
  }
  return null;
}

function groupOf(noun: string): Group {
  return lexicon.groupOfNoun.get(noun) ?? "person";
}

function sexOf(words: readonly string[], role: string | null): Someone["sex"] {
  const all = role === null ? words : [role, ...words];
  if (all.some((w) => FEMALE.test(w))) return "female";
  return all.some((w) => MALE.test(w)) ? "male" : null;
}
