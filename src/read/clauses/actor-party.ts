import { ASSETS, COLLECTIVES } from "../../../data/english/entities.js";
import type { PartyEntry } from "../../model/party.js";
import type { Chunk } from "../groups/chunks.js";
import type { Entity } from "../groups/entity.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";

/** A party where it is named. Token indexes, end exclusive. */
export interface NamedParty {
  readonly party: PartyEntry;
  readonly from: number;
  readonly to: number;
}

const BESIDE =
  /-(?:held|controlled|run|dominated|majority|populated|backed|allied|linked|affiliated|occupied|besieged)$/u;
const JOINS = /^(?:and|or|,|&|\/|both|either|with)$/u;

/** Those of a group who may have acted, in order. */
export function actingParties(chunk: Chunk, tokens: readonly Token[]): NamedParty[] {
  const { entity } = chunk;
  if (
    entity !== undefined &&
    !(entity.type === "generic" ? entity.asset || entity.parties.length > 0 : ACTS.test(entity.type))
  )
    return [];
  if (entity?.type === "person" && !ofForces(entity, tokens)) return [];
  if (entity?.type === "role" && entity.kind !== "military" && !isMembers(entity)) return [];
  // "its army" is the speaker's, whoever that is.
  if (
    entity !== undefined &&
    OWN.test((tokens[chunk.from] as Token).lower) &&
    entity.parties.every((p) => kindNamed(p, tokens))
  )
    return [];
  const named = partiesIn(chunk, tokens).filter(
    (p) => mayAct(p, tokens) && !(chunk.act !== undefined && isWhere(p, tokens)),
  );
  return runs(named, tokens).map((run) => principal(run, tokens));
}

const OWN = /^(?:its|our|their|his)$/u;
const ACTS = /^(?:party|organisation|role|person)$/u;

/** "President Assad's forces": named by a person, but not the person. */
function ofForces({ to, parties }: Entity, tokens: readonly Token[]): boolean {
  const last = (tokens[to - 1] as Token).lower;
  return parties.length > 0 && (COLLECTIVES.has(last) || ASSETS.has(last));
}

/** "members of the Nusra Front": its fighters, where it is an armed group. */
function isMembers({ head, parties }: Entity): boolean {
  return /^(?:members?|elements?|affiliates?)$/u.test(head) && parties.some((p) => p.party.kind === "armed-group");
}

/** All parties that the words of a group name. */
export function partiesIn(chunk: Chunk, tokens: readonly Token[]): readonly NamedParty[] {
  const known = chunk.entity?.parties ?? chunk.act?.parties;
  if (known === undefined) return scan(chunk.from, chunk.to, tokens);
  // "opposition factions (SNA)": the short form in brackets says which.
  const bracket = tokens.slice(chunk.from, chunk.to).findIndex((t) => t.text === "(");
  const inBrackets = bracket === -1 ? [] : scan(chunk.from + bracket, chunk.to, tokens);
  return [...known, ...inBrackets.filter((p) => !known.some((k) => k.from === p.from))];
}

function scan(from: number, to: number, tokens: readonly Token[]): NamedParty[] {
  const found: NamedParty[] = [];
  for (let at = from; at < to; ) {
    const hit = lexicon.parties.at(tokens, at);
    if (hit !== null) found.push({ party: hit.value.party, from: at, to: at + hit.length });
    at += hit?.length ?? 1;
  }
  return found;
}

/** Those who fight; a place "held" by them, or one who only reports, is no actor. */
function mayAct({ party, to }: NamedParty, tokens: readonly Token[]): boolean {
  return /^(?:state|military|armed-group)$/u.test(party.kind) && !BESIDE.test((tokens[to - 1] as Token).lower);
}

/** "a Syria strike", "the Kabul attack": a country by its noun says where, unless it owns the attack ("Turkey's"). */
function isWhere({ party, from, to }: NamedParty, tokens: readonly Token[]): boolean {
  if (party.kind !== "state" || party.generic !== undefined || to - from > 1) return false;
  const word = (tokens[from] as Token).text;
  if (party.adjectives?.includes(word) === true || !party.aliases.includes(word)) return false;
  return !/^(?:'s|'|’s|government|army|military|forces|and|or)$/u.test(tokens[to]?.lower ?? "");
}

/** "Russian and Syrian": two; "Lebanese Hezbollah", "Daesh terrorists": one, in several words. */
function runs(named: readonly NamedParty[], tokens: readonly Token[]): NamedParty[][] {
  const made: NamedParty[][] = [];
  for (const item of named) {
    const before = made.at(-1)?.at(-1);
    const joined = before !== undefined && tokens.slice(before.to, item.from).some((t) => JOINS.test(t.lower));
    if (before === undefined || joined) made.push([item]);
    else made.at(-1)?.push(item);
  }
  return made;
}

/** The one meant where several words name it: not the country it is of, nor the word for its kind. */
function principal(run: readonly NamedParty[], tokens: readonly Token[]): NamedParty {
  const specific = run.filter((p) => !isKind(p.party));
  const nouns = specific.filter((p) => !isAdjective(p, tokens));
  return (nouns.at(-1) ?? specific.at(-1) ?? run[0]) as NamedParty;
}

const KINDS = new Set(["militants", "terrorists", "rebels"]);

/** Fighters by their kind alone: "militants", "terrorists". */
function isKind(party: PartyEntry): boolean {
  return KINDS.has(party.id) || party.generic !== undefined;
}

/** Named by a word for its kind ("the army"), whatever party that stands for here. */
export function kindNamed({ from, to }: NamedParty, tokens: readonly Token[]): boolean {
  const hit = lexicon.parties.at(tokens, from);
  return hit !== null && from + hit.length === to && hit.value.party.generic !== undefined;
}

function isAdjective({ from, to }: NamedParty, tokens: readonly Token[]): boolean {
  const hit = lexicon.parties.at(tokens, from);
  return hit !== null && from + hit.length === to && hit.value.form === "adjective";
}
