import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import type { Quantity } from "./quantity.js";
import { skipAuxiliaries } from "./verb.js";

/** What may follow a number that counts people without a noun. */
export const FOLLOWS_BARE =
  /^(?:[.,;:)("”’'?!…–—-]|and|or|but|were|was|are|is|have|has|had|been|being|in|on|at|after|when|as|by|of|with|while|from|to|during|near|since|for|more|there|this|that|people|who|including|among|dead|so|also|later|both|left|over|following|overnight|yesterday|today|it|they|per|last|early|late|across|inside|outside|critically|seriously|severely|badly|lightly|reportedly|according|despite|amid|before|until|because|under|against|throughout|instantly|immediately|elsewhere|alone|where|though|although|whose|besides|mostly|mainly|most|many|all|believed|thought|feared|reported|confirmed|saying|adding|citing|quoting)$/u;

/** Whether a bare number that ends at `to` counts things (jets, attacks, villages): then it is no number of people. */
export function isThing(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next?.lower === "of")
    return (
      lexicon.harmed.at(tokens, to + 2) === null &&
      !/^(?:them|whom|which|these|those)$/u.test(tokens[to + 1]?.lower ?? "") &&
      !/^(?:killed|wounded|injured|victims|casualties|group)$/u.test(tokens[to + 2]?.lower ?? "")
    );
  if (next === undefined || FOLLOWS_BARE.test(next.lower)) return false;
  // "Air raid kills 58 Observatory": in a headline the source follows without a mark.
  const source = next.capital ? lexicon.roles.at(tokens, to) : null;
  if (source !== null && tokens[to + source.length]?.kind !== "word") return false;
  // "has risen to at least 112 a monitor said": a comma was lost before the speaker.
  if (/^(?:an?|the)$/u.test(next.lower) && followsTo(tokens, to)) return false;
  return !harmFollows(tokens, to);
}

/** "risen to 112", "reached 112": the number is what a toll came to. */
function followsTo(tokens: readonly Token[], to: number): boolean {
  const before = tokens.slice(Math.max(0, to - 6), to).map((t) => t.lower);
  return before.some(
    (w, k) =>
      /^(?:reached|topped|exceeded|surpassed|hit)$/u.test(w) ||
      (w === "to" && /^(?:risen|rose|rises|climbed|climbs|up|grown|jumped)$/u.test(before[k - 1] ?? "")),
  );
}

/** Whether a verb of harm stands at token `to`, after its auxiliaries. */
export function harmFollows(tokens: readonly Token[], to: number): boolean {
  const at = skipAuxiliaries(tokens, to);
  return lexicon.harmVerbs.at(tokens, at) !== null || lexicon.harmed.at(tokens, at) !== null;
}

/** "in 2017": a year, where nothing is counted. */
export function isYear(tokens: readonly Token[], q: Quantity): boolean {
  return /^(?:19|20)\d\d$/u.test(tokens[q.to - 1]?.text ?? "") && q.min === q.max;
}

/** "a mother of two": children told of only to describe her. */
export function isOffspring(tokens: readonly Token[], q: Quantity): boolean {
  return (
    tokens[q.from - 1]?.lower === "of" &&
    /^(?:mother|father|parents?|grandmother|grandfather|population|distance|speed|altitude|height|depth|radius|cost)$/u.test(
      tokens[q.from - 2]?.lower ?? "",
    )
  );
}
