import { POINTING_BACK, PRONOUNS, STRIKE_NOUNS } from "../../../../data/english/strikes.js";
import { deedsIn } from "./effects.js";
import { passiveDeeds } from "./passives.js";
import type { Sentence, Statement } from "./statements.js";
import { targetsOf } from "./targets.js";
import { lowerAt, type Word } from "./words.js";

/**
 * The statement before, with what a sentence adds that points back to it: "These strikes also damaged a bridge.", "As
 * part of these strikes, two bunkers were struck."; null if the sentence adds nothing.
 */
export function goneOn({ text, words }: Sentence, before: Statement): Statement | null {
  const after = pointerEnd(words);
  if (after === null) return null;
  const active = deedsIn(words, after, words.length);
  const deeds = active.length > 0 ? active : passiveDeeds(words, after);
  const targets = targetsOf(text, words, deeds);
  if (targets.length === 0) return null;
  return { ...before, targets: [...before.targets, ...targets], end: (words.at(-1) as Word).end };
}

/** Index after "these strikes", "they". */
function pointerEnd(words: readonly Word[]): number | null {
  for (let i = 0; i < words.length; i++) {
    if (PRONOUNS.has(lowerAt(words, i)) && i < 2) return i + 1;
    if (POINTING_BACK.has(lowerAt(words, i)) && STRIKE_NOUNS.has(lowerAt(words, i + 1))) return i + 2;
  }
  return null;
}
