import { UNSURE } from "../../../data/english/harm.js";
import type { CountStance } from "../../model/account.js";
import type { Chunk } from "../groups/chunks.js";
import type { Token } from "../text/tokens.js";

const UNSURE_WORD = new Set(UNSURE.split(" "));
const MODAL = /^(?:may|might|could)$/u;
const FUTURE = /^(?:will|would|shall|should|must|can|cannot|to)$/u;
const HEDGE =
  /^(?:reportedly|allegedly|possibly|probably|likely|apparently|purportedly|feared|suspected|unconfirmed|alleged|perhaps)$/u;
const HEARSAY = /^(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|information)$/u;
const WEIGHS =
  /^(?:assess(?:es|ed|ing)?|investigat(?:es?|ed|ing)|review(?:s|ed|ing)?|examin(?:es?|ed|ing)|aware|prob(?:es?|ed|ing)|check(?:s|ed|ing)?|follow(?:s|ed|ing)?|studying|seek(?:s|ing)?|clarity|looking|look|unconfirmed|unverified|seen|monitoring|concerned|alarmed|receiving|received|heard|credible|confirm|verify|into)$/u;
const LOOK_BACK = 12;

/** Words by which a verb group tells of nothing that happened: "to kill", "would kill", "could kill". */
export function isUnreal(verb: Chunk, tokens: readonly Token[]): boolean {
  if (verb.verb === undefined) return false;
  if (verb.verb.negated) return true;
  const words = tokens.slice(verb.from, verb.to).map((t) => t.lower);
  const done = words.some((w) => /^(?:have|has|had|been)$/u.test(w));
  const doubted = words.some((w) => UNSURE_WORD.has(w) || /^(?:reported|said|known|confirmed)$/u.test(w));
  if (words.some((w) => MODAL.test(w))) return !done;
  // "alleged to have killed", "estimated to have been killed" tell of the past.
  if (words.includes("to") && words.includes("have") && !words.some((w) => /^(?:will|would|should|must)$/u.test(w)))
    return false;
  return words.some((w) => FUTURE.test(w)) && !doubted;
}

/** How far the words around a count vouch for it: "may have killed", "feared dead", "assessing reports that … killed 26". */
export function stanceOf(verb: Chunk | null, from: number, tokens: readonly Token[]): CountStance {
  const start = Math.min(from, verb?.from ?? from);
  const near = tokens.slice(Math.max(0, start - 2), start).map((t) => t.lower);
  const words = verb === null ? [] : tokens.slice(verb.from, verb.to).map((t) => t.lower);
  if (words.some((w) => MODAL.test(w) || UNSURE_WORD.has(w) || HEDGE.test(w)) || near.some((w) => HEDGE.test(w)))
    return "suspects";
  if (/^(?:reportedly|possibly|likely)$/u.test(tokens[from - 1]?.lower ?? "")) return "suspects";
  return isHearsay(tokens, start) ? "reports" : "asserts";
}

/** "assessing reports that", "unconfirmed reports of", "looking into claims that", "allegations that": others' words, not vouched for. */
function isHearsay(tokens: readonly Token[], start: number): boolean {
  for (let k = start - 1; k >= Math.max(0, start - LOOK_BACK); k--) {
    const token = tokens[k] as Token;
    if (/^[.;]$/u.test(token.text)) return false;
    if (!HEARSAY.test(token.lower) || !opensContent(tokens, k)) continue;
    const before = tokens.slice(Math.max(0, k - 6), k).map((t) => t.lower);
    return (
      /^(?:allegations?|accusations?|rumou?rs?|suggestions?)$/u.test(token.lower) || before.some((w) => WEIGHS.test(w))
    );
  }
  return false;
}

/** "reports that", "claims of", "reports suggesting that" */
function opensContent(tokens: readonly Token[], k: number): boolean {
  return /^(?:that|of|suggesting|saying|alleging|indicating|claiming|about|its|it|the|which)$/u.test(
    tokens[k + 1]?.lower ?? "",
  );
}
