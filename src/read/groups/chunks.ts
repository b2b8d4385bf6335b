import {
  BE,
  CONJUNCTIONS,
  HAVE,
  INCLUDING,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from "../../../data/english/grammar.js";
import { TITLES } from "../../../data/english/roles.js";
import type { Outcome } from "../../model/account.js";
import type { PlaceMention } from "../places/find.js";
import type { Token } from "../text/tokens.js";
import type { TimeMention } from "../time/types.js";
import { lexicon } from "../words/lexicon.js";
import { type ActNoun, actNounAt } from "./act-noun.js";
import { countVerb } from "./count-verb.js";
import { type Entity, entityAt } from "./entity.js";
import { harmVerb, peopleLetter } from "./harm-word.js";
import { type PeopleGroup, peopleAt } from "./people.js";
import { skipAuxiliaries, type VerbGroup, verbGroup } from "./verb.js";

/**
 * What a clause is made of, one letter a group, so that a rule of the next level can be written as a pattern over letters:
 *
 * N people with a number · H the same, by a noun of harm ("15 deaths") · n bare number · g people without a number · E somebody (party, person, role) · h pronoun ·
 * L place · T time · K harms (active) · Q is harmed (passive) · x killed, wounded (either) · d dies, is dead · t toll ·
 * M attack (noun) · A attacks (active) · P is attacked (passive) · y attacked (either) · S says · D denies · c according to ·
 * i including · I of them · m among · & and, or · , ( ) " : - . marks · o of · b by · p other preposition · r who, which ·
 * s when, after · l left, leaves · a be, have · v somebody single (only as harm sees it) · w any other word
 */
export type Letter =
  | "N"
  | "v"
  | "l"
  | "H"
  | "n"
  | "g"
  | "E"
  | "h"
  | "L"
  | "T"
  | "K"
  | "Q"
  | "x"
  | "d"
  | "t"
  | "M"
  | "A"
  | "P"
  | "y"
  | "S"
  | "D"
  | "c"
  | "i"
  | "I"
  | "m"
  | "&"
  | ","
  | "("
  | ")"
  | '"'
  | ":"
  | "-"
  | "."
  | "o"
  | "b"
  | "p"
  | "r"
  | "s"
  | "a"
  | "w";

/** A group of words. Token indexes, end exclusive. */
export interface Chunk {
  readonly letter: Letter;
  readonly from: number;
  readonly to: number;
  readonly people?: PeopleGroup;
  readonly entity?: Entity;
  readonly place?: PlaceMention;
  readonly time?: TimeMention;
  readonly outcome?: Outcome;
  readonly act?: ActNoun;
  readonly verb?: VerbGroup;
}

/** Splits a sentence into its groups, in order and without a gap. */
export function chunksOf(
  tokens: readonly Token[],
  places: readonly PlaceMention[],
  times: readonly TimeMention[],
): Chunk[] {
  const fixed = new Map<number, Chunk>();
  for (const time of times)
    if (time.kind !== "age") fixed.set(time.from, { letter: "T", from: time.from, to: time.to, time });
  for (const place of places) {
    if (place.role !== "modifier" && !fixed.has(place.from) && !isSpeakerName(tokens, place))
      fixed.set(place.from, { letter: "L", from: place.from, to: place.to, place });
  }
  const taken = new Set<number>();
  for (const chunk of fixed.values()) for (let k = chunk.from; k < chunk.to; k++) taken.add(k);
  const chunks: Chunk[] = [];
  for (let at = 0; at < tokens.length; ) {
    const chunk = chunkAt(tokens, at, fixed, (k) => taken.has(k));
    chunks.push(chunk);
    at = Math.max(chunk.to, at + 1);
  }
  return chunks;
}

/** "said Zahra Amini", "Zahra Amini said", "Khalil said": who speaks is a person, though a town has the name. */
function isSpeakerName(tokens: readonly Token[], place: PlaceMention): boolean {
  const [before, after, next] = [tokens[place.from - 1], tokens[place.to], tokens[place.to + 1]];
  if (place.to - place.from !== 1 || (before !== undefined && PREPOSITIONS.has(before.lower))) return false;
  const says = (token: Token | undefined) =>
    /^(?:said|says|added|told|adds|tells|tweeted|wrote)$/u.test(token?.lower ?? "");
  // "Colonel Turki al-Maliki"
  const titled = before?.capital === true && TITLES.has(tokens[place.from - 2]?.lower ?? "");
  return titled || says(after) || (after?.capital === true && (says(before) || says(next)));
}

function chunkAt(
  tokens: readonly Token[],
  at: number,
  fixed: ReadonlyMap<number, Chunk>,
  taken: (k: number) => boolean,
): Chunk {
  const known = fixed.get(at);
  if (known !== undefined) return known;
  const token = tokens[at] as Token;
  if (token.kind === "mark") return { letter: markLetter(token.text), from: at, to: at + 1 };
  return harmOrCount(tokens, at) ?? actOrSpeech(tokens, at, taken) ?? small(tokens, at);
}

function markLetter(mark: string): Letter {
  if (/^["“”„«»]$/u.test(mark)) return '"';
  if (/^[,;]$/u.test(mark)) return ",";
  if (/^[([]$/u.test(mark)) return "(";
  if (/^[)\]]$/u.test(mark)) return ")";
  if (/^[–—-]$/u.test(mark)) return "-";
  if (/^[.?!…]/u.test(mark)) return ".";
  if (mark === "&") return "&";
  return mark === ":" ? ":" : "w";
}

function harmOrCount(tokens: readonly Token[], at: number): Chunk | null {
  const toll = lexicon.tollNouns.at(tokens, at);
  if (toll !== null) return { letter: "t", from: at, to: at + toll.length, outcome: toll.value };
  const people = peopleAt(tokens, at);
  if (people !== null) {
    const chunk = { letter: peopleLetter(people, tokens), from: people.from, to: people.to, people };
    // "several activists" are a number of people, and may speak.
    const speaks = people.noun !== null && lexicon.roles.at(tokens, people.to - 1)?.value.human === true;
    const entity = speaks ? entityAt(tokens, at, (k) => k >= people.to) : null;
    return entity === null ? chunk : { ...chunk, entity };
  }
  const start = skipAuxiliaries(tokens, at);
  const phrase = lexicon.harmPhrases.at(tokens, start);
  if (phrase !== null) return { letter: "K", from: at, to: start + phrase.length, outcome: phrase.value };
  return harmVerb(tokens, at);
}

function actOrSpeech(tokens: readonly Token[], at: number, taken: (k: number) => boolean): Chunk | null {
  const token = tokens[at] as Token;
  const cue = lexicon.sourceCues.at(tokens, at);
  if (cue !== null) return { letter: "c", from: at, to: at + cue.length };
  const act = actNounAt(tokens, at);
  if (act !== null && !anyTaken(act, taken)) return { letter: "M", from: at, to: act.to, act };
  const spoken = speechVerb(tokens, at);
  if (spoken !== null) return spoken;
  const entity = entityAt(tokens, at, taken);
  if (entity !== null) return { letter: entity.type === "pronoun" ? "h" : "E", from: at, to: entity.to, entity };
  const acted = actVerb(tokens, at);
  if (acted !== null) return acted;
  const people = lexicon.people.at(tokens, at);
  if (people?.value.plural) return { letter: "g", from: at, to: at + people.length };
  return token.lower === "including" ? { letter: "i", from: at, to: at + 1 } : null;
}

function anyTaken(span: { from: number; to: number }, taken: (k: number) => boolean): boolean {
  for (let k = span.from; k < span.to; k++) if (taken(k)) return true;
  return false;
}

function speechVerb(tokens: readonly Token[], at: number): Chunk | null {
  const start = skipAuxiliaries(tokens, at);
  const word = tokens[start];
  const verb = word === undefined ? undefined : (lexicon.speechVerbs.get(word.lower) ?? countVerb(tokens, start));
  if (word === undefined || verb === undefined || nounUse(tokens, start, at, verb.forms)) return null;
  if (verb.forms.includes("gerund") && gerundNoun(tokens, start)) return null;
  return {
    letter: verb.stance === "denies" ? "D" : "S",
    from: at,
    to: start + 1,
    verb: verbGroup(tokens, at, start, 1, verb),
  };
}

/** "no warning", "without any warning", "warning shots": a gerund that is a noun says nothing. */
function gerundNoun(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  return (
    /^(?:the|a|an|any|no|without|prior|advance|early|such|repeated|further|previous|clear|sufficient)$/u.test(before) ||
    /^(?:shots?|sirens?|signs?|systems?|was|were|had|has)$/u.test(after)
  );
}

/** "unconfirmed reports of", "dismissed claims that", "called for", "the call": not a verb of saying here. */
function nounUse(tokens: readonly Token[], start: number, from: number, forms: readonly string[]): boolean {
  const presentOnly = !forms.includes("past") && !forms.includes("gerund");
  if (!presentOnly || start > from) return false;
  const before = tokens[start - 1];
  if (before === undefined) return true;
  const after = tokens[start + 1];
  // "…, say US officials": the verb before its subject.
  if (/^(?:says?)$/u.test(tokens[start]?.lower ?? "") && /^[,"”]$/u.test(before.text)) return false;
  // "state media": a bare base form needs a subject in the plural.
  if (!forms.includes("third") && !/s$|^(?:they|we|i|who|people|that|police|media)$/u.test(before.lower)) return true;
  if (
    /^(?:the|a|an|of|in|by|from|with|his|her|its|their|this|that|these|those|no|some|for|on|and|unconfirmed|credible|such|earlier|previous|media|local|many|several|initial|dismissed|confirmed|denied|rejected|to)$/u.test(
      before.lower,
    )
  )
    return before.lower !== "to" || tokens[start - 2]?.lower === "according";
  return /^(?:of|from|on)$/u.test(after?.lower ?? "");
}

function actVerb(tokens: readonly Token[], at: number): Chunk | null {
  const start = skipAuxiliaries(tokens, at);
  const word = tokens[start];
  const verb = word === undefined ? undefined : lexicon.actVerbs.get(word.lower);
  if (verb === undefined || isFilmed(tokens, start) || isAgreed(tokens, start)) return null;
  const group = verbGroup(tokens, at, start, 1, verb);
  return {
    letter: group.voice === "active" ? "A" : group.voice === "passive" ? "P" : "y",
    from: at,
    to: group.to,
    verb: group,
  };
}

/** "an agreement struck in May", "struck a deal": no attack. */
function isAgreed(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:strike|struck|strikes|striking)$/u.test(tokens[at]?.lower ?? "")) return false;
  const near = [...tokens.slice(Math.max(0, at - 3), at), ...tokens.slice(at + 1, at + 5)];
  return near.some((t) =>
    /^(?:agreements?|deals?|accords?|truces?|pacts?|bargains?|ceasefires?|compromise|chord)$/u.test(t.lower),
  );
}

/** "a video purportedly shot in the town": with a camera. */
function isFilmed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== "shot") return false;
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some((t) => /^(?:videos?|footage|films?|photos?|photographs?|pictures?|images?)$/u.test(t.lower));
}

const LEAVES = /^(?:left|leaves|leaving)$/u;
const OF_THEM = /^(?:them|whom|which|these|those)$/u;
const OF_THE_HARMED: ReadonlyMap<string, Outcome> = new Map([
  ["dead", "killed"],
  ["killed", "killed"],
  ["victims", "killed"],
  ["fatalities", "killed"],
  ["wounded", "wounded"],
  ["injured", "wounded"],
]);

/** "of them", "of whom"; "of the dead", "of those killed", which also say what happened to them. */
function ofWhom(tokens: readonly Token[], at: number): Chunk | null {
  const next = tokens[at + 1]?.lower ?? "";
  const outcome = /^(?:the|those)$/u.test(next) ? OF_THE_HARMED.get(tokens[at + 2]?.lower ?? "") : undefined;
  if (outcome !== undefined) return { letter: "I", from: at, to: at + 3, outcome };
  return OF_THEM.test(next) ? { letter: "I", from: at, to: at + 2 } : null;
}

function small(tokens: readonly Token[], at: number): Chunk {
  const word = (tokens[at] as Token).lower;
  const one = (letter: Letter, length = 1): Chunk => ({ letter, from: at, to: at + length });
  const next = tokens[at + 1]?.lower ?? "";
  if (LEAVES.test(word)) return one("l");
  if (word === "of") return ofWhom(tokens, at) ?? one("o");
  if (word === "among") return /^(?:them|whom|which)$/u.test(next) ? one("i", 2) : one("m");
  if (INCLUDING.has(word)) return one("i");
  if (word === "as" && next === "well" && tokens[at + 2]?.lower === "as") return one("&", 3);
  if ((word === "along" || word === "together") && next === "with") return one("&", 2);
  if (CONJUNCTIONS.has(word) && word !== "while") return one("&");
  if (word === "by") return one("b");
  if (PREPOSITIONS.has(word)) return one("p");
  if (RELATIVES.has(word)) return one("r");
  if (SUBORDINATORS.has(word)) return one("s");
  if (BE.has(word) || HAVE.has(word)) return one("a");
  return one("w");
}
