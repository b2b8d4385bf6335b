import type { Token } from "../text/tokens.js";
import { lexicon, type SpeechVerb } from "../words/lexicon.js";

const GIVES = /^(?:gave|gives|placed|places)$/u;
const SUMS = /\b(?:toll|number|count|figure)\b/u;

/** Words that may stand between the verb and the toll: "gave a new death toll", "placed the civilian toll". */
const REACH = 4;

/**
 * "gave a toll of 44 dead", "placed the number of dead at 12": says a number, as "put" does. Undefined for any other
 * use, and where it only tells of a speaker whose own verb follows ("the group, which earlier gave a toll of 20, said").
 */
export function countVerb(tokens: readonly Token[], at: number): SpeechVerb | undefined {
  if (!GIVES.test(tokens[at]?.lower ?? "")) return undefined;
  if (tokens.slice(Math.max(0, at - 2), at).some((t) => /^(?:who|which|that)$/u.test(t.lower))) return undefined;
  const end = Math.min(tokens.length, at + 1 + REACH);
  for (let k = at + 1; k < end; k++) {
    const toll = lexicon.tollNouns.at(tokens, k);
    if (toll !== null) return isSum(tokens, k, k + toll.length) ? lexicon.speechVerbs.get("put") : undefined;
    if (tokens[k]?.kind !== "word") return undefined;
  }
  return undefined;
}

/** "a toll of", "the number of dead at", but not "the wounded at". */
function isSum(tokens: readonly Token[], from: number, to: number): boolean {
  const noun = tokens.slice(from, to).map((t) => t.lower);
  return SUMS.test(noun.join(" ")) && /^(?:of|at)$/u.test(tokens[to]?.lower ?? "");
}
