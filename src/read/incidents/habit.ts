import { GOING_ON_VERBS } from "../../../data/english/acts.js";
import { HABIT_WORDS } from "../../../data/english/speech.js";
import { within } from "../accounts/statements.js";
import type { Mention } from "./mention.js";

const ALONE = /^(?:only|solely|exclusively)$/u;
const HITS = /^(?:target|targets|strike|strikes|attack|attacks|bomb|bombs|targeting)$/u;

/** Whether a mention tells what somebody does again and again, or will do: "rebels often fire at the city", "we only target fighters". */
export function isHabit(mention: Mention): boolean {
  const { clause, spans } = mention.statement;
  if (mention.harm.length > 0 || mention.time?.kind === "point") return false;
  const words = clause.tokens.filter((_, k) => within(spans, k)).map((t) => t.lower);
  if (
    words.some(
      (w, k) => HABIT_WORDS.has(w) || (ALONE.test(w) && [words[k - 1], words[k + 1]].some((v) => HITS.test(v ?? ""))),
    )
  )
    return true;
  // "continued to pound the town" tells of what was done.
  const verbs = clause.chunks.filter((c) => /[AyP]/u.test(c.letter) && within(spans, c.from));
  return (
    verbs.length > 0 &&
    verbs.every(
      (c) =>
        !GOING_ON_VERBS.has(clause.tokens[c.from - 1]?.lower ?? "") &&
        isPresent(clause.tokens.slice(c.from, c.to).map((t) => t.lower)),
    )
  );
}

/** "are attacking", "will target", "target": not what happened once. */
function isPresent(words: readonly string[]): boolean {
  if (/^(?:will|would|can|could|may|might|should|shall|must|to)$/u.test(words[0] ?? "")) return true;
  if (/^ha(?:s|ve)$/u.test(words[0] ?? "") && words[1] === "been" && (words.at(-1) ?? "").endsWith("ing")) return true;
  return /^(?:is|are|'re)$/u.test(words[0] ?? "") && (words.at(-1) ?? "").endsWith("ing");
}
