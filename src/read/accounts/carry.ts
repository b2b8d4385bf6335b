import type { Speaker } from "../../model/account.js";
import { quoteSide } from "../clauses/speech/quotation.js";
import type { Clause } from "../document.js";
import type { Speakers } from "./speakers.js";
import type { Statement } from "./statements.js";

/** Whose words a sentence is in which nobody is said to speak; null: the publisher's own. */
export function carried(
  clauses: readonly Clause[],
  n: number,
  before: readonly Statement[],
  speakers: Speakers,
): Speaker | null {
  return quotation(clauses, n, before, speakers) ?? moreOfTheSame(clauses[n] as Clause, before);
}

/** Inside a quotation that goes on, the speaker stays; a paragraph that is a quotation alone is the last speaker's. */
function quotation(
  clauses: readonly Clause[],
  n: number,
  before: readonly Statement[],
  speakers: Speakers,
): Speaker | null {
  const clause = clauses[n] as Clause;
  if (!clause.quoted && quoteSide(clause.tokens, 0) !== "open") return null;
  const last = before.at(-1);
  if (clause.quoted && last?.speaker.publisher === false) return last.speaker;
  const earlier = before.findLast((s) => s.saying !== null || !s.speaker.publisher);
  return namedAtEnd(clauses, n, speakers) ?? earlier?.speaker ?? null;
}

/** The speaker may only be named where the quotation ends. */
function namedAtEnd(clauses: readonly Clause[], n: number, speakers: Speakers): Speaker | null {
  for (let k = n + 1; clauses[k]?.quoted === true && clauses[k]?.paragraph === clauses[n]?.paragraph; k++) {
    const saying = clauses[k]?.sayings[0];
    if (saying?.speaker != null) return speakers.resolve(saying.speaker, saying.apposition, saying.via);
  }
  return null;
}

const ADDS = /^(?:also|another|others|additional|additionally)$/u;

/** "Another 12 were also wounded" right after somebody's count goes on with what they say. */
function moreOfTheSame(clause: Clause, before: readonly Statement[]): Speaker | null {
  const last = before.at(-1);
  if (last === undefined || last.speaker.publisher || last.clause.index !== clause.index - 1) return null;
  if (last.clause.harm.length === 0 || clause.harm.length === 0) return null;
  // "one was killed and three others hurt": those are more than the one, not more than what was said before.
  const first = Math.min(...clause.harm.map((h) => h.to));
  return clause.tokens.slice(0, first).some((t) => ADDS.test(t.lower)) ? last.speaker : null;
}
