import type { Outcome } from "../../model/account.js";
import type { Chunk } from "../groups/chunks.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import type { HarmRule } from "./harm-rules.js";
import type { HarmCount, Item, Scene } from "./harm-scene.js";
import { stanceOf } from "./harm-stance.js";
import type { PatternMatch } from "./pattern.js";

/** What happened to the people of a list, by the rule that found it; null if nothing that counts. */
export function outcomeOf(
  rule: HarmRule,
  verb: Chunk | null,
  found: PatternMatch,
  { chunks, tokens }: Scene,
): Outcome | null {
  const first = chunks[(found.part("list") as readonly [number, number])[0]] as Chunk;
  if (rule.name === "harm-noun" && isFreed(first, tokens)) return null;
  if (rule.name === "harm-noun") return lexicon.harmNouns.get((tokens[first.to - 1] as Token).lower) ?? null;
  if (rule.name === "harm-of-the-harmed") return first.outcome ?? verb?.outcome ?? null;
  if (rule.name === "harm-act-of")
    return verb === null ? null : (lexicon.harmPhrases.at(tokens, verb.to - 1)?.value ?? null);
  const or = found.part("or");
  const one = verb?.outcome ?? "killed";
  const other = or === null ? one : ((chunks[or[1] - 1] as Chunk).outcome ?? one);
  return other === one || isCaptive(one) || isCaptive(other) ? one : "killed-or-wounded";
}

/** "released two hostages", "two prisoners were exchanged"; "while 170 prisoners were inside": nobody took them now */
function isFreed(first: Chunk, tokens: readonly Token[]): boolean {
  const [next, after] = [tokens[first.to]?.lower ?? "", tokens[first.to + 1]?.lower ?? ""];
  const held = lexicon.harmNouns.get((tokens[first.to - 1] as Token).lower) === "captured";
  if (
    held &&
    /^(?:is|are|was|were|had been)$/u.test(next) &&
    /^(?:inside|in|at|there|on|present|still|asleep)$/u.test(after)
  )
    return true;
  const near = [...tokens.slice(Math.max(0, first.from - 3), first.from), ...tokens.slice(first.to, first.to + 4)];
  return near.some((t) =>
    /^(?:release[ds]?|releasing|free[ds]?|freeing|rescue[ds]?|rescuing|exchang(?:ed?|es|ing)|swap(?:ped|s)?|swapping)$/u.test(
      t.lower,
    ),
  );
}

export function isCaptive(outcome: Outcome): boolean {
  return outcome === "captured" || outcome === "missing";
}

/** "captured and executed two men": two things that happened to the same people, the second as a count of its own. */
export function alsoHappened(count: HarmCount, found: PatternMatch, { chunks, tokens }: Scene): HarmCount | null {
  const or = found.part("or");
  const other = or === null ? undefined : (chunks[or[1] - 1] as Chunk).outcome;
  if (or === null || other === undefined || other === count.outcome || !(isCaptive(other) || isCaptive(count.outcome)))
    return null;
  return { ...count, outcome: other, stance: stanceOf(chunks[or[1] - 1] as Chunk, count.from, tokens) };
}

/** "33 bodies and 12 wounded", "four bodies, others are missing", "39 casualties: 30 killed": what the noun itself says. */
export function ownOutcome({ k, chunk, outcome }: Item, items: readonly number[], tokens: readonly Token[]): Outcome {
  const own = chunk.letter === "H" ? lexicon.harmNouns.get((tokens[chunk.to - 1] as Token).lower) : undefined;
  // "the toll reached three in addition to eight injured people"
  const hurt = tokens.slice(chunk.from, chunk.to).some((t) => /^(?:injured|wounded)$/u.test(t.lower));
  if (own === undefined && hurt && outcome === "killed" && k !== items[0]) return "wounded";
  if (own === "killed" && (outcome === "wounded" || outcome === "missing")) return own;
  return own === "killed-or-wounded" && k !== items.at(-1) ? own : outcome;
}
