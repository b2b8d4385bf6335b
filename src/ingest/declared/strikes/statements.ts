import type { DeclaredStrike, StrikeTarget } from "../../../model/declaration.js";
import type { Atlas } from "./atlas.js";
import { byAircraft } from "./by-aircraft.js";
import { goneOn } from "./gone-on.js";
import { headsIn } from "./heads.js";
import { passives } from "./passives.js";
import type { PlacePhrase } from "./place-phrase.js";
import { segmentsOf, told } from "./told.js";
import { sentencesOf, type Word, wordsOf } from "./words.js";

/** What a line says of strikes at one place. Offsets are those of the file's text. */
export interface Statement {
  /** Null where the words say no number. */
  readonly count: DeclaredStrike["count"];
  /** Null where they name none. */
  readonly place: PlacePhrase | null;
  /** The country that it, or what stands before it, is about: "In Syria, …". */
  readonly country: string | null;
  readonly targets: readonly StrikeTarget[];
  readonly start: number;
  readonly end: number;
}

/** A sentence with what it is read with. */
export interface Sentence {
  /** Of the file. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly atlas: Atlas;
  /** What the sentences before it are about. */
  readonly country: string | null;
}

/** Where the words to be read stand, and the country of the section that they stand in. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly country: string | null;
}

/**
 * The statements of strikes in a stretch of `text`, in order. Sentences that tell of something else (which aircraft took
 * part, that all returned) are none.
 */
export function statementsIn(text: string, { start, end, country }: Stretch, atlas: Atlas): Statement[] {
  const found: Statement[] = [];
  let about = country;
  for (const words of sentencesOf(wordsOf(text, start, end))) {
    const sentence = { text, words, atlas, country: about };
    const last = found.at(-1);
    const more = last === undefined ? null : goneOn(sentence, last);
    const segments = segmentsOf(sentence, headsIn(words)).filter(({ head }) => !head.denied);
    for (const segment of segments) {
      found.push(told({ ...sentence, country: about }, segment));
      about = found.at(-1)?.country ?? about;
    }
    if (segments.length > 0) continue;
    if (more !== null) found.splice(-1, 1, more);
    else found.push(...byAircraft(sentence), ...(last === undefined ? [] : passives(sentence)));
    about = found.at(-1)?.country ?? about;
  }
  return found;
}
