import type { Stance } from "../../model/account.js";
import type { PartyEntry } from "../../model/party.js";
import type { Chunk } from "../groups/chunks.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import { findAll, letters, type PatternMatch } from "./pattern.js";

/** Who is said to have done it. Token indexes, end exclusive. `party` null: somebody not identified. */
export interface ActorMention {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly party: PartyEntry | null;
  readonly stance: Stance;
  readonly rule: string;
}

interface ActorRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Which parts of the find name actors. */
  readonly who: readonly string[];
  accepts?(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): boolean;
}

// Groups that may stand between a subject and its verb, or an attack and its "by".
const APART = '[wpTL,"()h]{0,4}?';
const BACKGROUND = /^(?:fight|battle|clash|carry|conduct|launch|fire|drop|destroy|execute)$/u;

const RULES: readonly ActorRule[] = [
  // Russian air strikes; Turkey's bombardment; a Daesh car bomb
  { name: "actor-of-attack", pattern: /(?<who>M)/dg, who: ["who"] },
  // Russian warplanes struck; terrorists fired a rocket shell; a Turkish drone killed three
  { name: "actor-subject", pattern: new RegExp(`(?<who>E)(?<also>(?:&E)?)${APART}(?<verb>[AyKx])(?!b)`, "dg"), who: ["who", "also"], accepts: actsItself },
  // killed by regime forces; strikes carried out by Russia; a shell fired by terrorists
  { name: "actor-by", pattern: new RegExp(`(?<act>[MPQyxKAw])[wpTLogE,"]{0,5}?b[w"]{0,3}(?<who>[EM])(?<also>(?:&[w]{0,2}[EM])?)`, "dg"), who: ["who", "also"], accepts: actBefore },
  // clashes between A and B; clashes with B
  { name: "actor-clash", pattern: /(?<act>M)[wpTL,]{0,4}?(?<prep>p)[wN"]{0,3}(?<who>E)(?<also>(?:[&pw]{1,4}E)?)/dg, who: ["who", "also"], accepts: isClash },
  // Russia was responsible; blamed on the coalition; accused the Russians of; attributed to Israel
  { name: "actor-blamed", pattern: /(?<cue>[SDwP])[wp"]{0,3}(?<who>[EM])(?<also>(?:&[w]{0,2}E)?)/dg, who: ["who", "also"], accepts: isBlame },
  { name: "actor-responsible", pattern: /(?<who>E)(?<also>(?:&[w]{0,2}E)?)[aw]{0,4}(?<cue>[wp])/dg, who: ["who", "also"], accepts: isResponsible },
];

/** All who are said to have acted, in order, each party once. */
export function findActors(chunks: readonly Chunk[], tokens: readonly Token[]): ActorMention[] {
  const text = letters(chunks);
  const found: ActorMention[] = [];
  for (const rule of RULES) {
    for (const match of findAll(text, rule.pattern)) {
      if (rule.accepts?.(match, chunks, tokens) === false) continue;
      for (const name of rule.who) add(found, match.part(name), chunks, tokens, rule.name);
    }
  }
  found.push(...unidentified(tokens));
  return found.sort((a, b) => a.from - b.from);
}

function add(found: ActorMention[], span: readonly [number, number] | null, chunks: readonly Chunk[], tokens: readonly Token[], rule: string): void {
  if (span === null) return;
  for (let k = span[0]; k < span[1]; k++) {
    const chunk = chunks[k] as Chunk;
    const parties = chunk.entity?.parties ?? chunk.act?.parties ?? [];
    for (const p of parties) {
      if (!mayAct(p.party, chunk, tokens, p) || found.some((f) => f.from === p.from)) continue;
      const whole = chunk.entity !== undefined && parties.length === 1;
      const stance = stanceOf(chunk, tokens);
      found.push({ from: whole ? chunk.from : p.from, to: whole ? chunk.to : p.to, name: whole ? (chunk.entity?.name ?? p.party.name) : p.party.name, party: p.party, stance, rule });
    }
  }
}

/** Those who fight; a place "held" by them, or one who only reports, is no actor. */
function mayAct(party: PartyEntry, chunk: Chunk, tokens: readonly Token[], at: { from: number; to: number }): boolean {
  if (!/^(?:state|military|armed-group)$/u.test(party.kind)) return false;
  const word = (tokens[at.to - 1] as Token).lower;
  if (/-(?:held|controlled|run|dominated|majority|populated|backed|allied|linked|affiliated|occupied|besieged)$/u.test(word)) return false;
  const entity = chunk.entity;
  if (entity === undefined) return true;
  return entity.type === "party" || (entity.type === "generic" && entity.asset) || entity.type === "organisation" || (entity.type === "role" && entity.kind === "military");
}

const SUSPECT_WINDOW = 6;

/** Suspicion near the actor: "suspected", "believed to be", "either … or", "may have". */
function stanceOf(chunk: Chunk, tokens: readonly Token[]): Stance {
  if (chunk.act?.suspected === true) return "suspects";
  for (let at = Math.max(0, chunk.from - SUSPECT_WINDOW); at < Math.min(tokens.length, chunk.to + 2); at++) {
    const cue = lexicon.suspectCues.at(tokens, at);
    if (cue === null) continue;
    const before = tokens.slice(at, chunk.from);
    if (!before.some((t) => t.text === "." || t.text === ";")) return "suspects";
  }
  for (let at = Math.max(0, chunk.from - 5); at < chunk.from; at++) if (/^(?:either|whether)$/u.test((tokens[at] as Token).lower)) return "suspects";
  return "asserts";
}

function verbOf(found: PatternMatch, chunks: readonly Chunk[], name: string): Chunk {
  return chunks[found.part(name)?.[0] ?? found.from] as Chunk;
}

/** The subject does it itself: no hypothetical, no habit of fighting told as background. */
function actsItself(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): boolean {
  const verb = verbOf(found, chunks, "verb");
  const subject = found.part("who")?.[0] ?? 0;
  if (verb.verb?.negated === true || verb.verb?.modal === true) return false;
  const before = chunks[subject - 1]?.letter;
  if (before === "b" || before === "m") return false;
  if (before === "p" && verb.verb?.gerund !== true && chunks.slice(0, subject).some((c) => c.letter === "M")) return false;
  if (verb.verb?.voice === "ambiguous" && /[b.,]/u.test(chunks[found.to]?.letter ?? ".") && verb.letter === "x") return false;
  if (BACKGROUND.test(verb.verb?.base ?? "")) return objectIsAttack(chunks, tokens, found.to);
  return true;
}

/** "launched an offensive", "fired shells", "carried out strikes", "dropped barrel bombs" */
function objectIsAttack(chunks: readonly Chunk[], tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < Math.min(chunks.length, at + 4); k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.letter === "M" || chunk.letter === "N") return true;
    for (let t = chunk.from; t < chunk.to; t++) if (lexicon.means.at(tokens, t) !== null) return true;
    if (/[.sr]/u.test(chunk.letter)) return false;
  }
  return false;
}

const BY_VERBS = /^(?:carried|conducted|launched|fired|planted|perpetrated|committed|dropped|staged|executed|detonated|operated|waged|mounted|hit|struck|targeted|shelled|bombed|attacked|killed|destroyed|injured|wounded|shot|beheaded|claimed|pounded|raided|caused|bombarded)$/u;

function actBefore(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): boolean {
  const act = verbOf(found, chunks, "act");
  if (act.letter !== "w") return act.letter !== "A" || act.verb?.gerund !== true;
  return BY_VERBS.test((tokens[act.from] as Token).lower);
}

function isClash(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): boolean {
  const act = verbOf(found, chunks, "act").act;
  const prep = verbOf(found, chunks, "prep");
  return act?.act === "clash" && /^(?:between|with|against)$/u.test((tokens[prep.from] as Token).lower);
}

function isBlame(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): boolean {
  const cue = verbOf(found, chunks, "cue");
  const base = cue.verb?.base ?? (tokens[cue.from] as Token).lower;
  const next = tokens[cue.to]?.lower;
  if (/^(?:accuse|blame)$/u.test(base)) return cue.verb?.voice !== "passive" || next === "on";
  return /^(?:attribute|attributed|blamed|pinned)$/u.test(base) && /^(?:to|on)$/u.test(next ?? "");
}

function isResponsible(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): boolean {
  const cue = tokens[verbOf(found, chunks, "cue").from]?.lower ?? "";
  if (!/^(?:responsible|behind)$/u.test(cue)) return false;
  const between = tokens.slice(verbOf(found, chunks, "who").to, verbOf(found, chunks, "cue").from).map((t) => t.lower);
  return between.some((w) => /^(?:is|are|was|were|be|been|being)$/u.test(w)) && !between.includes("not");
}

const UNIDENTIFIED = /^(?:unidentified|unknown|unclaimed)$/u;
const MEANS_OR_MEN = /^(?:aircraft|warplanes?|planes?|jets?|drones?|gunmen|gunman|assailants?|attackers?|men|helicopters?|militants?|fighters?|party|perpetrators?|people|group|side|warplane|persons?)$/u;

/** "unidentified aircraft", "were not identified yet", "its identity was not confirmed" */
function unidentified(tokens: readonly Token[]): ActorMention[] {
  const found: ActorMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = (tokens[at] as Token).lower;
    const named = UNIDENTIFIED.test(word) && [1, 2].some((k) => MEANS_OR_MEN.test(tokens[at + k]?.lower ?? ""));
    const denied = /^(?:identified|confirmed)$/u.test(word) && tokens.slice(Math.max(0, at - 4), at).some((t) => /^(?:not|n't|yet)$/u.test(t.lower)) && tokens.slice(Math.max(0, at - 14), at).some((t) => MEANS_OR_MEN.test(t.lower) || t.lower === "identity");
    if (named || denied) found.push({ from: at, to: at + 1, name: "unidentified", party: null, stance: "unidentified", rule: "actor-unidentified" });
  }
  return found;
}
