import type { Chunk } from "../groups/chunks.js";
import { lowerAt, type Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import type { Verdict } from "./actor-rules.js";
import { actsItself } from "./actor-verbs.js";
import type { PatternMatch } from "./pattern.js";

const ACT = /[MAyKxQPHt]/u;

/** "accused the Russians of shelling", "blamed Israel for the strike", "blamed on the coalition", "attributed to Israel" */
export function accuses(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  const cue = chunks[found.part("cue")?.[0] ?? 0] as Chunk;
  const base = cue.verb?.base ?? lowerAt(tokens, cue.to - 1);
  const next = lowerAt(tokens, cue.to);
  if (/^(?:accuse|accused|accusing)$/u.test(base))
    return next !== "by" && ofAnAct(found, chunks, tokens, /^(?:of|for)$/u) && "asserts";
  if (/^(?:blame|blamed|blaming)$/u.test(base)) {
    return next === "on" || (next !== "by" && next !== "for" && ofAnAct(found, chunks, tokens, /^(?:for|over)$/u));
  }
  if (/^(?:held|hold|holding|holds)$/u.test(base)) return heldResponsible(found, chunks, tokens);
  return /^(?:attribute|attributed|pinned|traced)$/u.test(base) && /^(?:to|on)$/u.test(next);
}

/** "blamed Sunday's attack on the rebels": who is blamed stands after "on", what for before it. */
export function blamesOn(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  const cue = chunks[found.part("cue")?.[0] ?? 0] as Chunk;
  const on = chunks[found.part("on")?.[0] ?? 0] as Chunk;
  if (cue.verb?.voice === "passive" || !/^(?:blam(?:e|es|ed|ing)|pin(?:s|ned))$/u.test(lowerAt(tokens, cue.to - 1)))
    return false;
  return lowerAt(tokens, on.from) === "on" && "asserts";
}

/** "was accused of shelling", "has been blamed for the attack": by nobody in particular, so a suspicion. */
export function isAccused(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  const cue = chunks[found.part("cue")?.[0] ?? 0] as Chunk;
  if (cue.verb?.voice !== "passive" || !/^(?:accuse|blame)$/u.test(cue.verb.base)) return false;
  const after = chunks.slice(found.to, found.to + 5);
  return /^(?:of|for)$/u.test(lowerAt(tokens, cue.to)) && after.some((c) => ACT.test(c.letter)) && "suspects";
}

/** "was believed to have carried out the strike", "is suspected of shelling the town" */
export function isBelieved(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  const verb = chunks[found.part("verb")?.[0] ?? 0] as Chunk;
  const who = chunks[(found.part("cue")?.[0] ?? 1) - 1] as Chunk;
  const words = tokens.slice(who.to, verb.from);
  const cue = words.findIndex((_, k) => lexicon.suspectCues.at(tokens, who.to + k) !== null);
  const passive = words.slice(0, Math.max(0, cue)).some((t) => /^(?:is|are|was|were|been)$/u.test(t.lower));
  if (!passive || verb.verb?.voice === "passive" || words.some((t) => /^(?:not|n't|never)$/u.test(t.lower)))
    return false;
  const link = lowerAt(tokens, who.to + cue + 1);
  if (verb.letter === "M") return link === "of" && "suspects";
  return (link === "to" || link === "of") && actsItself(found, chunks, tokens) !== false && "suspects";
}

/** What somebody is accused of is an attack or harm, within a few groups after the name. */
function ofAnAct(
  found: PatternMatch,
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  preposition: RegExp,
): boolean {
  const after = chunks.slice(found.to, found.to + 11);
  // "blamed the coalition and said 18 people were killed": the next verb begins a clause of its own.
  const isClosed = after[0]?.letter === "&" && /[SD]/u.test(after[1]?.letter ?? "");
  const of = isClosed ? -1 : after.findIndex((c) => preposition.test(lowerAt(tokens, c.from)));
  if (of === -1) return isClosed || after.length === 0 || after[0]?.letter === "," || after[0]?.letter === ".";
  // "accused the rebels of doing so", of what was just told
  return (
    after.slice(of + 1).some((c) => ACT.test(c.letter)) ||
    /^(?:doing|it)$/u.test(lowerAt(tokens, (after[of] as Chunk).to))
  );
}

/** "hold the regime responsible for the massacre" */
function heldResponsible(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): boolean {
  const after = chunks.slice(found.to, found.to + 3);
  return after.some((c) => /^(?:responsible|accountable)$/u.test(lowerAt(tokens, c.from)));
}

/** "Russia was responsible", "may have been behind the attack", "was not involved" */
export function isResponsible(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  const [first, end] = found.part("cue") ?? [0, 0];
  const words = tokens.slice((chunks[first] as Chunk).from, (chunks[end - 1] as Chunk).to).map((t) => t.lower);
  const at = words.findIndex((w) => /^(?:responsible|behind|involved)$/u.test(w));
  const word = words[at];
  if (word === undefined) return false;
  const between = words.slice(0, at);
  if (!between.some((w) => /^(?:is|are|was|were|be|been|being)$/u.test(w))) return false;
  if (between.some((w) => /^(?:not|never|n't)$/u.test(w))) return "denies";
  if (word === "involved" && chunks.slice(found.to, found.to + 3).every((c) => c.letter !== "M")) return false;
  return between.some((w) => /^(?:may|might|could|likely|probably|possibly|believed|thought|suspected)$/u.test(w))
    ? "suspects"
    : true;
}

/** "Russia was to blame", "the army is not to blame" */
export function isToBlame(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  const cue = chunks[found.part("cue")?.[0] ?? 0] as Chunk;
  const words = tokens.slice(Math.max(0, cue.from - 2), cue.to).map((t) => t.lower);
  const at = words.indexOf("blame");
  if (words[at - 1] !== "to" || !words.slice(0, at).some((w) => /^(?:is|are|was|were|be|been)$/u.test(w))) return false;
  return words.some((w) => /^(?:not|never|n't)$/u.test(w)) ? "denies" : true;
}

/** "claimed responsibility", but "claimed that"; "no group claimed responsibility" names nobody. */
export function claimsIt(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  const verb = chunks[found.part("verb")?.[0] ?? 0] as Chunk;
  const what = chunks[found.part("what")?.[0] ?? 0] as Chunk;
  const word = lowerAt(tokens, verb.to - 1);
  if (
    !/^(?:claims?|claimed|took|takes|accepted|accepts|admitted|admits|assumed|holds?|held|bears?|bore|bearing|shares?)$/u.test(
      word,
    )
  )
    return false;
  return verb.verb?.negated !== true && lowerAt(tokens, what.from) === "responsibility";
}

const AFTER_PREDICATE =
  /^(?:and|or|but|because|as|that|which|in|on|by|from|flying|said|had|has|hit|struck|fired|targeted|attacked|bombed)$/u;
const UNSURE =
  /^(?:believe|believed|thought|expected|suspected|likely|appeared|apparently|said|may|might|could|probably|possibly|presumed|possibility)$/u;

/** Means of war or an attack whose owner is told by an adjective after "be". */
export function isPredicate(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict {
  const what = chunks[found.part("what")?.[0] ?? 0] as Chunk;
  const be = chunks[found.part("be")?.[0] ?? 0] as Chunk;
  const who = chunks[found.part("who")?.[0] ?? 0] as Chunk;
  if (!/^(?:be|is|are|was|were|been)$/u.test(lowerAt(tokens, be.to - 1)) || !namesOwner(who, tokens)) return false;
  const before = tokens.slice(what.to, who.from).map((t) => t.lower);
  const doubt = before.some((w) => UNSURE.test(w));
  // "did not rule out the possibility that it was Russian": the pronoun stands for means told of before.
  if (
    what.letter === "h"
      ? !tokens.slice(0, what.from).some((t) => t.lower === "possibility")
      : !isMeansOrAct(what, tokens)
  )
    return false;
  if (before.some((w) => /^(?:not|n't|never)$/u.test(w))) return "denies";
  return doubt || what.letter === "h" ? "suspects" : true;
}

/** An adjective of a party that no noun follows. */
function namesOwner(who: Chunk, tokens: readonly Token[]): boolean {
  const hit = lexicon.parties.at(tokens, who.from);
  if (hit === null || hit.value.form !== "adjective" || who.from + hit.length !== who.to) return false;
  const next = lowerAt(tokens, who.to);
  return !/^\p{L}/u.test(next) || AFTER_PREDICATE.test(next);
}

function isMeansOrAct(chunk: Chunk, tokens: readonly Token[]): boolean {
  if (chunk.entity?.asset === true || chunk.act !== undefined) return true;
  for (let at = chunk.from; at < chunk.to; at++) if (lexicon.means.at(tokens, at) !== null) return true;
  return false;
}
