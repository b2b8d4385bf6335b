import { ATTACK_OBJECT_VERBS, ATTACKS_OF, GOING_ON_VERBS, LIGHT_VERBS } from "../../../data/english/acts.js";
import { ASSETS, COLLECTIVES } from "../../../data/english/entities.js";
import { HITTING_VERBS, STANDING_THINGS } from "../../../data/english/targets.js";
import type { Chunk } from "../groups/chunks.js";
import { lowerAt, type Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import { parties } from "../words/parties.js";
import { partiesIn } from "./actor-party.js";
import type { Verdict } from "./actor-rules.js";
import type { PatternMatch } from "./pattern.js";

function at(found: PatternMatch, chunks: readonly Chunk[], name: string): Chunk {
  return chunks[found.part(name)?.[0] ?? found.from] as Chunk;
}

/** The subject hangs on a preposition, so that something else acts: "raids by Russia killed". */
function hangsOn(found: PatternMatch, chunks: readonly Chunk[]): string {
  return chunks[(found.part("who")?.[0] ?? 0) - 1]?.letter ?? "";
}

/** The subject does it itself: no hypothetical, no habit of fighting told as background. "did not strike" is a denial. */
export function actsItself(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  const verb = at(found, chunks, "verb");
  const subject = found.part("who")?.[0] ?? 0;
  const modal = verb.verb?.modal === true;
  const might = modal && tokens.slice(verb.from, verb.to).some((t) => /^(?:may|might|could)$/u.test(t.lower));
  if (modal && !(might && verb.to - verb.from > 2)) return false;
  const before = hangsOn(found, chunks);
  if (before === "b" || before === "m" || isHelped(tokens, (chunks[subject] as Chunk).from)) return false;
  // "targeted rebel strongholds killing 12": what was targeted does not kill.
  if (verb.verb?.gerund === true && /[yAKx]/u.test(before)) return false;
  // "press on against militants by launching raids": not those on whom it presses.
  const means = /[pb]/u.test(chunks[(found.part("verb")?.[0] ?? 0) - 1]?.letter ?? "");
  if (verb.verb?.gerund === true && before === "p" && means) return false;
  // "warplanes of the coalition bombed", but "hit a meeting of the group, killing two"
  if (before === "o" && !fightsFor(lowerAt(tokens, (chunks[subject] as Chunk).from - 2))) return false;
  if (before === "p" && verb.verb?.gerund !== true && chunks.slice(0, subject).some((c) => c.letter === "M"))
    return false;
  if (verb.verb?.voice === "ambiguous" && /[b.,]/u.test(chunks[found.to]?.letter ?? ".") && verb.letter === "x")
    return false;
  if (wardsOff(verb, tokens) || isHitThing(chunks, found.to, verb, tokens)) return false;
  if (ATTACK_OBJECT_VERBS.has(verb.verb?.base ?? "") && !objectIsAttack(chunks, tokens, found.to)) return false;
  // "does not target civilians": its ways, of which no attack is denied.
  const habit = tokens.slice(verb.from, verb.to).some((t) => /^(?:do|does)$/u.test(t.lower));
  if (verb.verb?.negated === true) return habit ? false : "denies";
  return might ? "suspects" : true;
}

/** A headline's "army post hit near the town": no object follows, so the post was hit, and whose it is did not do it. */
export function isHitThing(chunks: readonly Chunk[], next: number, verb: Chunk, tokens: readonly Token[]): boolean {
  return (
    verb.verb?.voice === "ambiguous" &&
    HITTING_VERBS.has(verb.verb.base) &&
    STANDING_THINGS.has(lowerAt(tokens, verb.from - 1)) &&
    /[pbT.,;s&-]/u.test(chunks[next]?.letter ?? ".")
  );
}

/** "strikes to protect Afghan forces killed 30": those who are helped do not act. */
function isHelped(tokens: readonly Token[], from: number): boolean {
  const helps = /^(?:protect|support|help|defend|assist|aid|back|relieve|rescue|evacuate)$/u.test(
    lowerAt(tokens, from - 1),
  );
  return helps && lowerAt(tokens, from - 2) === "to";
}

function fightsFor(word: string): boolean {
  return ASSETS.has(word) || COLLECTIVES.has(word);
}

/** "shot down several missiles": air defence is no attack. */
function wardsOff(verb: Chunk, tokens: readonly Token[]): boolean {
  if (verb.verb?.base !== "shoot" || !tokens.slice(verb.to, verb.to + 4).some((t) => t.lower === "down")) return false;
  return tokens
    .slice(verb.to, verb.to + 7)
    .some((t) => /^(?:missiles?|rockets?|projectiles?|drones?|uavs?)$/u.test(t.lower));
}

/** "launched an offensive", "fired shells", "carried out strikes", "dropped barrel bombs" */
function objectIsAttack(chunks: readonly Chunk[], tokens: readonly Token[], from: number): boolean {
  // "carried out, at dawn, a raid": what is set between commas takes no room.
  const after = chunks.slice(from, from + 12).filter((c) => !/[,T]/u.test(c.letter));
  for (const chunk of after.slice(0, 5)) {
    if (chunk.letter === "M" || chunk.letter === "N") return true;
    for (let t = chunk.from; t < chunk.to; t++) if (lexicon.means.at(tokens, t) !== null) return true;
    if (/[.sr]/u.test(chunk.letter)) return false;
  }
  return false;
}

/** Means of war may stand further from their verb, over places and times. */
export function isMeans(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  const who = at(found, chunks, "who").entity;
  if (
    who === undefined ||
    !(who.asset || who.plural) ||
    who.parties.length === 0 ||
    /[bompSD]/u.test(hangsOn(found, chunks))
  )
    return false;
  return actsItself(found, chunks, tokens);
}

const POSTED = /^(?:stationed|based|positioned|located|deployed|entrenched|posted|garrisoned|present|operating)$/u;

/** "forces stationed in the military bases of the province bombarded": where they are, then what they do. */
export function fromItsBase(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  return POSTED.test(lowerAt(tokens, at(found, chunks, "where").from)) && actsItself(found, chunks, tokens);
}

/** "jets flew over the province, targeting villages": what means of war do in the course of something else. */
export function meanwhileHits(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  if (at(found, chunks, "verb").verb?.gerund !== true || at(found, chunks, "verb").letter !== "A") return false;
  return (
    !/[&o]/u.test(hangsOn(found, chunks)) &&
    isMeans(found, chunks, tokens) &&
    at(found, chunks, "who").entity?.asset === true
  );
}

/** "died at the hands of the militia", "wounded at the hands of soldiers" */
export function atHandsOf(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  const { from } = at(found, chunks, "who");
  return (
    lowerAt(tokens, from - 1) === "of" && lowerAt(tokens, from - 2) === "hands" && lowerAt(tokens, from - 4) === "at"
  );
}

/** "continued on Monday to pound", "was able to kill", "managed to storm" */
export function goesOnTo(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  const verb = at(found, chunks, "verb");
  const between = tokens.slice(at(found, chunks, "who").to, verb.from).map((t) => t.lower);
  if (/[bom]/u.test(hangsOn(found, chunks)) || !between.some((w) => GOING_ON_VERBS.has(w))) return false;
  if (between.includes("not") || between.includes("n't")) return false;
  return lowerAt(tokens, verb.from) === "to" || verb.verb?.gerund === true;
}

/** "staged the attack", "intensified their bombing", "opened fire", "used chemical weapons" */
export function doesAttack(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  const verb = at(found, chunks, "verb");
  const needs = LIGHT_VERBS.get(verb.verb?.base ?? lowerAt(tokens, verb.from));
  if (needs === undefined || /[bompr]/u.test(hangsOn(found, chunks))) return false;
  const before = tokens.slice(at(found, chunks, "who").to, verb.from + 1).map((t) => t.lower);
  if (before.some((w) => /^(?:to|would|will|could|should|not|never|n't)$/u.test(w))) return false;
  if (needs === "anyone") return true;
  return needs === "means" ? meansWithin(tokens, verb.to, verb.to + 5) : at(found, chunks, "what").letter === "M";
}

function meansWithin(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (lexicon.means.at(tokens, k) !== null || lexicon.actNouns.at(tokens, k) !== null) return true;
  return false;
}

const BY_VERBS =
  /^(?:carried|conducted|launched|fired|planted|perpetrated|committed|dropped|staged|executed|detonated|operated|waged|mounted|hit|struck|targeted|shelled|bombed|attacked|killed|destroyed|injured|wounded|shot|beheaded|claimed|pounded|raided|caused|bombarded|inflicted|out|ambushed|stormed|led|slain|masterminded|orchestrated|ousted|expelled|repelled|triggered)$/u;

/** What is done "by" them is an attack or its harm; "areas held by" is not. */
export function actBefore(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  const act = at(found, chunks, "act");
  const by = chunks.slice(found.from, found.to).find((c) => c.letter === "b") as Chunk;
  const beside = lowerAt(tokens, by.from - 1);
  const participle =
    chunks.find((c) => c.from <= by.from - 1 && by.from - 1 < c.to)?.letter === "w" &&
    /(?:ed|held|run|led|seen|known|given|taken|made)$/u.test(beside);
  if (participle && !BY_VERBS.test(beside)) return false;
  // "a raid led by", but "an alliance led by"
  if (beside === "led" && (act.letter !== "M" || act.to !== by.from - 1)) return false;
  if (act.letter === "w") return BY_VERBS.test(lowerAt(tokens, act.from));
  const who = at(found, chunks, "who");
  if (who.letter === "N" && partiesIn(who, tokens).length === 0 && found.part("of") === null) return false;
  // "there had been no air operations by the coalition"
  if (act.verb?.negated === true || (act.letter === "M" && lowerAt(tokens, act.from) === "no")) return "denies";
  if (isTaken(act, chunks[found.from - 1])) return false;
  // "the targeting of civilians by the army": a noun; "targeting a town held by": a verb that does something else.
  return act.letter !== "A" || act.verb?.gerund !== true || chunks[found.from + 1]?.letter === "o";
}

/** "by a fighter from the Front", but not "by rebels near Russia": whose men they are. */
export function belongsTo(
  part: string,
  found: PatternMatch,
  chunks: readonly Chunk[],
  tokens: readonly Token[],
): boolean {
  return part !== "of" || /^(?:of|from|with|in|loyal)$/u.test(lowerAt(tokens, at(found, chunks, "of").from - 1));
}

/** "a town recently captured by rebels": whose it is, not who attacks it. */
function isTaken(act: Chunk, before: Chunk | undefined): boolean {
  return act.letter === "x" && act.outcome === "captured" && /[wL]/u.test(before?.letter ?? "w");
}

/** "artillery fire from the regime", "the attack came from", "dropped from Syrian helicopters" */
export function comesFrom(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  if (lowerAt(tokens, at(found, chunks, "prep").from) !== "from") return false;
  const who = at(found, chunks, "who").entity;
  if (who === undefined || who.type === "role" || who.type === "person") return false;
  const act = at(found, chunks, "act");
  const beside = lowerAt(tokens, at(found, chunks, "prep").from - 1);
  if (act.letter === "M") return beside === "came" || beside === "coming" || lowerAt(tokens, act.to) === "from";
  return /^(?:drop|fire|launch|shoot|lob)$/u.test(act.verb?.base ?? "");
}

/** "the attacks of the Turkish forces", "the bombing of a Turkish drone"; in "the bombing of Hamas" they are hit. */
export function attackOf(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  const act = at(found, chunks, "act");
  const noun = lowerAt(tokens, act.to - 1);
  const next = lowerAt(tokens, (chunks[found.to - 1] as Chunk).to);
  return (
    ATTACKS_OF.has(noun) || at(found, chunks, "who").entity?.asset === true || /^(?:on|against|targeting)$/u.test(next)
  );
}

/** "a rebel attack": the noun before names a kind of fighters. */
export function isAnyones(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  return partiesIn(at(found, chunks, "who"), tokens).length > 0 && chunks[found.to - 1]?.act?.parties.length === 0;
}

/** "the battle pitted rebels against the army" */
export function pits(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  return /^pit(?:s|ted|ting)$/u.test(lowerAt(tokens, at(found, chunks, "verb").from));
}

/** "clashes with", "fighting between"; "the battle against" a group is a cause, not an event. */
export function isClash(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  const act = at(found, chunks, "act");
  if (act.act?.act !== "clash") return false;
  const prep = lowerAt(tokens, at(found, chunks, "prep").from);
  return prep === "between" || prep === "with" || (prep === "against" && /clashes$/u.test(act.act.noun));
}

/** "clashed with", "battled": both sides fight. "fighting the Taliban" only tells who they are. */
export function clashed(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  const { verb } = at(found, chunks, "verb");
  if (verb === undefined || verb.gerund || verb.modal || verb.negated || !/^(?:clash|battle)$/u.test(verb.base))
    return false;
  const next = lowerAt(tokens, verb.to);
  return verb.base === "battle" || next === "with";
}

/** "45 rebels and 43 soldiers were killed in the fighting": two sides that fought each other; not "US and coalition troops". */
export function bothSides(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  if (at(found, chunks, "act").act?.act !== "clash") return false;
  const [one, other] = [at(found, chunks, "who"), chunks[(found.part("also")?.[1] ?? 1) - 1] as Chunk].map(
    (c) => partiesIn(c, tokens)[0]?.party.id,
  );
  return one !== undefined && other !== undefined && !parties.near(one, other);
}

/** "aircraft from Saudi Arabia" in a sentence that tells of an attack: a country by its means. */
export function meansFrom(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  if (at(found, chunks, "means").entity?.asset !== true || lowerAt(tokens, at(found, chunks, "prep").from) !== "from")
    return false;
  return chunks.slice(0, found.from).some((c) => c.letter === "M") || /[AyK]/u.test(chunks[found.to]?.letter ?? "");
}
