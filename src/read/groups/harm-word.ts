import { HAVE } from "../../../data/english/grammar.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import type { Chunk, Letter } from "./chunks.js";
import { type PeopleGroup, peopleAt } from "./people.js";
import { skipAuxiliaries, verbGroup } from "./verb.js";

/** The letter of a group of people: bare number, noun of harm or noun of people. */
export function peopleLetter(people: PeopleGroup, tokens: readonly Token[]): Letter {
  if (people.noun === null) return "n";
  return lexicon.harmNouns.has((tokens[people.to - 1] as Token).lower) ? "H" : "N";
}

/** The group of a verb of harm, with its auxiliaries, that begins at token `at`, or null. */
export function harmVerb(tokens: readonly Token[], at: number): Chunk | null {
  const sure = skipAuxiliaries(tokens, at);
  const start = skipBelief(tokens, sure);
  const verb = lexicon.harmVerbs.at(tokens, start);
  const counting = countingVerb(tokens, start);
  if (counting !== null) return { ...counting, from: at };
  if (verb !== null && verb.length >= (lexicon.harmed.at(tokens, start)?.length ?? 0)) {
    const read = verbGroup(tokens, at, start, verb.length, verb.value);
    // "are believed to have killed": what is passive is the belief.
    const group =
      start > sure && HAVE.has((tokens[start - 1] as Token).lower) ? { ...read, voice: "active" as const } : read;
    const letter = group.voice === "active" ? "K" : group.voice === "passive" ? "Q" : "x";
    return { letter, from: at, to: group.to, outcome: verb.value.outcome, verb: group };
  }
  const harmed = lexicon.harmed.at(tokens, start);
  if (harmed === null) return null;
  const word = { base: (tokens[start] as Token).lower, forms: ["past" as const] };
  return {
    letter: "d",
    from: at,
    to: start + harmed.length,
    outcome: harmed.value,
    verb: verbGroup(tokens, at, start, harmed.length, word),
  };
}

/** "are feared dead", "are believed to have been killed": skips what is believed, where harm follows. */
function skipBelief(tokens: readonly Token[], start: number): number {
  const belief = lexicon.believed.at(tokens, start);
  if (belief === null) return start;
  const after = skipAuxiliaries(tokens, start + belief.length);
  // "reported killing 12" is said of others; only what was done to the subject is believed of it.
  const verb = lexicon.harmVerbs.at(tokens, after)?.value;
  const suits = verb?.forms.includes("participle") === true || lexicon.harmed.at(tokens, after) !== null;
  return suits ? after : start;
}

/** "destroyed over 60 militants", "lost 12 soldiers": harm only where fighters told by a number are the object. */
function countingVerb(tokens: readonly Token[], start: number): Chunk | null {
  const verb = lexicon.countingVerbs.at(tokens, start);
  // "claims that 42 people were killed"
  if (verb === null || tokens[start + verb.length]?.lower === "that") return null;
  const to = start + verb.length;
  const object = peopleAt(tokens, to) ?? peopleAt(tokens, to + 1);
  if (object === null || object.max === 0 || peopleLetter(object, tokens) === "H") return null;
  if (!suitsVerb(verb.value.of, object, tokens)) return null;
  return { letter: verb.value.loses ? "t" : "K", from: start, to, outcome: verb.value.outcome };
}

function suitsVerb(of: "combatant" | "anybody" | "captive", object: PeopleGroup, tokens: readonly Token[]): boolean {
  if (of === "combatant") return object.group === "combatant" && object.noun !== null;
  if (of === "captive") return /^(?:prisoner|hostage|captive)s?$/u.test(tokens[object.to]?.lower ?? "");
  return !predicateFollows(tokens, object.to);
}

/** "claimed several people were hurt": the people are not the object. */
function predicateFollows(tokens: readonly Token[], at: number): boolean {
  const next = skipAuxiliaries(tokens, at);
  return (
    next > at ||
    lexicon.harmVerbs.at(tokens, at) !== null ||
    lexicon.speechVerbs.has(tokens[at]?.lower ?? "") ||
    lexicon.actVerbs.has(tokens[at]?.lower ?? "")
  );
}
