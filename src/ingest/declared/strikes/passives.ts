import { ADVERB, BEFORE_THING } from "../../../../data/english/strikes.js";
import { type Deed, effectOf, isEffect, isPassive, trimmedEnd } from "./effects.js";
import { placesIn } from "./place-phrase.js";
import type { Sentence, Statement } from "./statements.js";
import { targetsOf } from "./targets.js";
import { span } from "./told.js";
import type { Word } from "./words.js";

/** A soldier who "was killed" is no target; a building that "was damaged" may be. */
const OF_THINGS = new Set(["destroyed", "damaged", "engaged", "suppressed"]);

/** "An X was damaged near A and a Y was destroyed near B": a statement for each that names its place. */
export function passives({ text, words, atlas, country }: Sentence): Statement[] {
  let from = 0;
  return passiveDeeds(words, 0).flatMap((deed, k, all) => {
    const end = all[k + 1]?.verb ?? words.length;
    const place = placesIn(text, words, deed.verb, end, atlas).find(({ broad }) => !broad);
    if (place === undefined) return [];
    const targets = targetsOf(text, words, [{ ...deed, from: Math.max(from, deed.from) }]);
    const stretch = span(words, Math.max(from, deed.from), place.to);
    from = place.to;
    return [{ count: null, place, country: place.country ?? country, targets, ...stretch }];
  });
}

/** Deeds told in the passive, with their subject as object. */
export function passiveDeeds(words: readonly Word[], after: number): Deed[] {
  const deeds: Deed[] = [];
  let from = subjectStart(words, after);
  for (let verb = after; verb < words.length; verb++) {
    const effect = effectOf(words, verb);
    if (!isEffect(words, verb) || !isPassive(words, verb) || !OF_THINGS.has(effect)) continue;
    deeds.push({ effect, verb, from, to: trimmedEnd(words, from, verb - 1), aside: false });
    from = subjectStart(words, verb + 1);
  }
  return deeds;
}

/** Past "Additionally," and the end of the clause before. */
function subjectStart(words: readonly Word[], from: number): number {
  let i = from;
  while (i < words.length && isNoSubject(words[i] as Word)) i++;
  return i;
}

function isNoSubject({ lower, kind }: Word): boolean {
  return kind === "mark" || BEFORE_THING.has(lower) || ADVERB.test(lower);
}
