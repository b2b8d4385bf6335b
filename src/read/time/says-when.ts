import { SPEAKING_NOUNS, STATEMENT_NOUNS, STATEMENT_WORDS } from "../../../data/english/time.js";
import { lowerAt, type Token } from "../text/tokens.js";

import type { TimeMention } from "./types.js";

/** Words between a speech verb and its time, or a time and its speech verb. */
const BEFORE = 7;
const AFTER = 9;

/**
 * Whether a mention is the time of saying, not of what is said: the day of speaking dates no attack.
 * Examples: "said on Tuesday", "told reporters on Monday", "a statement on February 8", "on Thursday announced that",
 * and, at the start of a sentence, "On Friday, the ministry said". Not "said Friday's strike".
 * @param verbs lower-case forms of the speech verbs ("said", "announced")
 */
export function saysWhen(tokens: readonly Token[], mention: TimeMention, verbs: ReadonlySet<string>): boolean {
  const wide = mention.interval?.precision === "month" || mention.interval?.precision === "year";
  if (mention.kind !== "point" || wide || isAttribute(tokens, mention)) return false;
  return followsSpeech(tokens, mention.from, verbs) || leadsSpeech(tokens, mention, verbs);
}

/** "Friday's strike", "Mondays raid", "overnight raids": the time is of the noun after it. */
function isAttribute(tokens: readonly Token[], { to, rule }: TimeMention): boolean {
  const next = tokens[to];
  if (next?.lower === "'s" || next?.lower === "s" || /(?:days|nights|mornings)$/u.test(lowerAt(tokens, to - 1)))
    return true;
  return rule === "overnight";
}

/** "said on Tuesday", "said in a statement late on Sunday", "told Reuters on Monday". */
function followsSpeech(tokens: readonly Token[], from: number, verbs: ReadonlySet<string>): boolean {
  for (let i = from - 1, seen = 0; i >= 0 && seen < BEFORE; i--, seen++) {
    const token = tokens[i] as Token;
    if (STATEMENT_NOUNS.has(token.lower)) return true;
    if (verbs.has(token.lower)) return seen <= 1 || onlyAddressee(tokens, i + 1, from, token.lower);
    if (!STATEMENT_WORDS.has(token.lower) && !token.capital) return false;
  }
  return false;
}

/** Names after "told" are those who were told; after "said" they are what is told of. */
function onlyAddressee(tokens: readonly Token[], from: number, to: number, verb: string): boolean {
  const addressed = /^(?:told|tells|informed|tweeted|telling)$/u.test(verb);
  return tokens.slice(from, to).every((token) => STATEMENT_WORDS.has(token.lower) || (addressed && token.capital));
}

/** "on Thursday announced that"; at the start of a sentence a speaker may stand between. */
function leadsSpeech(tokens: readonly Token[], { from, to }: TimeMention, verbs: ReadonlySet<string>): boolean {
  const opens = from <= 2;
  for (let i = to; i < tokens.length && i < to + AFTER; i++) {
    const token = tokens[i] as Token;
    if (verbs.has(token.lower))
      return opens || i === to || /^(?:also|officially|again|reportedly|publicly)$/u.test(lowerAt(tokens, i - 1));
    if (!token.capital && !SPEAKING_NOUNS.has(token.lower))
      return /^(?:officially|publicly|again)$/u.test(token.lower) && verbs.has(lowerAt(tokens, i + 1));
  }
  return false;
}
