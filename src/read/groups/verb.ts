import { BE, HAVE, INNER_ADVERBS, MODALS, NEGATIONS } from "../../../data/english/grammar.js";
import type { Token } from "../text/tokens.js";
import type { VerbForm } from "../words/forms.js";

/** How a verb is used: its auxiliaries and form, read together. Token indexes, end exclusive. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly base: string;
  /** `ambiguous`: a bare past that may as well be a participle ("22 people killed in raids"). */
  readonly voice: "active" | "passive" | "ambiguous";
  readonly negated: boolean;
  /** "may have killed", "would strike", "to kill". */
  readonly modal: boolean;
  readonly gerund: boolean;
}

const MAX_AUXILIARIES = 6;

/** Whether token `i` may begin a verb group with auxiliaries. */
export function isAuxiliary(token: Token): boolean {
  if (token.text === "IS") return false;
  return BE.has(token.lower) || HAVE.has(token.lower) || MODALS.has(token.lower) || token.lower === "to";
}

/** Skips auxiliaries and inner adverbs from `i`; returns the index of the first other token. */
export function skipAuxiliaries(tokens: readonly Token[], i: number): number {
  let at = i;
  while (
    at < Math.min(tokens.length, i + MAX_AUXILIARIES) &&
    (isAuxiliary(tokens[at] as Token) || isInner(tokens[at] as Token))
  )
    at++;
  return at;
}

function isInner(token: Token): boolean {
  return (
    INNER_ADVERBS.has(token.lower) ||
    NEGATIONS.has(token.lower) ||
    (token.lower.endsWith("ly") && token.kind === "word")
  );
}

/** Reads the group whose auxiliaries run from `from` to `verb` and whose verb takes `length` tokens. */
export function verbGroup(
  tokens: readonly Token[],
  from: number,
  verb: number,
  length: number,
  word: { base: string; forms: readonly VerbForm[] },
): VerbGroup {
  const before = tokens.slice(from, verb).map((t) => t.lower);
  const participle = word.forms.includes("participle");
  const be = before.some((w) => BE.has(w));
  const gerund = word.forms.includes("gerund");
  const infinitive = before.includes("to") && word.forms.includes("base");
  return {
    from,
    to: verb + length,
    base: word.base,
    voice: voiceOf(
      be && participle,
      gerund || infinitive || !participle || before.some((w) => HAVE.has(w) || MODALS.has(w)),
    ),
    negated: before.some((w) => NEGATIONS.has(w)),
    modal: infinitive || before.some((w) => /^(?:may|might|could|would|can|should|will)$/u.test(w)),
    gerund: gerund && !be,
  };
}

function voiceOf(passive: boolean, active: boolean): VerbGroup["voice"] {
  if (passive) return "passive";
  return active ? "active" : "ambiguous";
}
